import Glibc
import Publications
import Synchronization

/// What files in a format cost, in processor time of the threads that worked on them.
package struct FormatCost: Sendable {
  package var name: String
  package var files = 0
  package var making = Duration.zero
  package var proving = Duration.zero
}

/// Where the time of making formats goes.
final class FormatProfile: Sendable {
  private let costs = Mutex<[Format: FormatCost]>([:])

  enum Step { case making, proving }

  func measure<Value, Fault: Error>(
    _ step: Step, _ format: Format, _ work: () throws(Fault) -> Value
  ) throws(Fault) -> Value {
    let start = FormatProfile.processorTime
    defer { note(step, format, FormatProfile.processorTime - start) }
    return try work()
  }

  private func note(_ step: Step, _ format: Format, _ duration: Duration) {
    costs.withLock { costs in
      switch step {
      case .making:
        costs[format, default: FormatCost(name: format.rawValue)].making += duration
        costs[format]?.files += 1
      case .proving: costs[format, default: FormatCost(name: format.rawValue)].proving += duration
      }
    }
  }

  /// The costs in the order in which formats are offered.
  func rows() -> [FormatCost] {
    costs.withLock { costs in Format.allCases.compactMap { costs[$0] } }
  }

  /// The processor time of this thread, which a busy machine does not lengthen.
  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

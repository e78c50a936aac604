import Building
import Foundation
import Synchronization

/// One line on a terminal that says which room a build is in, once it has taken longer than a second; nothing when piped.
final class ProgressLine: Sendable {
  private let start = ContinuousClock.now
  private let shown = Mutex(false)
  private let stage = Mutex<Builder.Stage?>(nil)
  private let ticking: Mutex<Task<Void, Never>?> = Mutex(nil)

  func show(_ stage: Builder.Stage) {
    guard Terminal.isWatched else { return }
    self.stage.withLock { $0 = stage }
    ticking.withLock { task in
      guard task == nil else { return }
      task = Task { [self] in
        while !Task.isCancelled {
          try? await Task.sleep(for: .milliseconds(250))
          if !Task.isCancelled { draw() }
        }
      }
    }
  }

  func clear() {
    ticking.withLock { $0?.cancel() }
    shown.withLock { if $0 { Terminal.write("\r\u{1B}[K") } }
  }

  private func draw() {
    guard ContinuousClock.now - start > .seconds(1), let stage = stage.withLock({ $0 }) else { return }
    let words = Builder.Stage.allCases.map { $0 == stage ? "[\($0.rawValue)]" : $0.rawValue }.joined(separator: " → ")
    shown.withLock {
      $0 = true
      Terminal.write("\r\u{1B}[K\(words)")
    }
  }
}

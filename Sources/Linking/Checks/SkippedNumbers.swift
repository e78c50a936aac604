import Diagnostics
import Drafting
import Record

/// Numbers run on without a gap.
struct SkippedNumbers: RunCheck {
  func diagnostics(_ runs: [NumberedRun]) -> [Diagnostic] {
    runs.flatMap { run in
      zip(run.numbers, run.numbers.dropFirst()).compactMap { before, number in
        guard case .skips(let first, let count) = number.value.follows(before.value) else { return nil }
        return .skipped(run.noun, before.value, number, first, count)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func skipped(
    _ noun: String, _ before: Numbering, _ number: Located<Numbering>, _ first: String, _ count: Int
  ) -> Diagnostic {
    let missing = count == 1 ? "\(first) is missing" : "\(count) numbers from \(first) on are missing"
    return Diagnostic(
      .skippedNumber, .warning, "\(noun) \(number.value.words) follows \(noun) \(before.words): \(missing)",
      at: number.range)
  }
}

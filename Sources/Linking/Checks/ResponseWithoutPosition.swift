import Diagnostics
import Drafting
import Record

/// A response states a position on every recommendation of its review.
struct ResponseWithoutPosition: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    record.reviews.flatMap { review -> [Diagnostic] in
      guard let first = review.responses.first else { return [] }
      let unanswered = review.recommendations.filter { record[$0].answers.isEmpty }
      return unanswered.map { handle in
        Diagnostic(
          .responseWithoutPosition, .warning, "no position is given on recommendation \(record[handle].number.words)",
          at: SourceRange(path: record[first].document.path))
      }
    }
  }
}

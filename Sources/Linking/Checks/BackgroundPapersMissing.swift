import Diagnostics
import Drafting
import Record

/// A report lists its background papers or says that there are none (LGA 1972 s.100D).
struct BackgroundPapersMissing: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    record.reports.filter(\.backgroundPapers.isEmpty).map { report in
      Diagnostic(
        .backgroundPapersMissing, .warning, "the report names no background papers",
        at: SourceRange(path: report.document.path), fixes: [.advise("add “background-papers: none identified”")])
    }
  }
}

import Drafting
import Papers

/// What the person who imports a table says about it.
package struct ImportOptions: Sendable {
  /// The folder under `reviews/`; a second review in the same file gets `-2` after it.
  package var reviewID: String
  /// The review's title; the title above the table, or the id, when nil.
  package var title: String?
  /// The id of the committee, for `review.md`.
  package var committee: String?
  /// Who answered, for `response.md`: an id or words.
  package var decisionMaker = "executive"
  /// Whether `review.md` is written too; false where there is one.
  package var writesReview = true
  /// Whether an answer that is exactly “Accepted”, “Rejected” or the like is taken for the position.
  package var readsPositions = false
  /// What `--column "Heading=field"` said, in order.
  package var columns: [ColumnOverride] = []
}

extension ImportOptions {
  package init(reviewID: String) { self.reviewID = reviewID }

  /// The command line that imports the paper with these options.
  func command(for name: String) -> String {
    let committee = self.committee.map { " --committee \($0)" } ?? ""
    let columns = self.columns.map { " --column \"\($0.heading)=\($0.field)\"" }.joined()
    return "scrutable import table \(name) --review \(reviewID)\(committee)\(columns)"
  }
}

/// A heading with the name of the field it stands for.
package struct ColumnOverride: Sendable, Equatable {
  package var heading: String
  package var field: String

  package init(heading: String, field: String) {
    self.heading = heading
    self.field = field
  }

  /// “Heading=field”; the last equals sign divides, since headings may hold one. Nil without one.
  package init?(argument: String) {
    guard let sign = argument.lastIndex(of: "=") else { return nil }
    self.init(
      heading: CellText.trim(argument[..<sign]), field: CellText.trim(argument[argument.index(after: sign)...]))
  }
}

/// A file for the content folder; the path is relative to it.
package struct ImportedFile: Sendable, Equatable {
  package var path: String
  package var text: String
  /// What stands in a file that is no text, such as a picture.
  package var bytes: [UInt8]?

  package var data: [UInt8] { bytes ?? Array(text.utf8) }
}

extension ImportedFile {
  package init(path: String, text: String) { self.init(path: path, text: text, bytes: nil) }
}

/// What an import made; nothing is written until the caller does.
package struct ImportedPaper: Sendable {
  package var files: [ImportedFile] = []
  /// Every decision, and every word with no place, as Markdown for the clerk; it belongs outside the content folder.
  package var report = ""
  package var decisions: [Decision] = []
  package var leftovers: [Leftover] = []
  /// How many records of each kind were found; none of the kinds that such a paper does not hold.
  package var recommendationCount = 0
  package var actionCount = 0
  package var entryCount = 0
  package var meetingCount = 0

  /// Takes over what the log holds, in the order of the source.
  mutating func close(_ log: ImportLog, summary: String) {
    decisions = log.decisions.sorted { $0.line < $1.line }
    leftovers = log.leftovers.sorted { $0.line < $1.line }
    report = ReportText(name: log.name, summary: summary, paper: self, log: log).markdown
  }
}

extension ImportedPaper {
  /// What is written where the record has such a paper already.
  package mutating func update(with update: PaperUpdate) {
    (files, leftovers) = (update.files, update.leftovers)
    if !update.changes.isEmpty {
      let lines = update.changes.map { "- " + MarkdownText.escape($0) }
      report += "\n## Changes to what was there (\(lines.count))\n\n" + lines.joined(separator: "\n") + "\n"
    }
    let unapplied = update.leftovers.filter { $0.reason == .unapplied }
    if !unapplied.isEmpty {
      let lines = unapplied.map { "- line \($0.line): \(MarkdownText.escape($0.words))" }
      report += "\n## \(Leftover.Reason.unapplied.rawValue) (\(lines.count))\n\n" + lines.joined(separator: "\n") + "\n"
    }
  }
}

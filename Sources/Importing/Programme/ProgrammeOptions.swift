/// What the person who imports a work programme says about it.
package struct ProgrammeOptions: Sendable {
  /// The id of the committee.
  package var committee: String
  /// The municipal year, as it is to be shown; that of the first meeting when nil.
  package var year: String?
  /// The name of the file in `work-programme/`; the committee and the year when nil.
  package var name: String?
  package var title: String?
  /// Whether a heading with a day becomes a meeting, or only the date of its matters.
  package var writesMeetings = true
  /// The ids of the meetings that the content has already.
  package var meetings: Set<String> = []
}

extension ProgrammeOptions {
  package init(committee: String) { self.committee = committee }
}

/// What the import of a work programme or a forward plan made; nothing is written until the caller does.
package struct ImportedPaper: Sendable {
  package var files: [ImportedFile] = []
  /// Every decision, and every word with no place, as Markdown for the clerk; it belongs outside the content folder.
  package var report = ""
  package var decisions: [Decision] = []
  package var leftovers: [Leftover] = []
  package var entryCount = 0
  package var meetingCount = 0
}

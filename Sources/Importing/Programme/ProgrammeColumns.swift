/// What a column of a work programme set out as a table can be.
enum ProgrammeColumn: CaseIterable {
  case date, item, purpose, suggestedBy

  private var headings: [String] {
    switch self {
    case .date: ["Date", "Meeting", "Meeting Date", "Date of Meeting", "Meeting / Date", "When"]
    case .item:
      [
        "Item", "Items", "Topic", "Subject", "Title", "Issue", "Agenda Item", "Report", "Item / Topic", "Matter",
        "Report Title",
      ]
    case .purpose:
      [
        "Purpose", "Reason", "Objective", "Objectives", "Aim", "Aims", "Scope", "Purpose of Report", "Description",
        "Details", "Notes", "Purpose / Outcome",
      ]
    case .suggestedBy: ["Suggested by", "Source", "Requested by", "Origin", "Proposed by", "Raised by"]
    }
  }

  init?(_ heading: String) {
    let squeezed = HeadingWords.squeeze(heading)
    guard
      let column = ProgrammeColumn.allCases.first(where: { $0.headings.map(HeadingWords.squeeze).contains(squeezed) })
    else { return nil }
    self = column
  }

  /// The columns that a row of headings announces; nil when it is a row like any other.
  static func layout(of row: SourceRow) -> [ProgrammeColumn?]? {
    let columns = row.cells.map(ProgrammeColumn.init)
    let known = columns.compactMap(\.self)
    guard Set(known).count == known.count, known.count > 1, known.contains(.item) else { return nil }
    return known.count * 2 >= row.filled.count ? columns : nil
  }
}

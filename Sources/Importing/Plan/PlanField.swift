/// What a column of a forward plan can be.
enum PlanField: String, CaseIterable, Comparable {
  case date = "on-or-after"
  case type
  case title
  case purpose
  case maker = "decision-maker"
  case portfolio = "portfolio-holder"
  case directorate
  /// “Directorate, Lead Officer & Contact information”: three fields in one cell.
  case officer
  case lead = "lead-officer"
  case contact
  case scrutiny
  /// What the user says is to be left out.
  case notPlaced = "not-placed"

  static func < (left: PlanField, right: PlanField) -> Bool { left.rank < right.rank }

  private var rank: Int { PlanField.allCases.firstIndex(of: self) ?? 0 }
}

/// The headings that councils put over the columns of a forward plan.
enum PlanHeadings {
  private static let table: [(PlanField, [String])] = [
    (
      .date,
      [
        "Date", "On or after", "Date of decision", "Decision due", "Decision due date", "Date of meeting", "When",
        "Expected date of decision", "Date decision to be taken", "Decision date", "Meeting date", "Due date",
      ]
    ),
    (
      .type,
      ["Issue type", "Type", "Type of decision", "Decision type", "Key decision", "Key / non key", "Key or non-key"]
    ),
    (
      .title,
      [
        "Title", "Report title", "Purpose & report title", "Report title & purpose", "Title and purpose", "Item",
        "Matter",
        "Subject", "Decision", "Decision to be taken", "Issue", "Matter for decision", "Proposed decision",
        "Decision title",
      ]
    ),
    (.purpose, ["Purpose", "Summary", "Description", "Details", "Purpose of report"]),
    (
      .maker,
      ["Decision maker", "Decision-maker", "Decision taker", "To be taken by", "Decision to be taken by", "Made by"]
    ),
    (.portfolio, ["Portfolio holder", "Cabinet member", "Portfolio", "Lead member", "Responsible cabinet member"]),
    (.directorate, ["Directorate", "Service", "Department", "Service area"]),
    (.lead, ["Lead officer", "Responsible officer", "Report author", "Officer", "Author"]),
    (.contact, ["Contact", "Contact officer", "Contact details", "Contact information", "Whom to contact"]),
    (.scrutiny, ["Scrutiny", "Overview and scrutiny", "Pre-decision scrutiny", "Scrutiny before decision"]),
  ]

  private static let fields: [String: PlanField] = {
    var fields: [String: PlanField] = [:]
    for (field, headings) in table {
      for heading in headings { fields[HeadingWords.squeeze(heading)] = field }
    }
    return fields
  }()

  /// Long headings are known by their chief words: “Meeting / Decision Date (on or after)”.
  static func field(of heading: String, _ overrides: [String: PlanField]) -> PlanField? {
    let squeezed = HeadingWords.squeeze(heading)
    guard !squeezed.isEmpty, squeezed.utf8.count <= 160 else { return nil }
    if let field = overrides[squeezed] ?? fields[squeezed] { return field }
    if squeezed.contains("directorate"), squeezed.contains("leadofficer") { return .officer }
    if squeezed.hasPrefix("leadofficer"), squeezed.contains("contact") { return .officer }
    return squeezed.hasSuffix("onorafter") ? .date : nil
  }
}

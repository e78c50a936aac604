/// The headings that councils put over the columns of a forward plan, word for word.
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
      [
        "Issue type", "Type", "Type of decision", "Decision type", "Key decision", "Key / non key", "Key or non-key",
        "Is this a key decision", "Math o benderfyniad",
      ]
    ),
    (
      .title,
      [
        "Title", "Report title", "Purpose & report title", "Report title & purpose", "Title and purpose", "Item",
        "Matter",
        "Subject", "Decision", "Decision to be taken", "Issue", "Matter for decision", "Proposed decision",
        "Decision title", "Teitl", "Pwnc", "Mater", "Penderfyniad",
      ]
    ),
    (.purpose, ["Purpose", "Summary", "Description", "Details", "Purpose of report", "Diben", "Crynodeb"]),
    (
      .maker,
      [
        "Decision maker", "Decision-maker", "Decision taker", "To be taken by", "Decision to be taken by", "Made by",
        "Penderfynwr", "Gwneuthurwr penderfyniad",
      ]
    ),
    (
      .portfolio,
      [
        "Portfolio holder", "Cabinet member", "Portfolio", "Lead member", "Lead members", "Lead Member(s)",
        "Responsible cabinet member", "Aelod cabinet", "Aelod arweiniol", "Deiliad portffolio",
      ]
    ),
    (.directorate, ["Directorate", "Service", "Department", "Service area", "Cyfarwyddiaeth", "Adran"]),
    (
      .lead,
      ["Lead officer", "Responsible officer", "Report author", "Officer", "Author", "Swyddog", "Swyddog arweiniol"]
    ),
    (
      .contact,
      ["Contact", "Contact officer", "Contact details", "Contact information", "Whom to contact", "Cyswllt"]
    ),
    (.scrutiny, ["Scrutiny", "Overview and scrutiny", "Pre-decision scrutiny", "Scrutiny before decision"]),
    (
      .notice,
      [
        "First published", "Date first published", "Notice first published",
        "Notice of proposed decision first published",
      ]
    ),
    (.exempt, ["Part exempt", "Exempt", "Open or exempt", "Open / exempt", "Public or private", "Confidential"]),
    (.exemptReason, ["Reason for exemption", "Exempt reason", "Exemption"]),
    (.documents, ["Documents", "Background papers", "Supporting documents", "Documents to be considered"]),
    (.consultees, ["Consultees", "Consultation", "Who will be consulted"]),
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

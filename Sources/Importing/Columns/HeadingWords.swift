/// The headings that councils put over their columns, and what each means.
///
/// Compared as letters and digits alone, so that “People/P artners” and “BY WHEN:” are what they were before the converter.
enum HeadingWords {
  private static let table: [(ColumnField, [String])] = [
    (
      .number,
      ["No", "No.", "Nr", "Number", "Ref", "Ref No", "Rec No", "Rec", "Item No", "Action No", "Recommendation No", "#"]
    ),
    (
      .recommendation,
      [
        "Recommendation", "Recommendations", "JAR Recommendation", "Scrutiny Recommendation", "Recommendation Text",
        "Task Group Recommendation", "Committee Recommendation",
      ]
    ),
    (.section, ["Section", "Theme", "Heading", "Priority", "Objective"]),
    (.source, ["Source", "Report Reference", "Page", "Paragraph"]),
    (.reference, ["Reference", "Council Reference", "Tracker Reference"]),
    (.portfolio, ["Portfolio", "Portfolio Area", "Portfolio Holder", "Cabinet Portfolio"]),
    (
      .response,
      [
        "Response", "Responses", "Executive Response", "Executive's Response", "Cabinet Response", "Officer Response",
        "Response of the Executive", "Comments", "Management Response",
      ]
    ),
    (
      .area,
      [
        "Ofsted Area for Improvement", "Area for Improvement", "Areas for Improvement", "Improvement Area", "Finding",
        "Issue",
      ]
    ),
    (.areaNumber, ["Ofsted Para No", "Ofsted Para Number", "Para No", "Area No", "Finding No"]),
    (
      .action,
      [
        "Action", "Actions", "Action to be Taken", "Actions to be Taken", "Action(s) to Address", "Action(s)",
        "Action Required",
        "Proposed Action", "Agreed Action", "Key Actions", "Task", "What will be done", "Action Taken",
      ]
    ),
    (
      .lead,
      [
        "Lead", "Leads", "Lead Officer", "Lead Officers", "Lead(s)", "Owner", "Responsible Officer", "Responsible",
        "Responsibility", "By Whom", "Who", "Person Responsible", "Action Owner", "Accountable Officer", "Lead Person",
      ]
    ),
    (
      .byWhen,
      [
        "By When", "When", "Deadline", "Timescale", "Timescales", "Target Date", "Due Date", "Due", "Completion Date",
        "Date Due", "Implementation Date", "Timeframe",
      ]
    ),
    (
      .measures,
      [
        "Target/Success Criteria", "Success Criteria", "Success Measure", "Success Measures", "Measure", "Measures",
        "Outcome",
        "Outcomes", "Target", "Targets", "Expected Outcome", "How will we know", "Evidence of Success",
      ]
    ),
    (
      .capacity,
      [
        "Additional Capacity Requirement", "Capacity", "Resources", "Resource Implications", "Resources Required",
        "Cost",
        "Budget", "Resource",
      ]
    ),
    (.partners, ["People/Partners", "Partners", "People", "Partner Agencies", "Others Involved", "Support"]),
    (
      .monitoring,
      ["Monitoring and Evaluation", "Monitoring", "Monitored By", "Evaluation", "Governance", "Monitoring Body"]
    ),
    (
      .status,
      [
        "COMPLETED ON", "Completed", "Status", "Complete", "Current Status", "Date Completed", "Progress Status",
        "Completed (Y/N)",
      ]
    ),
    (.rag, ["RAG", "RAG Status", "RAG Rating", "BRAG"]),
    (
      .progress,
      [
        "Progress", "Progress to Date", "Update", "Progress Update", "Latest Update", "Current Position",
        "Latest Position",
        "Progress Made",
      ]
    ),
  ]

  private static let fields: [String: ColumnField] = {
    var fields: [String: ColumnField] = [:]
    for (field, headings) in table {
      for heading in headings { fields[squeeze(heading)] = field }
    }
    return fields
  }()

  static func field(of heading: String) -> ColumnField? { fields[squeeze(heading)] }

  /// Whether the words are a heading with its end or its beginning cut off by the edge of a page.
  ///
  /// Four letters are the least that tells one heading from another.
  static func isCut(_ heading: String) -> Bool {
    let letters = squeeze(heading)
    guard letters.count >= 4, fields[letters] == nil else { return false }
    return fields.keys.contains { $0.hasPrefix(letters) || $0.hasSuffix(letters) }
  }

  /// Letters and digits in small letters; Cyrillic letters that look like Latin ones, which text recognition confuses, as these.
  static func squeeze(_ text: String) -> String {
    var letters = ""
    for scalar in text.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      letters.unicodeScalars.append(lookalikes[scalar] ?? scalar)
    }
    if letters.isEmpty, text.contains("#") { return "#" }
    return letters
  }

  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "в": "b", "с": "c", "е": "e", "н": "h", "к": "k", "м": "m", "о": "o", "р": "p", "т": "t", "у": "y",
    "х": "x",
    "і": "i", "з": "3",
  ]
}

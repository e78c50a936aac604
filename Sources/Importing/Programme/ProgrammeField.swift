/// What a column of a work programme set out as a table can be, by the name `--column "Heading=name"` gives it.
enum ProgrammeField: String, CaseIterable {
  case date, item, purpose
  case suggestedBy = "suggested-by"
  case lead, witnesses, route, status
  /// What the record has no field of its own for: kept behind its heading.
  case notes
  /// What the user says is to be left out.
  case notPlaced = "not-placed"
}

/// The headings that committees put over the columns of a work programme.
enum ProgrammeHeadings {
  private static let table: [(ProgrammeField, [String])] = [
    (.date, ["Date", "Meeting", "Meeting Date", "Date of Meeting", "Meeting / Date", "When", "Dyddiad", "Cyfarfod"]),
    (
      .item,
      [
        "Item", "Items", "Topic", "Subject", "Title", "Issue", "Agenda Item", "Report", "Item / Topic", "Matter",
        "Report Title", "Eitem", "Pwnc", "Mater", "Teitl",
      ]
    ),
    (
      .purpose,
      [
        "Purpose", "Reason", "Objective", "Objectives", "Aim", "Aims", "Scope", "Purpose of Report", "Description",
        "Details", "Purpose / Outcome", "Diben", "Amcan",
      ]
    ),
    (.suggestedBy, ["Suggested by", "Source", "Requested by", "Origin", "Proposed by", "Raised by"]),
    (.lead, ["Lead", "Lead Officer", "Lead Member", "Officer", "Author", "Report Author", "Swyddog", "Arweinydd"]),
    (.witnesses, ["Witnesses", "Invitees", "Attendees", "Tystion"]),
    (.route, ["Route", "Method", "Format", "Approach"]),
    (.status, ["Status", "Progress", "Statws"]),
    (.notes, ["Notes", "Comments", "Nodiadau", "Sylwadau"]),
  ]

  private static let fields: [String: ProgrammeField] = {
    var fields: [String: ProgrammeField] = [:]
    for (field, headings) in table {
      for heading in headings { fields[HeadingWords.squeeze(heading)] = field }
    }
    return fields
  }()

  static func field(of heading: String, _ overrides: [String: ProgrammeField]) -> ProgrammeField? {
    if heading.utf8.count > 160 { return nil }
    let squeezed = HeadingWords.squeeze(heading)
    return overrides[squeezed] ?? fields[squeezed]
  }

  /// What a heading means that no list has word for word; the first rule that finds its words wins.
  private static let rules: [(field: ProgrammeField, words: [String])] = [
    (
      .notes,
      [
        "dateentered", "dateadded", "datelogged", "dateagreed", "deadline", "expected", "outcome", "cost", "corporate",
        "priority", "link", "reportdue", "papersdue", "lastconsidered", "lastlooked", "previous",
      ]
    ),
    (.suggestedBy, ["suggest", "request", "origin", "raisedby", "proposedby", "source", "referredby", "awgrym"]),
    (
      .witnesses,
      [
        "witness", "invit", "expert", "guest", "attend", "speaker", "whowillcome", "contributor", "stakeholder", "tyst",
        "gwahodd",
      ]
    ),
    (
      .lead,
      [
        "lead", "officer", "author", "director", "responsible", "owner", "member", "councillor", "cabinet", "portfolio",
        "contact", "presentedby", "presenter", "swyddog", "arwein", "awdur", "aelod",
      ]
    ),
    (.route, ["route", "method", "howwill", "howitwill", "typeofscrutiny", "typeofitem", "dealtwith", "llwybr"]),
    (.status, ["status", "progress", "statws", "cynnydd"]),
    (
      .purpose,
      ["purpose", "reason", "objective", "aim", "scope", "rationale", "why", "keyline", "diben", "rheswm", "nod"]
    ),
    (.item, ["item", "topic", "subject", "title", "issue", "matter", "theme", "eitem", "pwnc", "mater", "teitl"]),
    (.date, ["date", "meeting", "when", "month", "timing", "timescale", "dyddiad", "cyfarfod", "pryd", "mis"]),
    (.purpose, ["description", "detail", "disgrifiad"]),
    (.item, ["report", "adroddiad"]),
    (.notes, ["note", "comment", "update", "information", "nodiad", "sylw"]),
  ]

  static func sense(of heading: String) -> ProgrammeField? {
    let phrase = HeadingSense(heading)
    guard !phrase.isEmpty, phrase.isShort else { return nil }
    return rules.first { phrase.says($0.words) }?.field
  }
}

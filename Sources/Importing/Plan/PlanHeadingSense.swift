/// What a heading means that no list has word for word: “Date on which or period within which the decision is to be made”.
///
/// Looked at only where a row is known to be headings, or a line to be a label, since a cell may have these words too. The first
/// rule that finds its words wins, so the narrower ones stand first.
enum PlanHeadingSense {
  private static let rules: [(field: PlanField, words: [String])] = [
    (.documents, ["document", "backgroundpaper", "supportingpaper", "reportstobe", "dogfen"]),
    (.consultees, ["consult", "representation", "ymgyngh"]),
    (.urgency, ["urgen", "generalexception", "shortnotice", "latenotice", "brys"]),
    (.notes, ["history", "lastpublished", "lastupdated", "republished"]),
    (
      .notice,
      [
        "notice", "firstpublished", "datepublished", "publicationdate", "publishedon", "dateadded", "dateentered",
        "firstentered", "firstincluded", "firstappeared", "addedto", "cyhoedd",
      ]
    ),
    (
      .type,
      [
        "keydecision", "nonkey", "keyor", "iskey", "decisiontype", "typeofdecision", "issuetype", "allweddol",
        "mathoben",
      ]
    ),
    (
      .maker,
      [
        "decisionmak", "decisiontak", "whowill", "whodecides", "whomakes", "takenby", "decidedby", "madeby",
        "decisionby", "individualorbody", "committeeto", "penderfynwr", "gwneuthurwr",
      ]
    ),
    (
      .portfolio,
      [
        "portfolio", "cabinetmember", "leadmember", "executivemember", "leadcouncillor", "councillor", "aelod",
        "portffolio",
      ]
    ),
    (.contact, ["contact", "furtherinformation", "moreinformation", "cyswllt"]),
    (.lead, ["officer", "author", "responsibledirector", "leaddirector", "swyddog", "awdur"]),
    (.directorate, ["directorate", "department", "servicearea", "cyfarwyddiaeth", "adran", "gwasanaeth"]),
    (.scrutiny, ["scrutiny", "craffu"]),
    (.notes, ["ward", "status", "reference", "refno", "cost", "implication", "comment", "note", "update", "progress"]),
    (.date, ["date", "when", "period", "onorafter", "timescale", "dyddiad", "pryd"]),
    (.purpose, ["purpose", "summary", "description", "detail", "background", "outcome", "diben", "crynodeb"]),
    (
      .title,
      ["title", "item", "matter", "subject", "topic", "issue", "decision", "report", "teitl", "pwnc", "penderfyniad"]
    ),
    (.directorate, ["service"]),
  ]

  /// Short headings that other words hold too.
  private static let whole: [String: PlanField] = ["ref": .notes, "no": .notes, "kd": .type]

  private static let secret = ["exempt", "confidential", "private", "eithrie", "cyfrinachol", "preifat"]

  static func field(of heading: String) -> PlanField? {
    let phrase = HeadingSense(heading)
    guard !phrase.isEmpty, phrase.isShort else { return nil }
    if let field = whole[phrase.squeezed] { return field }
    if asksWhetherKey(phrase), !asksWhy(heading) { return .type }
    if phrase.says(secret) { return asksWhy(heading) ? .exemptReason : .exempt }
    let field = rules.first { phrase.says($0.words) }?.field
    return field == .type && asksWhy(heading) ? .notes : field
  }

  /// “Is the decision key?”, “Key / non-key / exempt”; not “Key issues”.
  private static func asksWhetherKey(_ phrase: HeadingSense) -> Bool {
    phrase.words.contains("key")
      && !phrase.says(["keyissue", "keypoint", "keyline", "keycontact", "keyofficer", "keydocument", "keymessage"])
  }

  /// “Reason” alone, which is told by the column before it.
  static func asksWhy(_ heading: String) -> Bool {
    HeadingSense(heading).says(["reason", "why", "ground", "criteri", "rheswm"])
  }
}

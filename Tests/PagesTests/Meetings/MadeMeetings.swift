import Testing

@testable import Record

/// Two committees, four meetings in every state, minutes, a report and the texts that stand on agendas.
enum MadeMeetings {
  static let children = Handle<Committee>(0)
  static let cabinet = Handle<Committee>(1)
  static let october = Handle<Meeting>(0)
  static let january = Handle<Meeting>(1)
  static let february = Handle<Meeting>(2)
  static let march = Handle<Meeting>(3)
  /// Foster care in October; it carries on in January.
  static let fosterCare = ItemRef(october, 1)

  /// As at 20 January 2026.
  static func record() throws -> Record {
    var record = try Made.record()
    record.committees = [
      try committee("children", "Children’s Services Scrutiny Committee", "Children", .scrutiny),
      try committee("cabinet", "Cabinet", "Cabinet", .executive),
    ]
    record.people = try ["Anwen Price", "Tom Okafor", "Ruth Abara"].map(person)
    record.committees[0].members = [
      .open(Membership(person: Handle(0), role: .chair)),
      .open(Membership(person: Handle(1), role: .member, until: try Made.day("2025-12-31"))),
    ]
    record.meetings = [try octoberMeeting(), try januaryMeeting(), try februaryMeeting(), try marchMeeting()]
    record.minutes = [try octoberMinutes()]
    record.reports = [try report()]
    record.pages = [
      try page("fire", "Fire procedure", .fire), try page("town-hall", "The town hall", .venue),
      try page("children-venue", "The youth centre", .venue, of: children),
    ]
    return record
  }

  private static func committee(_ id: String, _ title: String, _ short: String, _ kind: CommitteeKind) throws
    -> Committee
  {
    Committee(document: try Made.document(id, title, in: "committees"), shortTitle: short, kind: kind)
  }

  private static func person(_ name: String) throws -> Person {
    let slug = try #require(Slug.make(from: name))
    return Person(
      document: try Made.document(slug.text, name, in: "people"), name: name, addressedName: "Councillor " + name)
  }

  private static func page(
    _ id: String, _ title: String, _ slot: PageSlot, of committee: Handle<Committee>? = nil
  ) throws -> SitePage {
    SitePage(
      document: try Made.document(id, title, in: "pages"), slot: slot, committee: committee,
      body: prose("Text of \(id)."))
  }

  static func prose(_ words: String) -> LinkedProse { LinkedProse(.plain(words)) }

  // MARK: - Meetings

  private static func octoberMeeting() throws -> Meeting {
    Meeting(
      document: try Made.document("2025-10-01-children", "Children’s Services Scrutiny Committee", in: "meetings"),
      committees: [children], date: try Made.day("2025-10-01"), start: TimeOfDay(hour: 10, minute: 0),
      end: TimeOfDay(hour: 12, minute: 30), place: "Council Chamber", status: .held,
      agendaPublished: try Made.day("2025-09-23"), chair: Handle(0), items: try octoberItems(),
      minutes: .open(Handle(0)), next: january)
  }

  private static func octoberItems() throws -> [AgendaItem] {
    [
      try item("2025-10-01-children", "1", .standing, AgendaItemContent(title: "Apologies")),
      try item(
        "2025-10-01-children", "6", .report,
        AgendaItemContent(
          title: "Foster care", purpose: prose("To examine the number of placements."),
          papers: [
            .open(Paper(title: "Sufficiency", body: .report(Handle(0)), pages: "7 - 12")),
            .open(Paper(title: "Costs", body: .toFollow, appendix: "1")),
          ], outcome: prose("Four recommendations.")), continuedBy: [ItemRef(january, 0)],
        minute: Target(Handle<Minutes>(0).ref, anchor: "foster-care", label: "Minute 11")),
      try item(
        "2025-10-01-children", "7", .verbal, AgendaItemContent(title: "The inspectors’ letter"),
        late: LateItem(reason: "It came after the agenda.", added: try Made.day("2025-09-29"))),
      AgendaItem(
        id: try #require(RecordID("2025-10-01-children/item-9")), number: Numbering("9"),
        content: .withheld(
          Withheld(.exempt(paragraphs: [3], reason: "It shows three bids.", publicInterest: "Fair competition."))),
        kind: .report, pages: nil),
    ]
  }

  private static func januaryMeeting() throws -> Meeting {
    Meeting(
      document: try Made.document("2026-01-14-joint", "Joint budget meeting", in: "meetings"),
      committees: [children, cabinet], date: try Made.day("2026-01-14"), status: .held,
      broughtForwardFrom: try Made.day("2026-01-28"), agendaPublished: try Made.day("2026-01-09"),
      items: [
        try item(
          "2026-01-14-joint", "4", .report, AgendaItemContent(title: "Foster care: what it costs"),
          continues: fosterCare)
      ], previous: october, next: february)
  }

  private static func februaryMeeting() throws -> Meeting {
    Meeting(
      document: try Made.document("2026-02-11-children", "Children’s Services Scrutiny Committee", in: "meetings"),
      committees: [children], date: try Made.day("2026-02-11"), status: .confirmed,
      questionsDeadline: "noon on 6 February 2026", previous: january, next: march)
  }

  private static func marchMeeting() throws -> Meeting {
    Meeting(
      document: try Made.document("2026-03-11-children", "Children’s Services Scrutiny Committee", in: "meetings"),
      committees: [children], date: try Made.day("2026-03-11"), status: .cancelled,
      statusNote: "There is nothing to decide.", previous: february)
  }

  static func item(
    _ meeting: String, _ number: String, _ kind: ItemKind, _ content: AgendaItemContent, late: LateItem? = nil,
    continues: ItemRef? = nil, continuedBy: [ItemRef] = [], minute: Target? = nil
  ) throws -> AgendaItem {
    AgendaItem(
      id: try #require(RecordID("\(meeting)/item-\(number)")), number: Numbering(number), content: .open(content),
      kind: kind, late: late, continues: continues, continuedBy: continuedBy, minute: minute)
  }

  // MARK: - Minutes and report

  private static func octoberMinutes() throws -> Minutes {
    var writer = ProseWriter()
    write("Apologies", "Ruth Abara sent apologies.", in: &writer)
    write("Foster care", "Members asked about costs.", in: &writer)
    write("The inspectors’ letter", "Noted.", in: &writer)
    return Minutes(
      document: try Made.document("2025-10-01-children/minutes", "Minutes", in: "meetings"), meeting: october,
      present: [Lead(words: "Cllr Price", refs: [Handle<Person>(0).ref]), Lead(words: "Dr Lena Moss")],
      apologies: [Lead(words: "Councillor Ruth Abara", refs: [Handle<Person>(2).ref])],
      declarations: [
        .open(
          Declaration(
            person: Lead(words: "Cllr Price", refs: [Handle<Person>(0).ref]), item: fosterCare,
            interest: "Her sister is a foster carer.", action: "Stayed and took part."))
      ],
      approvedAt: january,
      minutes: [
        Minute(number: Numbering("10"), title: "Apologies", anchor: "apologies", items: [ItemRef(october, 0)]),
        Minute(
          number: Numbering("11"), title: "Foster care", anchor: "foster-care", items: [fosterCare],
          provenance: Provenance("item found by its title"),
          resolutions: [Resolved(text: "That the cabinet be asked to act.", anchor: "resolution-1")]),
        Minute(number: Numbering("13"), title: "The inspectors’ letter", anchor: "the-inspectors-letter"),
      ],
      withheld: [
        WithheldMinute(
          number: Numbering("12"), item: ItemRef(october, 3),
          withheld: Withheld(.exempt(paragraphs: [3], reason: "It shows three bids.", publicInterest: nil)))
      ], body: LinkedProse(writer.finish()))
  }

  private static func write(_ heading: String, _ words: String, in writer: inout ProseWriter) {
    let open = writer.startHeading(level: 2)
    writer.text(heading)
    writer.endHeading(open)
    writer.startParagraph()
    writer.text(words)
    writer.endParagraph()
  }

  private static func report() throws -> Report {
    var writer = ProseWriter()
    write("Key considerations", "There are too few homes.", in: &writer)
    write("Legal implications", "None.", in: &writer)
    return Report(
      document: try Made.document("2025-10-01-children/sufficiency", "Sufficiency", in: "meetings"),
      authors: [Lead(words: "Head of Fieldwork")], meetings: [october], items: [fosterCare],
      classification: "Open", keyDecision: "This is not a key decision.", wards: ["All wards"],
      purpose: prose("To show whether there are enough homes."),
      proposals: [
        .open(Proposal(number: Numbering("(a)"), text: prose("note the number of homes"))),
        .withheld(Withheld(.exempt(paragraphs: [1], reason: "It names a family.", publicInterest: nil))),
      ], appendices: [.open(Paper(title: "Costs", body: .toFollow, appendix: "1"))],
      backgroundPapers: [prose("None identified.")], body: LinkedProse(writer.finish()))
  }
}

import Testing

@testable import Record
@testable import Search

/// Texts as they are, each a unit.
private struct Texts: UnitSource, UnitWords {
  var kinds: [UnitKind]
  var texts: [UnitText]
  var days: [Day?] = []

  var units: [Unit] {
    kinds.enumerated().map { Unit($1, $0, day: days.indices.contains($0) ? days[$0] : Day(number: 100)) }
  }
  var leads: LeadSets { LeadSets() }
  var asAt: Day { Day(number: 200) }
  var committees: [String] { [] }
  var initials: [[String]] { [] }
  func reader() -> any UnitWords { self }
  func place(of unit: Unit) -> UnitPlace { UnitPlace(council: "", address: "", committee: "") }
  mutating func text(of unit: Unit) -> UnitText { texts[Int(unit.index)] }

  var index: SearchIndex { SearchIndex(self) }
  var piece: Piece? { index.pieces.first.map { index.read($0) } }
}

private func text(_ title: String, _ words: String = "", names: [String] = []) -> UnitText {
  var text = UnitText(title, at: "page.html")
  text.add(words)
  text.call(names)
  return text
}

private func key(_ terms: String) -> UInt32 { NameHash(terms.utf8).value }

@Suite struct NamesTests {
  private func names(_ kind: UnitKind, _ text: UnitText) throws -> [PieceName] {
    try #require(Texts(kinds: [kind], texts: [text]).piece).names
  }

  @Test func aTitleIsANameInWhateverFormItsWordsStand() throws {
    let names = try names(.report, text("The Rural Buses"))
    #expect(names.map(\.hash) == [key("rural bus")])
    #expect(names.first?.bucket == key("rural"))
  }

  @Test func anotherWordIsANameToo() throws {
    let names = try names(.subject, text("Tips", names: ["dump"]))
    #expect(names.filter { $0.rank < PieceName.partly }.map(\.hash) == [key("tip"), key("dump")])
  }

  @Test func oneWordOfATopicIsLessOfAName() throws {
    let names = try names(.subject, text("Rural buses"))
    let partly = names.filter { $0.rank >= PieceName.partly }
    #expect(Set(partly.map(\.hash)) == [key("rural"), key("bus")])
  }

  @Test func aPersonIsNamedByTheLastName() throws {
    let names = try names(.person, text("Councillor Ida Quill", names: ["Ida Quill"]))
    #expect(names.filter { $0.rank >= PieceName.partly }.map(\.hash) == [key("quill")])
  }

  @Test(arguments: [UnitKind.minute, .section, .agendaItem, .action, .response])
  func aPartOfAPaperHasNoName(_ kind: UnitKind) throws { #expect(try names(kind, text("Rural buses")).isEmpty) }

  @Test func aNameOfManyIsToldOfTheFirstTwelve() throws {
    let many = Texts(
      kinds: Array(repeating: .report, count: 40) + [.review], texts: Array(repeating: text("Buses"), count: 41))
    let piece = try #require(many.piece)
    let files = NameFiles([piece], many.units, tier: 1, DeflaterBox()).files
    let bytes = try Envelope.open(
      Envelope.unwrap(Array(try #require(files.first).bytes), name: "n/1/0", path: ""), path: "")
    // The hash in five bytes; then how many, and the review before the newest reports.
    #expect(Array(bytes.dropFirst(5).prefix(5)) == [12, 80, 0, 78, 8])
  }
}

@Suite struct JoinedWordsTests {
  private func units(of term: String, in words: String) throws -> Int {
    let piece = try #require(Texts(kinds: [.page], texts: [text("Title", words)]).piece)
    guard let number = piece.terms.firstIndex(of: Array(term.utf8)) else { return 0 }
    return piece.postings[number].count
  }

  @Test(arguments: [
    ("wellb", "Their well-being matters."), ("well", "Their well-being matters."), ("email", "Send an e-mail."),
    ("brien", "Councillor O\u{2019}Brien spoke."), ("obrien", "Councillor O\u{2019}Brien spoke."),
    ("wellb", "Their well\u{2010}being matters."),
  ])
  func leadTo(term: String, words: String) throws {
    let stem = String(decoding: Stemmer().stem(Array((term == "wellb" ? "wellbeing" : term).utf8)), as: UTF8.self)
    #expect(try units(of: stem, in: words) == 1)
  }

  @Test(arguments: [("wellbeing", "Well – being."), ("2526", "In 2025-26."), ("awell", "A well.")])
  func leadNowhereWhereNoHyphenParts(term: String, words: String) throws {
    let stem = String(decoding: Stemmer().stem(Array(term.utf8)), as: UTF8.self)
    #expect(try units(of: stem, in: words) == 0)
  }

  @Test func areToldWhereTheRecordWritesBoth() throws {
    func initials(_ words: String...) throws -> [[String]] {
      let texts = Texts(kinds: words.map { _ in .page }, texts: words.map { text("Title", $0) })
      let files = texts.index.files(of: texts.index.pieces.map { texts.index.read($0) })
      let root = try #require(files.first { $0.path == PublishedRoot.path })
      return try PublishedRoot(
        Envelope.open(Envelope.unwrap(Array(root.bytes), name: "root", path: ""), path: "")
      ).initials
    }
    #expect(try initials("Their well-being.", "Wellbeing board") == [["wellbeing", "well being"]])
    #expect(try initials("Their well-being.", "The board") == [])
  }
}

@Suite struct StandingTests {
  @Test func isTheStatesAndWhatComesFirst() throws {
    var record = Record(
      council: Council(
        name: "Testshire", siteTitle: "Scrutiny", timeZone: "Europe/London", profile: .principalEngland,
        yearStartsMonth: 5, yearStartsDay: 1, pageSize: 50),
      asAt: Day(number: 20_000))
    record.subjects = [Subject(document: Document(id: try #require(RecordID("tips")), title: "Tips"))]
    var made = Recommendation(
      document: Document(id: try #require(RecordID("tips-review/rec-1")), title: "Recommendation 1"),
      number: Numbering("1"), text: LinkedProse(.plain("Open on Sundays.")), status: RecordedStatus(.notStated))
    made.document.subjects = [Handle(0)]
    record.recommendations = [made]
    record.meetings = try [20_040, 20_010, 19_000].map { day in
      let id = try #require(RecordID("m-\(day)"))
      var content = AgendaItemContent(title: "Tips on day \(day)")
      content.subjects = [Handle(0)]
      return Meeting(
        document: Document(id: id, title: "Meeting", path: "meetings/\(day)/meeting.md"), date: Day(number: Int32(day)),
        status: .confirmed, items: [AgendaItem(id: id, number: Numbering("1"), content: .open(content))])
    }
    let standings = Standings(record, Addresses(record), [.waiting])
    let standing = try #require(standings[Handle<Subject>(0).ref])
    #expect(standing.counts == [0, 0, 0, 1, 0])
    #expect(standing.next?.title == "Tips on day 20010")
  }
}

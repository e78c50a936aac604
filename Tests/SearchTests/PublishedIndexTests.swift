import Testing

@testable import Record
@testable import Search

/// A site's files of the search, as another build wrote them.
private struct Site {
  var files: [String: [UInt8]]

  init(meetings: Int = 12) {
    let record = Made.record(meetings: meetings)
    let index = SearchIndex(record, Addresses(record))
    files = Dictionary(
      uniqueKeysWithValues: index.files(of: index.pieces.map { index.read($0) }).map { ($0.path, Array($0.bytes)) })
  }

  func read() throws(PublishedIndexFault) -> PublishedIndex {
    try PublishedIndex { path throws(PublishedIndexFault) in
      guard let file = files[path] else { throw PublishedIndexFault(file: path, reason: "no such file") }
      return file
    }
  }

  /// Puts bytes in the place of a file, in its envelope.
  mutating func put(_ bytes: [UInt8], as name: String) {
    var file: [UInt8] = []
    Envelope.wrap(bytes[...], stored: .plain, name: name, into: &file)
    files["search/2/\(name).js"] = file
  }

  func content(_ name: String) throws -> [UInt8] {
    let path = "search/2/\(name).js"
    return try Envelope.open(try Envelope.unwrap(files[path] ?? [], name: name, path: path), path: path)
  }
}

private enum Made {
  static func record(meetings: Int) -> Record {
    var record = Record(
      council: Council(
        name: "Testshire", siteTitle: "Scrutiny", timeZone: "Europe/London", profile: .principalEngland,
        yearStartsMonth: 5, yearStartsDay: 1, pageSize: 50),
      asAt: Day(number: 20_000))
    record.meetings = (0..<meetings).compactMap { number in
      guard let slug = Slug("meeting-\(number)") else { return nil }
      let id = RecordID(slug)
      return Meeting(
        document: Document(id: id, title: "Meeting \(number): É “quoted” £5", path: "meetings/m\(number)/meeting.md"),
        date: Day(number: 19_000 + Int32(number * 7)), status: .held,
        items: (1...5).map { item in
          AgendaItem(
            id: id, number: Numbering("\(item)"),
            content: .open(
              AgendaItemContent(
                title: "Road number \(number * 24 + item)",
                purpose: LinkedProse(
                  .plain("To look at the gritting of CH141 roads in ward \(item % 3) before winter.")))
            ), kind: .report)
        })
    }
    return record
  }
}

extension PublishedIndex {
  fileprivate var allCards: [PublishedCard] {
    (0..<CardGroups.count(of: root.tiers[0]) + CardGroups.count(of: root.tiers[1])).flatMap { cards(of: $0) }
  }
}

@Suite struct PublishedIndexTests {
  @Test func readsBackWhatWasWritten() throws {
    let index = try Site().read()
    let cards = index.allCards
    #expect(cards.count == 72 && index.count(of: .meeting) == 12 && index.asAt == Day(number: 20_000))
    let card = try #require(cards.first { $0.kind == .agendaItem })
    #expect(card.label == "Item 1" && card.title == "Road number 1" && card.day == Day(number: 19_000))
    #expect(cards.first { $0.kind == .meeting }?.title == "Meeting 0: É “quoted” £5")
    #expect(card.body.map(\.plain) == ["To look at the gritting of CH141 roads in ward 1 before winter."])
  }

  /// One index of two sites holds every card of both, at full addresses, by council.
  @Test func joinsSitesInOneIndex() throws {
    let (one, two) = (try Site().read(), try Site(meetings: 3).read())
    let joined = SearchIndex(of: [
      PublishedSite(council: "Oneshire", address: "https://one.example/", index: one),
      PublishedSite(council: "Twoshire", address: "https://two.example/record/", index: two),
    ])
    #expect(joined.count == one.count + two.count)
    var site = Site(meetings: 1)
    site.files = Dictionary(
      uniqueKeysWithValues: joined.files(of: joined.pieces.map { joined.read($0) }).map { ($0.path, Array($0.bytes)) })
    let cards = try Envelope.cards(of: site.files)
    #expect(cards.committees == ["Oneshire", "Twoshire"])
    #expect(cards.addresses.count == one.count + two.count)
    let expected =
      one.allCards.map { "https://one.example/" + $0.address }
      + two.allCards.map { "https://two.example/record/" + $0.address }
    #expect(Set(cards.addresses) == Set(expected))
  }

  @Test(arguments: [
    ("../other.example/", false), ("a/%2E%2e/b", false), ("/etc", false), ("a b", false), ("a\\b", false),
    ("a/..", false), ("a/b.html#c", true), ("a/..b/", true), ("a?x=/../", true), ("", true),
  ])
  func takesNoAddressThatLeadsOutOfTheSite(text: String, isTaken: Bool) {
    #expect((SitePath(text) != nil) == isTaken)
  }

  @Test func refusesAnAddressOutOfTheSite() throws {
    var site = Site(meetings: 1)
    let title: [UInt8] = [0xD0 + 2] + Array("abc".utf8)
    let address: [UInt8] = [0xD0 + 8] + Array("../x.html".utf8)
    var card: [UInt8] = [8 | 0x40, 0, 0]
    for text in [[], title, []] { card.put(str: text) }
    card.put(num: 0)
    card.put(str: address)
    card.put(str: [] as [UInt8])
    site.put(Array(repeatElement(card, count: 6).joined()), as: "c/1/0/0")
    #expect(throws: PublishedIndexFault.self) { try site.read() }
  }

  /// Each phrase of two of the one before would take 2^200 words.
  @Test func refusesPhrasesWithoutEnd() throws {
    var site = Site(meetings: 1)
    var words: [UInt8] = []
    for number in [1, 0, 0, 100] { words.put(num: number) }
    words.put(num: 0)
    words.put(str: "word")
    words += [0, 0]
    for code in 0..<99 { words += [0xC0, UInt8(code), 0xC0, UInt8(code)] }
    site.put(words, as: "words")
    #expect(throws: PublishedIndexFault.self) { try site.read() }
    // Within itself.
    site.put([1, 1, 0, 0, 0, 1, 0x61, 1, 1], as: "words")
    #expect(throws: PublishedIndexFault.self) { try site.read() }
  }

  @Test func refusesTextThatNoPageMayHold() throws {
    var site = Site(meetings: 1)
    for bad in ["a\u{0}b", "a\u{202E}b"] {
      var card: [UInt8] = [8 | 0x40, 0, 0]
      card.put(str: [UInt8(0xCF + bad.utf8.count)] + Array(bad.utf8))
      site.put(card, as: "c/1/0/0")
      #expect(throws: PublishedIndexFault.self) { try site.read() }
    }
  }

  @Test(arguments: ["search/2/root.js", "search/2/words.js", "search/2/c/1/0/3.js"])
  func namesTheFileThatIsMissing(path: String) throws {
    var site = Site()
    site.files[path] = nil
    do throws(PublishedIndexFault) {
      _ = try site.read()
      Issue.record("it was taken")
    } catch { #expect(error.file == path) }
  }

  /// Whatever bytes are changed or cut, the index is taken or refused, and nothing else happens.
  @Test func livesThroughAnyBytes() throws {
    let site = Site(meetings: 4)
    var state: UInt64 = 88_172_645_463_325_252
    func random(_ below: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(below))
    }
    var refused = 0
    for name in ["root", "words", "c/1/0/0", "c/1/0/1"] {
      let whole = try site.content(name)
      for _ in 0..<400 {
        var (other, bytes) = (site, whole)
        for _ in 0...random(3) { bytes[random(bytes.count)] = UInt8(random(256)) }
        if random(4) == 0 { bytes.removeLast(random(bytes.count)) }
        other.put(bytes, as: name)
        do throws(PublishedIndexFault) { _ = try other.read() } catch { refused += 1 }
      }
    }
    #expect(refused > 400)
  }
}

extension Envelope {
  /// The councils and addresses of an index whose addresses are whole, which is not read back as a site's is.
  fileprivate static func cards(of files: [String: [UInt8]]) throws -> (committees: [String], addresses: [String]) {
    func content(_ name: String) throws -> [UInt8] {
      let path = "search/2/\(name).js"
      return try open(try unwrap(files[path] ?? [], name: name, path: path), path: path)
    }
    let root = try PublishedRoot(try content("root"))
    let codes = try PublishedCodes(try content("words"))
    var addresses: [String] = []
    for (tier, count) in root.tiers.enumerated() {
      for group in 0..<CardGroups.count(of: count) {
        let name = "c/\(tier)/0/\(group)"
        addresses += try PublishedCards.all(
          min(8, count - group * 8), in: try content(name), file: name, root, codes
        ).map(\.address)
      }
    }
    return (root.committees, addresses)
  }
}

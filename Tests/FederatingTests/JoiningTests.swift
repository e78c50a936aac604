import Diagnostics
import Record
import Search
import Testing

@testable import Federating

/// Which recommendations of several councils are held for one.
@Suite struct JoiningTests {
  private static let words = [
    "bridges", "culverts", "drains", "embankments", "floodgates", "gullies", "hedges", "inlets", "jetties", "kerbs",
    "lagoons", "meadows", "nurseries", "orchards", "ponds", "quays", "reservoirs", "sluices",
  ]

  private static func text(_ range: Range<Int>) -> String { "That " + words[range].joined(separator: " ") }

  private static func site(_ number: Int, _ texts: [String], day: Int32 = 0) throws -> MemberSite {
    let slug = try #require(Slug.make(from: "council-\(number)"))
    let address = "https://council-\(number).example/"
    return MemberSite(
      listed: ListedCouncil(folder: "\(number)", address: address, slug: slug, range: SourceRange(path: "C.txt")),
      name: "Council \(number)", asAt: Day(number: 9000), meetings: 0,
      recommendations: try texts.enumerated().map { index, text in
        MadeRecommendation(
          label: "Recommendation \(index + 1)", text: text, review: "", committee: "", day: Day(number: 8000 + day),
          address: try #require(SitePath("rec-\(index)/")))
      }, subjects: [], completeness: .unknown, index: nil)
  }

  private static let others = [
    "That the leader writes to every school about winter coats",
    "That officers publish a map of allotments each spring",
  ]

  @Test func holdsWhatTwoCouncilsSayForOne() throws {
    let sites = [try Self.site(0, [Self.text(0..<14)] + Self.others), try Self.site(1, [Self.text(2..<16)])]
    let found = SharedRecommendations.find(in: sites)
    #expect(found.map(\.councils) == [2])
    #expect(found.first?.members.map(\.made) == [MadeBy(council: 0, number: 0), MadeBy(council: 1, number: 0)])
  }

  @Test func sharesNothingThatOneCouncilSaysTwice() throws {
    let sites = [try Self.site(0, [Self.text(0..<14), Self.text(2..<16)]), try Self.site(1, Self.others)]
    #expect(SharedRecommendations.find(in: sites).isEmpty)
  }

  /// The second is near to the first and the third to the second; the third is not near to the first.
  @Test func letsNoGroupDriftFromOneThingToAnother() throws {
    let texts = [Self.text(0..<14), Self.text(2..<16), Self.text(4..<18)]
    // Among many texts the words of these three weigh much alike.
    let fillers = (0..<60).map { number in
      "That " + ["ants", "bees", "cats", "dogs", "eels", "foxes"].map { "\($0)\(number)" }.joined(separator: " ")
    }
    #expect(NearTexts(texts + fillers).pairs.map { [$0.first, $0.second] } == [[0, 1], [1, 2]])
    var sites = try texts.enumerated().map { try Self.site($0, [$1], day: Int32($0)) }
    sites.append(try Self.site(3, fillers, day: 9))
    #expect(SharedRecommendations.find(in: sites).map { $0.members.map(\.made.council) } == [[0, 1]])
  }

  /// Texts are compared with the next few alone; a group is as large as it is all the same.
  @Test func joinsWhatManyCouncilsRecommended() throws {
    let sites = try (0..<30).map { try Self.site($0, ["\(Self.text(0..<14)) within \($0 + 2) months"], day: Int32($0)) }
    #expect(SharedRecommendations.find(in: sites).map(\.councils) == [30])
  }

  /// Of equally common names the first of the alphabet would be “Buses & trams”.
  @Test func callsATopicByItsCommonestName() throws {
    let sites = try ["Buses & trams", "Buses and trams", "Buses and Trams", "Buses and trams"].enumerated().map {
      let site = try Self.site($0, [])
      let subject = MemberSubject(title: $1, address: try #require(SitePath("subjects/buses/")))
      return MemberSite(
        listed: site.listed, name: site.name, asAt: site.asAt, meetings: 0, recommendations: [], subjects: [subject],
        completeness: .unknown, index: nil)
    }
    let topics = Topics.join(sites)
    #expect(topics.map(\.title) == ["Buses and trams"])
    #expect(topics.first?.writings.map(\.title).count == 3)
  }

  @Test func beginsWithTheEarliest() throws {
    let sites = [try Self.site(0, [Self.text(0..<14)], day: 5), try Self.site(1, [Self.text(0..<14)], day: 4)]
    #expect(SharedRecommendations.find(in: sites).first?.first == MadeBy(council: 1, number: 0))
  }

  @Test(arguments: [
    ("ten letters", 11, "ten letters"), ("ten letters", 10, "ten letter…"), ("a\u{202E}b \n c", 9, "ab c"),
  ])
  func cutsWhatSomebodyElseWrote(text: String, most: Int, line: String) {
    #expect(text.asForeignLine(atMost: most) == line)
  }
}

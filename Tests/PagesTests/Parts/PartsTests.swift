import Testing

@testable import Pages
@testable import Record

@Suite struct PartsTests {
  @Test(arguments: [
    (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1_000, "1 kB"), (240_400, "240 kB"), (999_500, "1 MB"),
    (1_240_000, "1.2 MB"), (12_000_000, "12 MB"),
  ])
  func sizesAreWrittenAsFileManagersDo(bytes: Int, words: String) { #expect(Site.size(bytes) == words) }

  @Test func exemptionNamesTheParagraphsAndWhatTheyAreAbout() {
    let withheld = Withheld(
      .exempt(paragraphs: [1, 3], reason: "Names a family", publicInterest: "Privacy weighs more"),
      publicTitle: "A placement")
    let view = WithheldView(withheld)
    #expect(
      view.ground
        == "Exempt: paragraphs 1 and 3 of Schedule 12A to the Local Government Act 1972 (about an individual and about somebody’s financial or business affairs)"
    )
    #expect(view.reason == "Names a family")
    #expect(view.publicInterest == "Privacy weighs more")
    #expect(view.title == "A placement")
  }

  @Test func anEmbargoSaysUntilWhen() throws {
    let day = try #require(Day(iso: "2026-03-01"))
    #expect(WithheldView(Withheld(.embargoed(until: day))).ground == "Embargoed until 1 March 2026")
  }

  @Test func aLeadWrittenAsItsIdIsOnlyALink() throws {
    let site = Site(try record())
    let view = site.view(Lead(words: "anwen-price", refs: [Handle<Person>(0).ref]))
    #expect(view.words == nil)
    #expect(view.links.map(\.title) == ["Councillor Anwen Price"])
    #expect(view.links.map(\.link) == ["people/anwen-price/index.html"])
  }

  @Test func aLeadInOtherWordsKeepsThem() throws {
    let site = Site(try record())
    let view = site.view(
      Lead(words: "Cllr Price (AP)", refs: [Handle<Person>(0).ref], provenance: Provenance("initials AP from the list"))
    )
    #expect(view.words == "Cllr Price (AP)")
    #expect(view.links.count == 1)
    #expect(view.provenance == "initials AP from the list")
  }

  @Test func aPaperToFollowHasNoLink() throws {
    let site = Site(try record())
    let view = site.view(.open(Paper(title: "Costs", body: .toFollow)))
    #expect(view.isToFollow)
    #expect(view.link == nil)
  }

  @Test func aWithheldPaperShowsItsGroundAndNothingElse() throws {
    let site = Site(try record())
    let view = site.view(.withheld(Withheld(.exempt(paragraphs: [3], reason: "Bids", publicInterest: nil))))
    #expect(view.title == "A paper that is not open to the public")
    #expect(view.withheld?.reason == "Bids")
    #expect(view.link == nil)
  }

  @Test(arguments: [(0, 1), (2, 1), (3, 2), (5, 3)])
  func longIndexesAreCutIntoPages(items: Int, pages: Int) throws {
    var record = try record()
    record.council.pageSize = 2
    let cut = Site(record).indexPages(of: Array(0..<items), in: "tracker/")
    #expect(cut.count == pages)
    #expect(cut.flatMap(\.items) == Array(0..<items))
    #expect(cut.first?.path == "tracker/index.html")
    #expect(cut.dropFirst().first?.path ?? "tracker/page-2/index.html" == "tracker/page-2/index.html")
  }

  @Test func aPagerLeadsBackAndForth() throws {
    var record = try record()
    record.council.pageSize = 1
    let cut = Site(record).indexPages(of: [1, 2, 3], in: "tracker/")
    let views = cut.compactMap { PagerView($0) }
    #expect(views.map(\.position) == ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"])
    #expect(views.map(\.previous) == [nil, "tracker/index.html", "tracker/page-2/index.html"])
    #expect(views.map(\.next) == ["tracker/page-2/index.html", "tracker/page-3/index.html", nil])
    #expect(PagerView(Site(record).indexPages(of: [1], in: "tracker/")[0]) == nil)
  }

  private func record() throws -> Record {
    let id = try #require(RecordID("anwen-price"))
    var record = try Made.record()
    record.people = [
      Person(
        document: Document(id: id, title: "Anwen Price", path: "people/anwen-price.md"), name: "Anwen Price",
        addressedName: "Councillor Anwen Price")
    ]
    return record
  }
}

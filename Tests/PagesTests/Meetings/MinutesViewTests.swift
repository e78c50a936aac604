import Testing

@testable import Pages
@testable import Record

@Suite struct MinutesViewTests {
  private func view(_ change: (inout Record) -> Void = { _ in }) throws -> MinutesView {
    var record = try MadeMeetings.record()
    change(&record)
    let site = Site(record)
    let handle = Handle<Minutes>(0)
    return site.minutes(handle, path: site.addresses.page(of: handle.ref))
  }

  @Test func theItemSaysThatItsMinuteIsWithheld() throws {
    let record = try MadeMeetings.record()
    let minutes = try #require(record.minutes.first { !$0.withheld.isEmpty })
    let item = try #require(minutes.withheld[0].item)
    let link = Site(record).view(of: item, root: "").minute
    #expect(link?.title.hasSuffix(", which is not open to the public") == true)
    #expect(link?.link.hasSuffix("/minutes/index.html#" + minutes.withheld[0].anchor) == true)
  }

  @Test func aWithheldMinuteStandsInItsPlaceWithItsGroundAndNothingElse() throws {
    let minutes = try view().minutes
    #expect(minutes.map(\.number) == ["10", "11", "12", "13"])
    #expect(minutes[2].withheld?.reason == "It shows three bids.")
    #expect(minutes[2].heading == nil && minutes[2].text == nil)
    #expect(minutes[2].withheldTitle == "A minute that is not open to the public")
  }

  @Test func withheldMinutesOutOfOrderStillFindTheirPlaces() throws {
    let minutes = try view { record in
      record.minutes[0].withheld.insert(
        WithheldMinute(number: Numbering("14"), withheld: Withheld(.draft)), at: 0)
      record.minutes[0].withheld.append(WithheldMinute(number: Numbering("9"), withheld: Withheld(.draft)))
    }.minutes
    #expect(minutes.map(\.number) == ["9", "10", "11", "12", "13", "14"])
  }

  @Test func eachMinuteHasItsOwnWords() throws {
    let minutes = try view().minutes
    let texts = minutes.map { $0.text.map { String(decoding: $0, as: UTF8.self) } ?? "" }
    #expect(texts[1].contains("Members asked about costs."))
    #expect(!texts[0].contains("Members asked about costs."))
    #expect(texts[3].contains("Noted."))
  }

  @Test func howAnItemWasFoundIsShown() throws {
    let minute = try view().minutes[1]
    #expect(minute.provenance == "item found by its title")
    #expect(minute.items.map(\.link) == ["meetings/2025-10-01-children/index.html#item-6"])
  }

  @Test func theContentsNameEveryMinute() throws {
    let contents = try view().contents
    #expect(contents.map(\.number) == ["10", "11", "12", "13"])
    #expect(contents[1].link == "#foster-care")
    #expect(contents[2].link == "#minute--12")
  }

  @Test func approvalIsNamedOrSaidToBeMissing() throws {
    #expect(try view().approvedAt?.title == "14 January 2026")
    let words = "These minutes are not recorded as approved yet."
    var record = try MadeMeetings.record()
    #expect(!DefaultTheme.html(Site(record).minutesPages()[0]).contains(words))
    record.minutes[0].approvedAt = nil
    #expect(DefaultTheme.html(Site(record).minutesPages()[0]).contains(words))
  }

  @Test func actionsArisingKeepTheirWords() throws {
    let action = try view { record in
      guard let id = RecordID("2025-10-01-children/minutes/action-1") else { return }
      record.actions = [
        Action(
          id: id, minutes: Handle(0), number: Numbering("1"), text: MadeMeetings.prose("Send the figures"),
          leads: [Lead(words: "Head of Fieldwork")], byWhen: FuzzyDate(words: "March 2026"),
          status: RecordedStatus(.underWay, words: "in hand"))
      ]
      record.minutes[0].actionsArising = [Handle(0)]
    }.actions.first
    #expect(action?.byWhen == "March 2026")
    #expect(action?.status.words == "in hand")
    #expect(action?.anchor == "action-1")
  }
}

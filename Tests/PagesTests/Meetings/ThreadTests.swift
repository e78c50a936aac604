import Testing

@testable import Pages
@testable import Record

@Suite struct ThreadTests {
  @Test func aThreadHoldsAllItsItemsInOrderOfDate() throws {
    let threads = ItemThreads(try MadeMeetings.record())
    #expect(threads.all.map(\.items) == [[MadeMeetings.fosterCare, ItemRef(MadeMeetings.january, 0)]])
    #expect(threads.all.map(\.path) == ["threads/2025-10-01-children-item-6/index.html"])
    #expect(threads.thread(of: ItemRef(MadeMeetings.october, 0)) == nil)
  }

  @Test func aMatterThatBranchesIsStillOneThread() throws {
    var record = try MadeMeetings.record()
    let item = try MadeMeetings.item(
      "2026-02-11-children", "5", .report, AgendaItemContent(title: "Foster care again"),
      continues: MadeMeetings.fosterCare)
    let other = try MadeMeetings.item(
      "2026-02-11-children", "6", .report, AgendaItemContent(title: "Its budget"),
      continues: ItemRef(MadeMeetings.january, 0))
    record.meetings[2].items = [item, other]
    let threads = ItemThreads(record)
    #expect(threads.all.count == 1)
    #expect(threads.all.first?.items.count == 4)
  }

  @Test func itemsThatLeadInACircleAreNoThread() throws {
    var record = try MadeMeetings.record()
    record.meetings[0].items[1].continues = ItemRef(MadeMeetings.january, 0)
    #expect(ItemThreads(record).all.isEmpty)
  }

  @Test func thePageTellsTheMatterWithItsResolutions() throws {
    let site = Site(try MadeMeetings.record())
    let view = site.view(of: site.threads.all[0])
    #expect(view.title == "Foster care: what it costs")
    #expect(view.summary == "2 times from 1 October 2025 to 14 January 2026, at Children and Cabinet")
    #expect(view.steps.map(\.date) == ["1 October 2025", "14 January 2026"])
    #expect(view.steps[0].resolutions == ["That the cabinet be asked to act."])
    #expect(view.steps.map(\.isNext) == [false, false])
  }
}

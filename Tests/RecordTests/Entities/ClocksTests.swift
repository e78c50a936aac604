import Testing

@testable import Record

/// The law's clocks, with what the record knows.
@Suite struct ClocksTests {
  private func record() throws -> Record {
    var record = try Made.record()
    record.council.callInDays = 5
    record.committees = [try Made.committee("cabinet", .executive), try Made.committee("council", .council)]
    return record
  }

  private func entry(by maker: Handle<Committee>, type: ForwardPlanType = .key) throws -> ForwardPlanEntry {
    ForwardPlanEntry(
      id: try #require(RecordID("plan/roads")), plan: Handle(0), title: "Roads",
      decisionMaker: Lead(words: "Whoever", refs: [maker.ref]), due: try Made.day("2026-02-02"), type: type)
  }

  /// Only what the executive decides can be called in (LGA 2000 s.9F).
  @Test func aDecisionOfTheExecutiveCanBeCalledInAndOneOfFullCouncilCannot() throws {
    let record = try record()
    #expect(try record.callIn(of: entry(by: Handle(0)), BankHolidays())?.lastDay.iso == "2026-02-09")
    #expect(try record.callIn(of: entry(by: Handle(1)), BankHolidays()) == nil)
  }

  @Test func aCouncilWithoutARuleHasNoDaysForCallingIn() throws {
    var record = try record()
    record.council.callInDays = nil
    #expect(try record.callIn(of: entry(by: Handle(0)), BankHolidays()) == nil)
  }
}

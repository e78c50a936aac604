import Testing

@testable import Pages
@testable import Record

@Suite struct ReportViewTests {
  private func view(_ change: (inout Report) -> Void = { _ in }) throws -> RecordPage<Report> {
    var record = try MadeMeetings.record()
    change(&record.reports[0])
    return Site(record).view(of: Handle<Report>(0))
  }

  @Test func proposalsKeepTheirLettersAndAWithheldOneItsGround() throws {
    let proposals = try view().proposals
    #expect(proposals.map(\.number) == ["(a)", nil])
    #expect(proposals[1].withheld?.reason == "It names a family.")
    #expect(proposals[1].text == nil)
  }

  @Test func contentsListTheHeadingsWhenThereAreSeveral() throws {
    #expect(try view().contents.map(\.link) == ["#key-considerations", "#legal-implications"])
    #expect(try view { $0.body = MadeMeetings.prose("Short.") }.contents.isEmpty)
  }

  @Test func aReportLeadsToItsItemAndNotTwiceToItsMeeting() throws {
    #expect(try view().items.map(\.link) == ["meetings/2025-10-01-children/index.html#item-6"])
    #expect(try view().meetings.isEmpty)
    #expect(try view { $0.items = [] }.meetings.map(\.title) == ["1 October 2025"])
  }

  @Test func eachReportLeadsToTheOneBeforeAndTheOneAfter() throws {
    var record = try MadeMeetings.record()
    record.reports.append(
      Report(document: try Made.document("budget", "Budget", in: "reports"), meetings: [MadeMeetings.january]))
    let site = Site(record)
    let frames = [0, 1].map { site.view(of: Handle<Report>($0)).frame }
    #expect(frames.map(\.next?.title) == ["Budget", nil])
    #expect(frames.map(\.previous?.title) == [nil, record.reports[0].document.title])
  }

  @Test func backgroundPapersAreOpenForFourYears() throws {
    #expect(try view().openUntil?.hasPrefix("30 September 2031") == true)
    #expect(try view().backgroundUntil?.hasPrefix("30 September 2029") == true)
    let loose = try view {
      $0.meetings = []
      $0.items = []
    }
    #expect(loose.openUntil == nil)
  }

  @Test func silenceOnBackgroundPapersIsNotNoneIdentified() throws {
    #expect(try view().backgroundPapers.count == 1)
    #expect(try view { $0.backgroundPapers = [] }.backgroundPapers.isEmpty)
  }

  @Test func whatHasNoPlaceOfItsOwnOnThePageIsADetail() throws {
    let details = try view().details
    #expect(details.first { $0.label == "Wards" }?.text == "All wards")
    #expect(details.first { $0.label == "Key decision" }?.text == "This is not a key decision.")
  }
}

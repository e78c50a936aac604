import Record
import Testing

@testable import Importing

struct DateHeadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var date: String
    var iso: String
    var start: String?
    var end: String?
    var note: String?
    var status = MeetingStatus.provisional
    var testDescription: String { line }
  }

  static let cases = [
    Case(
      line: "Monday 7 September 2026 at 10:30am", date: "Monday 7 September 2026", iso: "2026-09-07", start: "10:30am"),
    Case(
      line: "Monday 7 September 2026 at 10.30 am (brought forward from 14 September 2026)",
      date: "Monday 7 September 2026", iso: "2026-09-07", start: "10.30 am",
      status: .broughtForward),
    Case(
      line: "7 September 2026 (brought forward from 14 September 2026 because of the storm)", date: "7 September 2026",
      iso: "2026-09-07", note: "brought forward from 14 September 2026 because of the storm", status: .broughtForward),
    Case(
      line: "2 December 2026 (cancelled, no business)", date: "2 December 2026", iso: "2026-12-02",
      note: "cancelled, no business", status: .cancelled),
    Case(line: "23.10.2026", date: "23.10.2026", iso: "2026-10-23"),
    Case(line: "28/11/26, 2 pm", date: "28/11/26", iso: "2026-11-28", start: "2 pm"),
    Case(line: "12 th December 2026", date: "12 th December 2026", iso: "2026-12-12"),
    Case(
      line: "Wed 2 December 2026 10:00 - 12:30pm", date: "Wed 2 December 2026", iso: "2026-12-02", start: "10:00",
      end: "12:30pm"),
    Case(
      line: "2 December 2026, 10:00–12:30", date: "2 December 2026", iso: "2026-12-02", start: "10:00", end: "12:30"),
    Case(
      line: "2 December 2026 – CANCELLED", date: "2 December 2026", iso: "2026-12-02",
      status: .cancelled),
    Case(
      line: "2 December 2026 (postponed)", date: "2 December 2026", iso: "2026-12-02",
      status: .postponed),
    Case(
      line: "2 December 2026 (in the Guildhall)", date: "2 December 2026", iso: "2026-12-02", note: "in the Guildhall"),
    Case(
      line: "2 December 2026 (brought forward)", date: "2 December 2026", iso: "2026-12-02", note: "brought forward"),
  ]

  @Test(arguments: cases) func keepsEveryPartAsWritten(_ expected: Case) throws {
    let heading = try #require(DateHeading(expected.line))
    #expect(heading.date == expected.date)
    #expect(heading.day.iso == expected.iso)
    #expect(heading.start == expected.start)
    #expect(heading.end == expected.end)
    #expect(heading.note == expected.note)
    #expect(heading.status == expected.status)
  }

  @Test func findsTheDayAMeetingWasFirstCalledFor() {
    #expect(DateHeading("7 September 2026 (brought forward from Mon 14/09/26)")?.former == "Mon 14/09/26")
    #expect(DateHeading("7 September 2026 (brought forward from the autumn)")?.former == nil)
  }

  @Test(arguments: [
    "On 7 September 2026 members met", "7 September 2026 is the last day for questions", "Budget 2026/27", "2026",
    "October TBC", "31 February 2026", "4.1 To consider", "",
  ])
  func takesASentenceOrHalfADateForNone(line: String) { #expect(DateHeading(line) == nil) }

  @Test(arguments: [
    "TBC", "October TBC", "MARCH 15", "March 2027", "Early 2027 - date to be confirmed", "Spring 2027", "Date TBA",
    "12th or 14th May 2027",
  ])
  func knowsWordsThatStandForADate(words: String) { #expect(DateWords.areAll(of: words)) }

  @Test(arguments: ["Budget 2026/27", "2026", "Winter fuel", "The March of time", "--", "To be or not to be"])
  func takesAMatterForNoDate(words: String) { #expect(!DateWords.areAll(of: words)) }
}

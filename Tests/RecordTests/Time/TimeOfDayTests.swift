import Testing

@testable import Record

@Suite struct TimeOfDayTests {
  @Test(arguments: [
    ("10:00", "10:00"), ("9:30", "09:30"), ("14.00", "14:00"), ("3.30 pm", "15:30"), ("3:30pm", "15:30"),
    ("10am", "10:00"),
    ("10 AM", "10:00"), ("10.00 a.m.", "10:00"), ("12 noon", "12:00"), ("noon", "12:00"), ("midday", "12:00"),
    ("midnight", "00:00"), ("12 midnight", "00:00"), ("12.15 am", "00:15"), ("12.15pm", "12:15"),
    ("12.00 noon", "12:00"),
  ])
  func readsTimesAsPeopleWriteThem(words: String, iso: String) {
    #expect(TimeOfDay(words)?.iso == iso)
  }

  @Test(arguments: [
    "", "10", "25:00", "10:60", "13pm", "0 am", "3.3pm", "11 noon", "10:00:00", "ten", "pm", "3 noon pm",
  ])
  func refusesWhatIsNotATime(words: String) {
    #expect(TimeOfDay(words) == nil)
  }

  @Test(arguments: [
    ("10:00", "10 am"), ("15:30", "3.30 pm"), ("12:00", "12 noon"), ("00:00", "midnight"), ("12:05", "12.05 pm"),
    ("00:30", "12.30 am"), ("18:00", "6 pm"),
  ])
  func writesTimesAsCouncilsDo(iso: String, text: String) {
    #expect(TimeOfDay(iso)?.text == text)
  }

  @Test func earlierIsLess() throws {
    #expect(try #require(TimeOfDay("10am")) < #require(TimeOfDay("3.30 pm")))
  }
}

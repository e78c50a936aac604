import Testing

@testable import Record

@Suite struct MunicipalYearTests {
  @Test(arguments: [
    ("2025-05-01", "2025-26"), ("2026-04-30", "2025-26"), ("2025-04-30", "2024-25"), ("1999-06-01", "1999-00"),
  ])
  func runsFromTheFirstOfMay(day: String, label: String) throws {
    let year = MunicipalYear(containing: try #require(Day(iso: day)))
    #expect(year.label == label)
    #expect(year.slug.text == label)
  }

  @Test func takesTheCouncilsOwnAnnualMeeting() throws {
    let day = try #require(Day(iso: "2025-05-19"))
    #expect(MunicipalYear(containing: day, startMonth: 5, startDay: 20).label == "2024-25")
    #expect(MunicipalYear(containing: day.adding(days: 1), startMonth: 5, startDay: 20).label == "2025-26")
  }

  @Test(arguments: [("2025-26", 2025), ("2025/26", 2025), ("2025-2026", 2025), ("1999-00", 1999)])
  func readsItsOwnLabels(words: String, start: Int) {
    #expect(MunicipalYear(words)?.startYear == start)
  }

  @Test(arguments: ["2025-27", "2025", "25-26", "2025-6", "2025-2027", "x"])
  func refusesYearsThatDoNotFollow(words: String) {
    #expect(MunicipalYear(words) == nil)
  }
}

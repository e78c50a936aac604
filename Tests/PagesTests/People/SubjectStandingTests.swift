import Testing

@testable import Pages
@testable import Record

/// A topic says where things stand before it tells what happened.
struct SubjectStandingTests {
  private func record() throws -> Record {
    var record = try MadeReviews.record()
    record.subjects = [Subject(document: try Made.document("foster-care", "Foster care", in: "subjects"))]
    record.reviews[0].document.subjects = [Handle(0)]
    for place in record.recommendations.indices {
      record.recommendations[place].document.subjects = [Handle(0)]
      record.recommendations[place].madeAt = Handle(0)
    }
    return record
  }

  @Test func countsRecommendationsAndTheAnswersOwedToThem() throws {
    let view = Site(try record()).view(of: Handle<Subject>(0))
    #expect(
      view.standing == [
        "7 recommendations: 1 done, 5 late, 1 not happening.",
        "5 answers have been owed, the oldest since 9 January 2026.",
      ])
    #expect(view.late.map(\.number) == ["3", "2", "4", "5", "7"])
    #expect(view.list?.link == "recommendations/subject/foster-care/index.html")
    #expect(view.squares?.squares.count == 7)
  }

  @Test func saysNothingWhereThereIsNothingToCount() throws {
    var record = try record()
    record.subjects.append(Subject(document: try Made.document("tips", "Tips", in: "subjects")))
    let view = Site(record).view(of: Handle<Subject>(1))
    #expect(view.standing.isEmpty && view.squares == nil && view.list == nil && view.chart == nil)
  }

  @Test func saysOncePerDayHowManyRecommendationsWereMade() throws {
    let view = Site(try record()).view(of: Handle<Subject>(0))
    let titles = view.past.flatMap { day in day.entries.map { "\(day.day.iso) \($0.title)" } }
    #expect(titles.filter { $0.hasSuffix("recommendations") } == ["2025-12-10 7 recommendations"])
    #expect(!titles.contains { $0.contains("Thing") })
  }

  @Test func leavesOutATextThatOnlyRepeatsTheSummary() throws {
    var record = try record()
    record.subjects[0].document.summary = "Homes."
    record.subjects[0].body = MadeReviews.prose("Homes.")
    #expect(Site(record).view(of: Handle<Subject>(0)).body == nil)
    record.subjects[0].body = MadeReviews.prose("Homes and carers.")
    #expect(Site(record).view(of: Handle<Subject>(0)).body != nil)
  }
}

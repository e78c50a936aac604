import Testing

@testable import Calendar
@testable import History
@testable import Record

/// Calendars of a subject, of who leads and of a directorate.
@Suite struct PartDateTests {
  /// Two actions of one plan that are due on one day, each led by another post of one directorate, and a decision of that directorate.
  private func record() throws -> Record {
    var record = try MadeRecord.record()
    record.posts = try ["roads", "buses"].map { name in
      var post = Post(document: try MadeRecord.document(name, "Head of \(name)", in: "posts"), kind: .post)
      post.directorate = "Place"
      return post
    }
    record.reviews = [try MadeRecord.review()]
    record.actionPlans = [try MadeRecord.plan()]
    record.actions = [try MadeRecord.action(1, by: "1 December 2026"), try MadeRecord.action(2, by: "1 December 2026")]
    for index in 0...1 { record.actions[index].leads = [Lead(words: "h", refs: [Handle<Post>(index).ref])] }
    record.forwardPlans = [
      ForwardPlan(document: try MadeRecord.document("2026-12", "December", in: "forward-plan"))
    ]
    record.forwardPlanEntries = [try MadeRecord.decision("bridge", onOrAfter: "2 February 2027")]
    record.forwardPlanEntries[0].directorate = "Place"
    return record
  }

  private func text(_ path: String, _ record: Record, since old: PublishedState? = nil) throws -> String {
    let calendar = RecordCalendar(record)
    let deadlines = DeadlineEvents(record, calendar)
    let history = History(of: record, since: old, deadlines: deadlines.marks)
    let dates = PartDates(record, RecordParts(record), calendar)
    let files = CalendarFiles(record, history, Addresses(record), deadlines, dates).files()
    return String(decoding: try #require(files.first { $0.path == path }).make(), as: UTF8.self)
      .replacing("\r\n ", with: "")
  }

  private func lines(_ start: String, _ text: String) -> [String] {
    text.split(separator: "\r\n").filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
  }

  @Test func whoLeadsHasOnlyWhatTheyLead() throws {
    let own = try text("posts/roads/dates.ics", record())
    #expect(lines("SUMMARY:", own) == ["Action due: 1 Buy bus 1."])
    #expect(lines("DTSTART;VALUE=DATE:", own) == ["20261201"])
  }

  @Test func aDirectorateHasWhatItsPostsLeadAndItsDecisions() throws {
    let own = try text("directorates/place/dates.ics", record())
    #expect(
      lines("SUMMARY:", own) == ["Action due: 1 Buy bus 1.", "Action due: 2 Buy bus 2.", "Decision: Decision bridge"])
  }

  /// Whoever has both calendars sees a decision once, and what stands alone beside what goes together.
  @Test func aDecisionIsTheSameEventEverywhereAndWhatStandsAloneHasANameOfItsOwn() throws {
    let all = try lines("UID:", text("calendar/deadlines.ics", record()))
    let own = try lines("UID:", text("directorates/place/dates.ics", record()))
    #expect(own.count == 3 && Set(own).count == 3)
    #expect(own.filter { all.contains($0) } == [own[2]])
  }

  @Test func theSequenceRisesWhenTheActionChanges() throws {
    let before = try record()
    let first = History(of: before, since: nil)
    var after = before
    after.asAt = after.asAt.adding(days: 1)
    after.actions[0].byWhen = FuzzyDate(words: "8 December 2026")
    let (old, new) = (
      try text("posts/roads/dates.ics", before), try text("posts/roads/dates.ics", after, since: first.state)
    )
    #expect(lines("UID:", old) == lines("UID:", new))
    #expect(lines("SEQUENCE:", old) == ["0"] && lines("SEQUENCE:", new) == ["1"])
    #expect(lines("DTSTAMP:", new) == ["20261121T000000Z"])
  }

  @Test func aPartWithoutADayHasNoCalendar() throws {
    var record = try record()
    record.actions[0].byWhen = FuzzyDate(words: "soon")
    let dates = PartDates(record, RecordParts(record), RecordCalendar(record))
    #expect(!dates.parts.contains { $0.slug == "roads" } && dates.parts.contains { $0.slug == "buses" })
  }
}

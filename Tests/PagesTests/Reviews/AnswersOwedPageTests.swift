import Testing

@testable import Pages
@testable import Record

/// Who owes answers, and the line of those that say the same. As at 20 January 2026.
@Suite struct AnswersOwedPageTests {
  /// The review's recommendations are asked of the cabinet and, the second, of a trust too; the first is answered.
  private func record() throws -> Record {
    var record = try MadeReviews.record()
    record.committees.append(
      Committee(
        document: try Made.document("cabinet", "Cabinet", in: "committees"), shortTitle: "Cabinet", kind: .executive))
    record.posts.append(Post(document: try Made.document("trust", "The Trust", in: "posts"), kind: .partner))
    let cabinet = Lead(words: "Cabinet", refs: [Handle<Committee>(1).ref])
    for index in record.recommendations.indices { record.recommendations[index].addressedTo = [cabinet] }
    record.recommendations[1].addressedTo.append(Lead(words: "The Trust", refs: [Handle<Post>(1).ref]))
    return record
  }

  private func groups(_ record: Record) throws -> [OwedGroupView] {
    let page = try #require(Site(record).pages().first { $0.kind == .answersOwed })
    #expect(page.path == "answers-owed/index.html")
    return Site(record).owedGroups
  }

  @Test func theLongestOverdueComesFirstAndSaysHowLong() throws {
    let groups = try groups(record())
    #expect(
      groups.map(\.news) == [
        "Cabinet owes 5 answers; the oldest is 11 days late.",
        "The Trust owes 1 answer; neither the law nor the council’s own rules set a day for it.",
      ])
    #expect(Site(try record()).owedNews == groups[0].news)
    #expect(groups[0].rows.map(\.title).first == "Recommendation 2, Foster care")
    #expect(groups[0].rows[0].basis.contains("s.9FE") && groups[0].rows[0].due?.state?.word == "11 days overdue")
    #expect(
      groups[1].rows[0].due == nil
        && groups[1].rows[0].basis == "Neither the law nor the council’s own rules set a day for this answer.")
  }

  @Test func aRuleOfTheCouncilIsCalledItsOwn() throws {
    var record = try record()
    for index in record.recommendations.indices { record.recommendations[index].noticeReceived = nil }
    let row = try #require(try groups(record).first?.rows.first)
    #expect(row.basis.hasPrefix("The council’s own rule, not the law. ") && row.due?.date == "5 January 2026")
  }

  @Test func eachRowHasItsPlaceOnTheLadder() throws {
    var record = try record()
    var letter = Letter(
      document: try Made.document("foster/letter-1", "Reminder", in: "reviews"), step: .reminder,
      from: Lead(words: "The officer"))
    letter.to = [Lead(words: "Cabinet", refs: [Handle<Committee>(1).ref])]
    (letter.date, letter.answerBy) = (try Made.day("2026-01-12"), try Made.day("2026-01-26"))
    letter.about = [Handle(1)]
    record.letters = [letter]
    record.recommendations[1].letters = [Handle(0)]
    let row = try #require(try groups(record).first?.rows.first)
    #expect(row.letters.map(\.title) == ["Reminder"] && row.letters.map(\.note) == ["12 January 2026, The officer"])
    #expect(row.letters.map(\.link) == ["reviews/foster/letter-1/index.html"] && row.awaited == "26 January 2026")
    let step = try #require(Site(record).timeline(of: Handle(1), root: "").first { $0.title == "Reminder" })
    #expect(
      step.date == "12 January 2026" && step.who == "The officer" && step.link == "reviews/foster/letter-1/index.html")
  }

  @Test func whereNothingIsOwedThePageSaysSo() throws {
    var record = try record()
    for index in record.recommendations.indices { record.recommendations[index].status = RecordedStatus(.done) }
    #expect(try groups(record).isEmpty && Site(record).owedNews == nil)
  }

  @Test func whatWasSaidBeforeStandsWithWhatBecameOfIt() throws {
    var record = try record()
    record.recommendations[0].madeAt = Handle(0)
    record.recommendations[3].repeats = [Target(Handle<Recommendation>(0).ref, label: "")]
    record.recommendations[0].repeatedBy = [Target(Handle<Recommendation>(3).ref, label: "")]
    let before = try #require(Site(record).view(of: Handle<Recommendation>(3)).saidBefore)
    #expect(before.title == "Said before in 2025" && before.entries.map(\.title) == ["Recommendation 1, Foster care"])
    #expect(before.entries[0].note == "Accepted" && before.entries[0].status?.word == "Done")
    let again = try #require(Site(record).view(of: Handle<Recommendation>(0)).saidAgain)
    #expect(again.entries.map(\.title) == ["Recommendation 4, Foster care"])
    #expect(Site(record).view(of: Handle<Recommendation>(0)).saidBefore == nil)
  }
}

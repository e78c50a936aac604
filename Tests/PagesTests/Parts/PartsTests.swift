import Testing

@testable import Pages
@testable import Record

struct PartsTests {
  @Test func showsWordsAsWrittenOnlyWhereTheySayMoreThanTheStatus() {
    #expect(
      StatusView(RecordedStatus(.done, words: "Completed. Paid from April."), DefaultTheme.say).words
        == "Completed. Paid from April.")
    #expect(StatusView(RecordedStatus(.done, words: "Done"), DefaultTheme.say).words == nil)
  }

  @Test(arguments: RecommendationStatus.allCases)
  func givesEveryStatusItsWordAndAShape(_ status: RecommendationStatus) {
    let view = StatusView(RecordedStatus(status), DefaultTheme.say)
    #expect(view.word == status.label)
    #expect(StatusShape.allCases.contains(view.shape))
  }

  @Test func whatWasHeldIsDoneAndWhatIsPlannedIsNotBegun() {
    #expect(StatusShape(ProgrammeStatus.held) == .done && StatusShape(MeetingStatus.held) == .done)
    #expect(StatusShape(ProgrammeStatus.planned) == .notStarted && StatusShape(ProgrammeStatus.suggested) == .noDate)
  }

  @Test func neverCallsAVagueDeadlineOverdue() throws {
    let today = try Made.day("2026-11-20")
    let month = DueView(FuzzyDate(words: "March 2009"), asOf: today)
    #expect(month.state?.shape == .overdue)
    #expect(month.words == "March 2009")
    #expect(month.iso == "2009-03-31")
    for words in ["tbc", "3 monthly", "October 2008 and ongoing"] {
      #expect(DueView(FuzzyDate(words: words), asOf: today).state?.shape != .overdue, "\(words)")
    }
  }

  @Test func saysNothingTwiceOfAPlainDate() throws {
    let due = DueView(FuzzyDate(words: "2026-12-01"), asOf: try Made.day("2026-11-20"))
    #expect(due.words == nil)
    #expect(due.note == nil)
    #expect(due.state?.word == "Due in 11 days")
  }

  @Test func claimsNothingIsDueOfWhatIsDone() throws {
    let due = DueView(day: try Made.day("2020-01-01"), asOf: try Made.day("2026-11-20"), isOpen: false)
    #expect(due.state == nil)
    #expect(due.date == "1 January 2020")
  }

  @Test(arguments: [
    ([3], "paragraph 3"), ([1, 2], "paragraphs 1 and 2"), ([1, 2, 3], "paragraphs 1, 2 and 3"),
  ])
  func namesTheParagraphsOfAnExemption(_ paragraphs: [Int], _ words: String) {
    let view = WithheldView(Withheld(.exempt(paragraphs: paragraphs, reason: "Terms.", publicInterest: nil)))
    #expect(view.ground.contains("under \(words) of Part 1 of Schedule 12A"))
    #expect(view.reason == "Terms.")
    #expect(!view.ground.contains(view.kind), "the kind stands before it already")
  }

  @Test(arguments: [(1, "1 byte"), (999, "999 bytes"), (1499, "1 kB"), (420_000, "420 kB"), (1_250_000, "1.3 MB")])
  func tellsTheSizeOfAFileInWordsPeopleUse(_ size: Int, _ words: String) {
    let file = Attachment(source: "a.pdf", address: "a.pdf", format: "PDF", size: size)
    #expect(file.formatAndSize == "PDF, \(words)")
  }

  @Test func linksTheWordsOfALeadWhenTheyMeanOneRecord() throws {
    let site = Site(try MadePeople.record())
    let one = site.view(of: Lead(words: "AP", refs: [MadePeople.anwen.ref]))
    #expect(one.link == "people/anwen-price/index.html")
    #expect(one.meaning == "Councillor Anwen Price")
    let none = site.view(of: Lead(words: "somebody"))
    #expect(none.link == nil)
    let two = site.view(of: Lead(words: "AP and fostering", refs: [MadePeople.anwen.ref, MadePeople.post.ref]))
    #expect(two.link == nil)
    #expect(two.several.map(\.title) == ["Councillor Anwen Price", "Head of Fostering"])
  }

  @Test func cutsAListIntoPagesThatLeadToEachOther() throws {
    var record = try Made.record()
    record.council.pageSize = 2
    let site = Site(record)
    let pages = site.paged([1, 2, 3, 4, 5], in: "people/")
    #expect(pages.map(\.path) == ["people/index.html", "people/page-2/index.html", "people/page-3/index.html"])
    #expect(pages.map(\.rows) == [[1, 2], [3, 4], [5]])
    #expect(pages[1].pager?.previous == "people/index.html")
    #expect(pages[1].pager?.next == "people/page-3/index.html")
    #expect(pages[2].pager?.next == nil)
    #expect(pages.map { site.title("People", $0) } == ["People", "People (page 2 of 3)", "People (page 3 of 3)"])
  }

  @Test func givesAnEmptyListOnePageWithoutAPager() throws {
    let pages = Site(try Made.record()).paged([Int](), in: "people/")
    #expect(pages.count == 1)
    #expect(pages[0].pager == nil)
  }

  @Test func groupsMentionsByKindAndLeavesOutWhatThePageShowsItself() throws {
    var record = try MadePeople.record()
    let subject = MadePeople.foster.ref
    record.mentions[subject] = [
      Mention(from: Target(MadePeople.anwen.ref, label: "Anwen Price"), relation: .mentions, sentence: "She led it."),
      Mention(from: Target(MadePeople.children.ref, label: "the committee"), relation: .belongs),
    ]
    let site = Site(record)
    #expect(site.backlinks(to: subject)?.groups.map(\.kind) == ["Committees", "People"])
    #expect(site.backlinks(to: subject, without: [.belongs])?.groups.map(\.kind) == ["People"])
    #expect(site.backlinks(to: subject, without: [.belongs, .mentions])?.groups.count == nil)
  }
}

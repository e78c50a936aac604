import Testing

@testable import Pages
@testable import Record

@Suite struct MeetingViewTests {
  let site: Site

  init() throws { site = Site(try MadeMeetings.record()) }

  private func view(_ meeting: Handle<Meeting>) -> MeetingView {
    site.meeting(meeting, path: site.addresses.page(of: meeting.ref))
  }

  @Test func itemsKeepTheirNumbersAsWritten() {
    #expect(view(MadeMeetings.october).items.map(\.item.number.words) == ["1", "6", "7", "9"])
    #expect(view(MadeMeetings.october).items.map(\.item.anchor) == ["item-1", "item-6", "item-7", "item-9"])
  }

  @Test func aStandingItemNeedsNoWordForItsKind() {
    #expect(view(MadeMeetings.october).items.map(\.kind) == [nil, "Report", "Verbal update", "Report"])
  }

  @Test func aWithheldItemShowsItsGroundAndNothingElse() throws {
    let item = try #require(view(MadeMeetings.october).items.last)
    let withheld = try #require(item.withheld)
    #expect(withheld.ground.contains("paragraph 3"))
    #expect(withheld.ground.contains("Schedule 12A"))
    #expect(withheld.reason == "It shows three bids.")
    #expect(item.item.title == "An item that is not open to the public")
    #expect(item.purpose == nil && item.outcome == nil && item.notes == nil)
    #expect(item.papers.isEmpty && item.subjects.isEmpty && item.about.isEmpty)
  }

  @Test func aLateItemSaysWhyAndCitesTheAct() throws {
    let late = try #require(view(MadeMeetings.october).items[2].item.late)
    #expect(late.reason == "It came after the agenda.")
    #expect(late.added?.text == "29 September 2025")
    let page = try #require(site.meetingPages().first { $0.path.contains("2025-10-01-children") })
    #expect(DefaultTheme.html(page).contains("urgency: Local Government Act 1972, section 100B(4)."))
  }

  @Test func anItemLeadsBothWaysAlongItsThread() {
    let earlier = view(MadeMeetings.october).items[1]
    let later = view(MadeMeetings.january).items[0]
    #expect(earlier.continuedBy.map(\.link) == ["meetings/2026-01-14-joint/index.html#item-4"])
    #expect(later.continues?.link == "meetings/2025-10-01-children/index.html#item-6")
    #expect(later.continues?.note == "Children’s Services Scrutiny Committee, 1 October 2025")
    #expect(earlier.thread?.link == "threads/2025-10-01-children-item-6/index.html")
    #expect(later.thread?.link == earlier.thread?.link)
  }

  @Test func anItemLeadsToItsMinute() {
    let link = view(MadeMeetings.october).items[1].minute?.link
    #expect(link == "meetings/2025-10-01-children/minutes/index.html#foster-care")
  }

  @Test func membersAreThoseOfTheDay() {
    #expect(view(MadeMeetings.october).memberships.flatMap { $0.members.map(\.title) }.count == 2)
    let january = view(MadeMeetings.january).memberships
    #expect(january.flatMap { $0.members.map(\.title) } == ["Councillor Anwen Price"])
    #expect(january.first?.members.first?.note == "Chair")
  }

  @Test func aCommitteesOwnTextGoesBeforeTheCouncils() {
    #expect(view(MadeMeetings.october).texts.map(\.title) == ["The youth centre", "Fire procedure"])
  }

  @Test func timesAreWrittenAsInANotice() {
    #expect(view(MadeMeetings.october).time == "10 am to 12.30 pm")
    #expect(view(MadeMeetings.february).time == nil)
  }

  @Test func aMeetingBroughtForwardSaysFromWhen() {
    #expect(view(MadeMeetings.january).change == "It was first called for Wednesday 28 January 2026.")
    #expect(view(MadeMeetings.january).committees.map(\.title).count == 2)
  }

  @Test func aCancelledMeetingSaysWhyAndPromisesNothing() {
    let view = view(MadeMeetings.march)
    #expect(view.status.word == "Cancelled")
    #expect(view.status.reason == "There is nothing to decide.")
    #expect(view.notice == nil)
    #expect(view.openUntil == nil)
    #expect(view.minutesNote == "There will be no minutes, because the meeting does not take place on this day.")
    #expect(view.event.status == "https://schema.org/EventCancelled")
  }

  @Test(arguments: [
    (MeetingStatus.provisional, "Scheduled"), (.confirmed, "Scheduled"), (.held, "Scheduled"),
    (.broughtForward, "Rescheduled"), (.postponed, "Postponed"), (.cancelled, "Cancelled"),
  ])
  func searchEnginesAreToldWhetherItTakesPlace(_ status: MeetingStatus, _ word: String) throws {
    var record = try MadeMeetings.record()
    record.meetings[0].status = status
    #expect(EventView(record.meetings[0], in: .london).status == "https://schema.org/Event" + word)
  }

  @Test(arguments: [
    (day: "2025-03-04", words: "There are no minutes, because the meeting did not take place on this day."),
    (day: "2099-03-04", words: "There will be no minutes, because the meeting does not take place on this day."),
  ])
  func aPostponedMeetingSpeaksOfItsDayAsPastOnlyOnceItIs(_ day: String, _ words: String) throws {
    var record = try MadeMeetings.record()
    record.meetings[0].minutes = nil
    record.meetings[0].status = .postponed
    record.meetings[0].date = try Made.day(day)
    #expect(Site(record).meeting(Handle(0), path: "meetings/a/index.html").minutesNote == words)
  }

  @Test func onlyAMeetingToComeSaysByWhenToAsk() throws {
    var record = try MadeMeetings.record()
    for place in record.meetings.indices { record.meetings[place].questionsDeadline = "noon the day before" }
    let site = Site(record)
    let deadlines = record.meetings.indices.map {
      site.frontSheet(of: Handle($0)).questions?.line
    }
    #expect(deadlines == [nil, nil, "noon on Tuesday 10 February 2026", nil])
  }

  @Test func papersAreOpenForSixYears() {
    #expect(
      view(MadeMeetings.october).openUntil == "30 September 2031 at least (Local Government Act 1972, s.100C(1))")
  }

  @Test func missingMinutesAreSaidToBeMissing() {
    #expect(view(MadeMeetings.october).minutesNote == nil)
    #expect(view(MadeMeetings.january).minutesNote == "No minutes of this meeting have been published.")
    #expect(
      view(MadeMeetings.february).minutesNote == "Minutes will be published here when the meeting has been held.")
  }

  @Test func attendanceComesFromTheMinutes() throws {
    let attendance = try #require(view(MadeMeetings.october).attendance)
    #expect(attendance.groups.map(\.title) == ["Members present", "Apologies"])
    #expect(attendance.groups[0].people.map(\.words) == ["Cllr Price", "Dr Lena Moss"])
    #expect(attendance.declarations.first?.declaration.open?.interest == "Her sister is a foster carer.")
  }
}

extension MeetingView {
  /// In the order of the agenda.
  fileprivate var items: [AgendaItemView] { (matters + fromThePublic + routine).sorted { $0.ref < $1.ref } }
}

@Suite struct MeetingLeadTests {
  private func lead(_ change: (inout Meeting) -> Void) throws -> String {
    var record = try MadeMeetings.record()
    change(&record.meetings[0])
    return Site(record).lead(of: MadeMeetings.october)
  }

  @Test func namesWhatIsNoRoutine() throws {
    let words = "Foster care; The inspectors’ letter; An item that is not open to the public"
    #expect(try lead { _ in } == "Three matters: \(words).")
  }

  @Test func theClerksOwnSentenceGoesFirst() throws {
    #expect(try lead { $0.document.summary = "About foster homes." } == "About foster homes.")
  }

  @Test func aMeetingThatIsNotHeldSaysSoAndWhy() throws {
    let words = try lead { meeting in
      meeting.status = .postponed
      meeting.postponedTo = MadeMeetings.march
      meeting.statusNote = "Snow."
    }
    #expect(words == "Postponed to Wednesday 11 March 2026. Snow.")
    #expect(try lead { ($0.status, $0.statusNote) = (.cancelled, "Snow.") } == "Cancelled. Snow.")
  }

  @Test func whereNothingElseIsOnTheAgendaNothingIsFolded() throws {
    var record = try MadeMeetings.record()
    record.meetings[2].items = [record.meetings[0].items[0]]
    let parts = AgendaParts(MadeMeetings.february, record)
    #expect(parts.matters == [ItemRef(MadeMeetings.february, 0)] && parts.routine.isEmpty)
    #expect(Site(record).lead(of: MadeMeetings.february) == "Routine business only.")
  }
}

@Suite struct MeetingNameTests {
  /// The linker names a meeting by its committees and its day when the clerk gives it no title.
  @Test func theDayIsNeverSaidTwice() throws {
    var record = try MadeMeetings.record()
    record.meetings[0].document.title = "Children, 1 October 2025"
    let meeting = record.meetings[0]
    #expect(meeting.name == "Children")
    #expect(meeting.nameAndDay == "Children, 1 October 2025")
    #expect(record.heading(of: meeting) == "Children’s Services Scrutiny Committee")
  }

  @Test func aTitleOfItsOwnIsKept() throws {
    let record = try MadeMeetings.record()
    #expect(record.meetings[1].nameAndDay == "Joint budget meeting, 14 January 2026")
    #expect(record.heading(of: record.meetings[1]) == "Joint budget meeting")
  }

  @Test func aJointMeetingIsHeadedByAllItsCommittees() throws {
    var record = try MadeMeetings.record()
    record.meetings[1].document.title = "Children and Cabinet, 14 January 2026"
    let heading = record.heading(of: record.meetings[1])
    #expect(heading == "Children’s Services Scrutiny Committee and Cabinet")
  }
}

package import Diagnostics
package import Drafting
package import Record

/// Turns drafts into the record: follows every reference, and drops what may not be published.
package struct Linker: Sendable {
  /// The day the site speaks of.
  package var asAt: Day
  /// Whether drafts and embargoed material are shown, marked as such. Exempt material never is.
  package var showsDrafts: Bool
  /// Whether the last build published the record of a kind with an id: a draft that was open before is withdrawn.
  package var wasPublished: @Sendable (RecordKind, String) -> Bool = { _, _ in false }
  /// Enters into the linked record what earlier builds remember of it, before it is checked.
  package var recall: @Sendable (inout Record) -> Void = { _ in }

  package init(asAt: Day, showsDrafts: Bool = false) {
    self.asAt = asAt
    self.showsDrafts = showsDrafts
  }

  package func link(_ drafts: Drafts) -> Checked<Record> {
    let disclosure = Disclosure(asAt: asAt, showsDrafts: showsDrafts, wasPublished: wasPublished)
    let redacted = disclosure.redact(Linker.withoutStrays(drafts))
    let unread = UnreadRecords(drafts.unread)
    let directory = Directory(redacted.value, unread: unread)
    var pass = LinkPass(directory: directory, disclosure: disclosure, council: drafts.council)
    var record = Record(council: pass.council(drafts.council), asAt: asAt)
    record.isPreview = showsDrafts
    // A preview stands nowhere: it has no feeds, no site map and no address to be found under.
    if showsDrafts { record.council.address = nil }
    pass.linkPeople(redacted.value, into: &record)
    pass.linkMeetings(redacted.value, into: &record)
    pass.linkReviews(redacted.value, into: &record)
    pass.linkProgrammes(redacted.value, into: &record)
    pass.linkSite(redacted.value, into: &record)
    pass.enterUnknownCommittee(into: &record)
    Relating(directory: directory).relate(&record)
    pass.gather(into: &record)
    recall(&record)
    record.settleStates()
    let found =
      redacted.diagnostics + directory.diagnostics + pass.diagnostics + pass.unexplained.diagnostics
      + check(drafts, record)
    let silent = unread.silent
    return Checked(record, silent.isEmpty ? found : found.filter { !silent.contains($0.rule) })
  }

  /// Without minutes in a folder whose meeting is not there or could not be read, which is told: they belong to no other.
  private static func withoutStrays(_ drafts: Drafts) -> Drafts {
    let meetings = Set(drafts.meetings.map { Substring($0.id) })
    let isStray = { (minutes: DraftDocument<MinutesDraft>) in !meetings.contains(minutes.id.prefix { $0 != "/" }) }
    guard drafts.minutes.contains(where: isStray) else { return drafts }
    var drafts = drafts
    drafts.minutes.removeAll(where: isStray)
    return drafts
  }

  private func check(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let checks: [any RecordCheck] = [
      EndBeforeStart(), HeldInTheFuture(), StillToFollow(),
      BackgroundPapersMissing(), ResponseWithoutPosition(), ClashingInitials(),
      LateAgenda(), MinutesNotApproved(), ResponseOverdue(), ShortNoticeOfKeyDecision(), KindOfDecisionNotStated(),
      DecisionDatePassed(),
      ItemOnCancelledMeeting(), MeetingNotOnProgramme(), ItemAfterDecision(), QuestionsWithoutDeadline(), RoomClash(),
      MemberClash(),
      FieldsInWords(), FilesNotNamed(),
      MinutesWithoutMeeting(), RecordDays(), MinutesOfNoMeeting(), MovedMeetings(), MeetingsInOrder(),
      CommitteeInTime(),
      FolderAndDate(), SeatAfterLeaving(), DeadlineNotUnderstood(), RowsNamedTwice(),
      PromisedDates(), DateMovedWithoutReason(), MeasureDiffers(),
      ClosuresInOrder(), BundledRecommendation(), ShortTitleTooLong(), FateDays(),
    ]
    let runs = NumberedRun.all(in: drafts)
    let numbers: [any RunCheck] = [SkippedNumbers(), RepeatedNumbers()]
    let found = numbers.flatMap { $0.diagnostics(runs) } + checks.flatMap { $0.diagnostics(drafts, record) }
    return withoutReckonings(found, in: drafts)
  }

  /// What a council did is not judged by a file in which a field could not be read: a day that nobody gave is no day.
  private func withoutReckonings(_ found: [Diagnostic], in drafts: Drafts) -> [Diagnostic] {
    guard found.contains(where: \.rule.isOfConduct) else { return found }
    let unread = WrittenPlaces(drafts).unreadFiles
    return found.filter { !($0.rule.isOfConduct && unread.contains($0.range.path)) }
  }
}

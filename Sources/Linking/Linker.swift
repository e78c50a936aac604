package import Diagnostics
package import Drafting
package import Record

/// Turns drafts into the record: follows every reference, and drops what may not be published.
package struct Linker: Sendable {
  /// The day the site speaks of.
  package var asAt: Day
  /// Shows drafts and embargoed material, marked as such; never anything exempt.
  package var showsDrafts: Bool

  package init(asAt: Day, showsDrafts: Bool = false) {
    self.asAt = asAt
    self.showsDrafts = showsDrafts
  }

  package func link(_ drafts: Drafts) -> Checked<Record> {
    let sieve = Sieve(asAt: asAt, showsDrafts: showsDrafts)
    let sifted = sieve.sift(drafts)
    let directory = Directory(sifted.value)
    var pass = LinkPass(directory: directory, sieve: sieve)
    var record = Record(council: pass.council(drafts.council), asAt: asAt)
    pass.linkPeople(sifted.value, into: &record)
    pass.linkMeetings(sifted.value, into: &record)
    pass.linkReviews(sifted.value, into: &record)
    pass.linkProgrammes(sifted.value, into: &record)
    pass.linkSite(sifted.value, into: &record)
    Relating(directory: directory).relate(&record)
    pass.gather(into: &record)
    let found = sifted.diagnostics + directory.diagnostics + pass.diagnostics + check(drafts, record)
    return Checked(record, found)
  }

  private func check(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let checks: [any RecordCheck] = [
      EndBeforeStart(), HeldInTheFuture(), StillToFollow(),
      BackgroundPapersMissing(), ResponseWithoutPosition(), AddressesClash(), ClashingInitials(),
      LateAgenda(), MinutesNotApproved(), ResponseOverdue(), ShortNoticeOfKeyDecision(), DecisionDatePassed(),
      ItemOnCancelledMeeting(), MeetingNotOnProgramme(), RoomClash(), MemberClash(),
    ]
    let runs = NumberedRun.all(in: drafts)
    let numbers: [any RunCheck] = [SkippedNumbers(), RepeatedNumbers()]
    return numbers.flatMap { $0.diagnostics(runs) } + checks.flatMap { $0.diagnostics(drafts, record) }
  }
}

package import Calendar
package import History
package import Publications
package import Record
package import Registering
package import Tabulating
import Theme

/// What the views of all pages are made from: the record, where everything is, and what was counted once for all pages.
package final class Site: Sendable {
  package let record: Record
  /// What pages say in words of their own.
  let say: PageSentences
  package let addresses: Addresses
  /// In which languages its pages stand.
  package let editions: Editions
  /// What happened from build to build.
  package let history: History
  /// Whether there is a calendar file of deadlines to link to.
  package let hasDeadlines: Bool
  /// Feeds need full addresses, so that a site that does not know its own has none.
  let hasFeeds: Bool
  /// Whether pages have pictures to be shared; not without an address, at which others could find them.
  let sharesPictures: Bool
  /// By the path of its page: every record that has one.
  let ownRecords: [String: RecordRef]
  /// The formats each publication can be had in.
  package let formats: FormatShelf
  /// What was checked of the publications.
  package let register: Register
  /// By the path of a page: where the register tells of its publication.
  let registerPlaces: [String: String]
  let masthead: Prepared<SiteView>
  let people: PeopleCatalogue
  let votes: VoteCatalogue
  let committeeWork: CommitteeCatalogue
  let subjectThreads: SubjectCatalogue
  let catalogue: MeetingCatalogue
  let threads: ItemThreads
  /// Bank holidays and the days the council's offices are closed.
  let holidays: BankHolidays

  /// What can be had, followed and read alone: by lead, subject, directorate and so on.
  package let parts: RecordParts
  package let dates: PartDates
  /// What is given away as data.
  package let data: DataTables
  let partsByPage: [String: [RecordPart]]
  let tracker: RecommendationCatalogue
  let states: StateCatalogue
  let programme: ProgrammeCatalogue
  let decisions: DecisionCatalogue
  let measured: MeasuredCatalogue
  let ahead: DecisionsAhead
  let councillors: Councillors
  /// The wards that have a page: of two whose names make one address, the first.
  let wardNames: Set<String>
  /// The six months that rulers of decisions show.
  let ruler: RulerScale
  package let calendar: RecordCalendar

  /// Without a history everything begins with this build.
  package init(
    _ record: Record, _ say: PageSentences, _ history: History? = nil, calendar: RecordCalendar? = nil,
    hasDeadlines: Bool = false, editions: Editions = Editions(),
    formats: FormatShelf = FormatShelf(), register: Register? = nil, sharesPictures: Bool = false
  ) {
    let record = record.settled
    let calendar = calendar ?? RecordCalendar(record)
    self.record = record
    self.say = say
    self.formats = formats
    self.register = register ?? Register([], day: record.asAt, version: "", council: record.council.name)
    registerPlaces = Site.registerPlaces(self.register, pageSize: record.council.pageSize)
    self.hasDeadlines = hasDeadlines
    hasFeeds = record.council.host != nil
    self.sharesPictures = sharesPictures && record.council.address != nil
    self.history = history ?? History(of: record, since: nil)
    addresses = Addresses(record, twins: editions.current)
    self.editions = editions
    ownRecords = Site.ownRecords(record, addresses)
    masthead = Prepared(SiteView(council: record.council, asAt: record.asAt))
    people = PeopleCatalogue(record)
    votes = VoteCatalogue(record)
    committeeWork = CommitteeCatalogue(record)
    subjectThreads = SubjectCatalogue(record)
    catalogue = MeetingCatalogue(record, say)
    threads = ItemThreads(record)
    holidays = record.council.holidays
    parts = RecordParts(record)
    dates = PartDates(record, parts, calendar)
    data = DataTables(record, parts)
    partsByPage = Site.partsByPage(record, addresses, parts)
    tracker = RecommendationCatalogue(record, say, parts)
    states = StateCatalogue(record)
    programme = ProgrammeCatalogue(record)
    decisions = DecisionCatalogue(record, say)
    measured = MeasuredCatalogue(record)
    let councillors = Councillors(record)
    self.councillors = councillors
    wardNames = Site.wardNames(councillors)
    ahead = DecisionsAhead(record, decisions, programme, catalogue)
    ruler = RulerScale(around: record.asAt)
    self.calendar = calendar
  }
}

extension Site {
  package func address(of target: Target) -> String { addresses.address(of: target) }

  package func address(of ref: RecordRef, anchor: String? = nil) -> String {
    addresses.address(of: ref, anchor: anchor)
  }

  package func address(of item: ItemRef) -> String { addresses.address(of: item) }
}

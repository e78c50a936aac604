package import Record

/// Everything a council publishes, one tree at a time.
///
/// What many trees need – addresses, glossary, who recommended what – is worked out once; a tree itself is composed when somebody
/// asks for it and dropped after, so that memory does not grow with their number.
package final class Publications: Sendable {
  let record: Record
  let addresses: Addresses
  private let twins: Twins?
  let glossary: GlossaryBook
  let holidays: BankHolidays
  private let madeAt: [Handle<Meeting>: [Handle<Recommendation>]]
  private let madeBy: [Handle<Committee>: [Handle<Recommendation>]]

  /// What is among `twins` stands in their folder.
  package init(_ record: Record, twins: Twins? = nil) {
    self.record = record
    addresses = Addresses(record, twins: twins)
    self.twins = twins
    glossary = GlossaryBook(record)
    holidays = record.council.holidays
    var madeAt: [Handle<Meeting>: [Handle<Recommendation>]] = [:]
    var madeBy: [Handle<Committee>: [Handle<Recommendation>]] = [:]
    for handle in record.recommendations.indices.map({ Handle<Recommendation>($0) }) {
      if let meeting = record[handle].madeAt { madeAt[meeting, default: []].append(handle) }
      if let committee = record.committee(of: handle) { madeBy[committee, default: []].append(handle) }
    }
    self.madeAt = madeAt
    self.madeBy = madeBy
  }

  var wording: Wording { Wording(record: record, addresses: addresses) }

  func recommendations(madeAt meeting: Handle<Meeting>) -> [Handle<Recommendation>] { madeAt[meeting] ?? [] }

  func recommendations(of committee: Handle<Committee>) -> [Handle<Recommendation>] { madeBy[committee] ?? [] }
}

/// A publication that can be composed: what it is and where its files stand, before any of its words are gathered.
package struct PlannedPublication: Sendable {
  package let kind: PublicationKind
  package let subject: RecordRef
  /// From the root of the site and without an ending: “meetings/2026-01-14-health/agenda”.
  package let stem: String
  /// The page that shows the same.
  package let page: String
  private let making: @Sendable () -> Publication

  init(
    _ kind: PublicationKind, _ subject: RecordRef, stem: String, page: String,
    making: @escaping @Sendable () -> Publication
  ) {
    self.kind = kind
    self.subject = subject
    self.stem = stem
    self.page = page
    self.making = making
  }

  package func compose() -> Publication { making() }
}

extension Publications {
  /// In a fixed order: by kind, then as the record has them.
  package var all: [PlannedPublication] {
    meetings + each(record.minutes, .minutes) { $0.minutes($1) } + each(record.reports, .report) { $0.report($1) }
      + each(record.reviews, .review) { $0.review($1) } + recommendationSets
      + each(record.responses, .response) { $0.response($1) }
      + each(record.letters, .letter) { $0.letter($1) }
      + each(record.actionPlans, .actionPlan) { $0.actionPlan($1) }
      + each(record.workProgrammes, .workProgramme) { $0.workProgramme($1) }
      + each(record.indicatorSets, .indicators) { $0.indicators($1) }
  }

  /// A pack in a second language has every report in it.
  private func isSpoken(_ report: RecordRef) -> Bool {
    twins.map { $0.original(of: addresses.page(of: report)) != nil } ?? true
  }

  private func each<Kind: DocumentEntity & SendableMetatype>(
    _ documents: [Kind], _ kind: PublicationKind,
    _ compose: @escaping @Sendable (Publications, Handle<Kind>) -> Composed
  ) -> [PlannedPublication] {
    documents.indices.map { plan(kind, Handle<Kind>($0), documents[$0].document, compose) }
  }

  private func plan<Kind: Entity & SendableMetatype>(
    _ kind: PublicationKind, _ handle: Handle<Kind>, _ document: Document,
    _ compose: @escaping @Sendable (Publications, Handle<Kind>) -> Composed
  ) -> PlannedPublication {
    let page = addresses.page(of: handle.ref)
    let stem = String(page.dropLast("index.html".count)) + kind.rawValue
    return PlannedPublication(kind, handle.ref, stem: stem, page: page) { [self] in
      finish(compose(self, handle), kind, handle.ref, stem: stem, page: page, document)
    }
  }

  /// A meeting has an agenda as soon as there is an item on it, and a pack when a paper of it is a report that may be read.
  private var meetings: [PlannedPublication] {
    record.meetings.indices.flatMap { index -> [PlannedPublication] in
      let handle = Handle<Meeting>(index)
      let meeting = record[handle]
      if meeting.items.isEmpty { return [] }
      let agenda = plan(.agenda, handle, meeting.document) { $0.agenda($1) }
      let reports = openReports(of: meeting).map(\.report)
      if reports.isEmpty || !reports.allSatisfy({ isSpoken($0.ref) }) { return [agenda] }
      return [agenda, plan(.agendaPack, handle, meeting.document) { $0.agendaPack($1) }]
    }
  }

  /// A review's, then a committee's: everything it ever recommended.
  private var recommendationSets: [PlannedPublication] {
    let reviews = record.reviews.indices.filter { !record.reviews[$0].recommendations.isEmpty }.map { index in
      plan(.recommendations, Handle<Review>(index), record.reviews[index].document) { $0.recommendations(of: $1) }
    }
    let committees = record.committees.indices.filter { !recommendations(of: Handle($0)).isEmpty }.map { index in
      plan(.recommendations, Handle<Committee>(index), record.committees[index].document) { $0.recommendations(by: $1) }
    }
    return reviews + committees
  }
}

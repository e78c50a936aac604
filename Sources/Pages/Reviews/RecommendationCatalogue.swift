import Record

/// Which recommendations and actions stand where and belong to whom: worked out once, so that no page looks through the record.
struct RecommendationCatalogue: Sendable {
  /// Where each recommendation and action stands against its deadline; nil when nothing more is expected.
  let standings: [Due?]
  let actionStandings: [Due?]
  /// The municipal year each recommendation was made in, where that is known.
  let years: [MunicipalYear?]
  /// How far each action is.
  private let actionStates: [(status: RecommendationStatus, isPastFirst: Bool)]
  private let byFilter: [TrackerFilter: [Handle<Recommendation>]]
  /// The values of every facet, in the order they are listed in.
  let values: [TrackerFacet: [FacetValue]]
  /// What the rows of the whole list are marked with.
  let codes: [Handle<Recommendation>: String]
  private let actionsByFilter: [ActionFilter: [Handle<Action>]]
  private let reviewsByCommittee: [Handle<Committee>: [Handle<Review>]]
  private let byCommittee: [Handle<Committee>: [Handle<Recommendation>]]
  /// The place of each recommendation in its review.
  private let places: [Int]

  init(_ record: Record, _ say: PageSentences, _ parts: RecordParts? = nil) {
    let parts = parts ?? RecordParts(record)
    let today = record.asAt
    let all = record.recommendations.indices.map { Handle<Recommendation>($0) }
    let standings = record.recommendations.map { $0.deadline.state(asOf: today) }
    let years = record.recommendations.map { record.yearMade($0) }
    let actionStandings = record.actions.map { $0.deadline.state(asOf: today) }
    self.standings = standings
    self.actionStandings = actionStandings
    self.years = years
    actionStates = record.actions.map { ($0.status.status, $0.deadline.daysPastFirst(asOf: today) != nil) }
    byFilter = RecommendationCatalogue.filtered(all, record, standings)
    byCommittee = Dictionary(grouping: all.filter { record.committee(of: $0) != nil }) {
      record.committee(of: $0) ?? Handle(0)
    }
    actionsByFilter = RecommendationCatalogue.filtered(record, actionStandings)
    reviewsByCommittee = Dictionary(grouping: record.reviews.indices.map { Handle<Review>($0) }) {
      record[$0].committee
    }
    let values: [TrackerFacet: [FacetValue]] = [
      .committee: FacetValue.committees(all, record), .lead: FacetValue.leads(all, record, say),
      .directorate: FacetValue.parts(.directorate, parts), .portfolio: FacetValue.portfolios(all, record),
      .subject: FacetValue.parts(.subject, parts), .year: FacetValue.years(all, years, say),
    ]
    self.values = values
    codes = all.count > TrackerAddress.most ? [:] : TrackerCodes.codes(values)
    places = RecommendationCatalogue.places(record)
  }

  func recommendations(_ filter: TrackerFilter) -> [Handle<Recommendation>] { byFilter[filter] ?? [] }

  func recommendations(of committee: Handle<Committee>) -> [Handle<Recommendation>] { byCommittee[committee] ?? [] }

  /// The longest overdue first; otherwise in the order of the record.
  func actions(_ filter: ActionFilter) -> [Handle<Action>] { actionsByFilter[filter] ?? [] }

  func reviews(of committee: Handle<Committee>) -> [Handle<Review>] { reviewsByCommittee[committee] ?? [] }

  func standing(of recommendation: Handle<Recommendation>) -> Due? { standings[Int(recommendation.index)] }

  func standing(of action: Handle<Action>) -> Due? { actionStandings[Int(action.index)] }

  /// Its place in the list of its review, from 0.
  func place(of recommendation: Handle<Recommendation>) -> Int { places[Int(recommendation.index)] }

  private static func places(_ record: Record) -> [Int] {
    var places = Array(repeating: 0, count: record.recommendations.count)
    for review in record.reviews {
      for (place, recommendation) in review.recommendations.enumerated() { places[Int(recommendation.index)] = place }
    }
    return places
  }

  private static func filtered(
    _ all: [Handle<Recommendation>], _ record: Record, _ standings: [Due?]
  ) -> [TrackerFilter: [Handle<Recommendation>]] {
    var lists: [TrackerFilter: [Handle<Recommendation>]] = [:]
    for handle in all {
      for filter in TrackerFilter.filters(of: record[handle], standings[Int(handle.index)], in: record) {
        lists[filter, default: []].append(handle)
      }
    }
    lists[.overdue]?.sort { (standings[Int($1.index)].daysOver, $0) < (standings[Int($0.index)].daysOver, $1) }
    return lists
  }

  private static func filtered(_ record: Record, _ standings: [Due?]) -> [ActionFilter: [Handle<Action>]] {
    var lists: [ActionFilter: [Handle<Action>]] = [:]
    for place in record.actions.indices {
      guard let filter = ActionFilter(standings[place]) else { continue }
      lists[filter, default: []].append(Handle(place))
    }
    lists[.overdue]?.sort { (standings[Int($1.index)].daysOver, $0) < (standings[Int($0.index)].daysOver, $1) }
    return lists
  }
}

extension Due? {
  /// How many days overdue; 0 for everything that is not.
  fileprivate var daysOver: Int {
    if case .overdue(let days) = self { days } else { 0 }
  }
}

extension RecommendationCatalogue {
  func tally(of actions: some Sequence<Handle<Action>>) -> Tally {
    var tally = Tally()
    for handle in actions {
      let state = actionStates[Int(handle.index)]
      tally.add(state.status, standing(of: handle), isPastFirst: state.isPastFirst)
    }
    return tally
  }
}

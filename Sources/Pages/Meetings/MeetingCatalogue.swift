import Record

/// Which meetings, reports and texts belong where: worked out once, so that no page has to look through the record.
struct MeetingCatalogue: Sendable {
  /// By the committee's place in the record; in order of date.
  private let byCommittee: [[Handle<Meeting>]]
  /// The municipal years in which there are meetings, the newest first.
  let years: [MunicipalYear]
  private let byYear: [MunicipalYear: [Handle<Meeting>]]
  /// From the day the site speaks of, in order of date.
  let upcoming: [Handle<Meeting>]
  /// Before that day, the newest first.
  let past: [Handle<Meeting>]
  /// The reports of the latest meeting first; those without a meeting last.
  let reports: [Handle<Report>]
  /// Where each report stands in `reports`.
  private let placesOfReports: [Int]
  /// The place on its page of each withheld minute, by the item it records.
  private let withheldMinutes: [ItemRef: Target]
  private let recommendationsByMeeting: [Handle<Meeting>: [Handle<Recommendation>]]
  private let textsBySlot: [PageSlot: [Handle<SitePage>]]

  init(_ record: Record, _ say: PageSentences) {
    let all = record.meetings.indices.map { Handle<Meeting>($0) }
    var byCommittee = Array(repeating: [Handle<Meeting>](), count: record.committees.count)
    for meeting in all {
      for committee in record[meeting].committees { byCommittee[Int(committee.index)].append(meeting) }
    }
    self.byCommittee = byCommittee
    byYear = Dictionary(grouping: all) { record.municipalYear(of: record[$0].date) }
    years = byYear.keys.sorted(by: >)
    upcoming = all.filter { record[$0].date >= record.asAt }
    past = all.filter { record[$0].date < record.asAt }.reversed()
    reports = MeetingCatalogue.newestFirst(record)
    placesOfReports = MeetingCatalogue.places(of: reports)
    withheldMinutes = MeetingCatalogue.withheldMinutes(record, say)
    recommendationsByMeeting = Dictionary(
      grouping: record.recommendations.indices.map { Handle<Recommendation>($0) }.filter { record[$0].madeAt != nil },
      by: { record[$0].madeAt ?? Handle(0) })
    textsBySlot = Dictionary(
      grouping: record.pages.indices.map { Handle<SitePage>($0) }.filter { record[$0].slot != nil },
      by: { record[$0].slot ?? .rights })
  }

  func meetings(of committee: Handle<Committee>) -> [Handle<Meeting>] { byCommittee[Int(committee.index)] }

  func meetings(in year: MunicipalYear) -> [Handle<Meeting>] { byYear[year] ?? [] }

  func recommendations(madeAt meeting: Handle<Meeting>) -> [Handle<Recommendation>] {
    recommendationsByMeeting[meeting] ?? []
  }

  /// The reports before and after one in order of date.
  func neighbours(of report: Handle<Report>) -> (earlier: Handle<Report>?, later: Handle<Report>?) {
    let place = placesOfReports[Int(report.index)]
    return (place + 1 < reports.count ? reports[place + 1] : nil, place > 0 ? reports[place - 1] : nil)
  }

  /// The withheld minute that records an item.
  func withheldMinute(of item: ItemRef) -> Target? { withheldMinutes[item] }

  /// The text for a place of the agenda: the committee's own before the council's.
  func text(_ slot: PageSlot, for committees: [Handle<Committee>], in record: Record) -> Handle<SitePage>? {
    let candidates = textsBySlot[slot] ?? []
    let own = candidates.first { page in record[page].committee.map(committees.contains) ?? false }
    return own ?? candidates.first { record[$0].committee == nil }
  }

  private static func places(of reports: [Handle<Report>]) -> [Int] {
    var places = Array(repeating: 0, count: reports.count)
    for (place, report) in reports.enumerated() { places[Int(report.index)] = place }
    return places
  }

  private static func withheldMinutes(_ record: Record, _ say: PageSentences) -> [ItemRef: Target] {
    var places: [ItemRef: Target] = [:]
    for index in record.minutes.indices {
      for minute in record.minutes[index].withheld {
        guard let item = minute.item else { continue }
        places[item] = Target(
          Handle<Minutes>(index).ref, anchor: minute.anchor,
          label: say(.minuteWithheld, number: minute.number.words))
      }
    }
    return places
  }

  private static func newestFirst(_ record: Record) -> [Handle<Report>] {
    let dated = record.reports.indices.map { index in
      let days = record.reports[index].meetings.map { record[$0].date }
      return (report: Handle<Report>(index), day: days.max()?.number ?? .min)
    }
    return dated.sorted { ($1.day, $0.report) < ($0.day, $1.report) }.map(\.report)
  }
}

package import Record

/// Everything in the record that has a day, a month or a season, in order: what pages, calendar files and feeds of time are made
/// from. Worked out once, in time that grows with the record.
package struct RecordCalendar: Sendable {
  /// The entries with a day first, in order of day; then those of a month; then those of a longer time.
  package let entries: [CalendarEntry]
  /// All of them.
  package let whole: CalendarSlice
  private let byCommittee: [CalendarSlice]
  private let byMeeting: [[Int32]]

  package init(_ record: Record) {
    let entries = CalendarOrder.sorted(CalendarGathering.entries(of: record))
    var committees = [[Int32]](repeating: [], count: record.committees.count)
    var meetings = [[Int32]](repeating: [], count: record.meetings.count)
    for (index, entry) in entries.enumerated() {
      for committee in entry.committees { committees[Int(committee.index)].append(Int32(index)) }
      if let meeting = entry.meeting { meetings[Int(meeting.index)].append(Int32(index)) }
    }
    self.entries = entries
    whole = CalendarSlice(Array(0..<Int32(entries.count)), of: entries)
    byCommittee = committees.map { CalendarSlice($0, of: entries) }
    byMeeting = meetings
  }

  /// What concerns a committee, joint work included.
  package func slice(of committee: Handle<Committee>) -> CalendarSlice { byCommittee[Int(committee.index)] }

  /// The meeting itself, its agenda and its deadline for questions.
  package func entries(of meeting: Handle<Meeting>) -> [CalendarEntry] {
    byMeeting[Int(meeting.index)].map { entries[Int($0)] }
  }

  package func entries(at indices: some Sequence<Int32>) -> [CalendarEntry] { indices.map { entries[Int($0)] } }
}

/// A part of a calendar, month by month: its entries are indices in the calendar's own list.
package struct CalendarSlice: Sendable {
  /// The entries with a day, in order.
  package let dated: [Int32]
  /// The entries of a month without a known day, in order of month.
  package let undated: [Int32]
  /// The entries of a longer time than a month.
  package let periods: [Int32]
  /// The months that have entries, in order.
  package let months: [CalendarMonth]

  package var isEmpty: Bool { dated.isEmpty && undated.isEmpty && periods.isEmpty }

  /// Where the month that begins with `first` stands in `months`; nothing when it has no entries.
  package func place(ofMonth first: Day) -> Int? {
    var (low, high) = (0, months.count)
    while low < high {
      let middle = (low + high) / 2
      if months[middle].first < first { low = middle + 1 } else { high = middle }
    }
    return low < months.count && months[low].first == first ? low : nil
  }
}

/// What one month of a slice holds.
package struct CalendarMonth: Sendable, Hashable {
  /// Its first day.
  package let first: Day
  package fileprivate(set) var dated: [Int32] = []
  package fileprivate(set) var undated: [Int32] = []

  /// “2026-12”, as in its address.
  package var label: String { CalendarMonth.label(of: first) }

  package static func label(of first: Day) -> String { String(first.iso.dropLast(3)) }
}

extension CalendarSlice {
  /// `indices` must be in the order of `entries`.
  fileprivate init(_ indices: [Int32], of entries: [CalendarEntry]) {
    var months: [CalendarMonth] = []
    var (dated, undated, periods): ([Int32], [Int32], [Int32]) = ([], [], [])
    for index in indices {
      switch entries[Int(index)].time {
      case .day(let day):
        dated.append(index)
        let first = months.last?.first
        if first.map({ day > $0.lastOfMonth }) ?? true { months.append(CalendarMonth(first: day.firstOfMonth)) }
        months[months.count - 1].dated.append(index)
      case .month: undated.append(index)
      case .period: periods.append(index)
      }
    }
    self.dated = dated
    self.undated = undated
    self.periods = periods
    self.months = CalendarSlice.merge(months, undated, of: entries)
  }

  /// Both are in order, so that one walk brings them together.
  private static func merge(
    _ months: [CalendarMonth], _ undated: [Int32], of entries: [CalendarEntry]
  ) -> [CalendarMonth] {
    var merged: [CalendarMonth] = []
    var rest = months[...]
    for index in undated {
      guard case .month(let first) = entries[Int(index)].time else { continue }
      while let month = rest.first, month.first <= first { merged.append(rest.removeFirst()) }
      if merged.last?.first != first { merged.append(CalendarMonth(first: first)) }
      merged[merged.count - 1].undated.append(index)
    }
    return merged + rest
  }
}

/// The order of the calendar: a day's meetings by the hour, then what must be done on it.
private enum CalendarOrder {
  static func sorted(_ entries: [CalendarEntry]) -> [CalendarEntry] {
    let keys = entries.indices.map { (key: key(entries[$0]), index: $0) }
    return keys.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map { entries[$0.index] }
  }

  /// Kind of time, day, rank and minute in one number. Days of the years 1 to 9999 lie within ±2²² of 1970.
  private static func key(_ entry: CalendarEntry) -> Int64 {
    let (shelf, day): (Int64, Day)
    switch entry.time {
    case .day(let known): (shelf, day) = (0, known)
    case .month(let first): (shelf, day) = (1, first)
    case .period(let first, _): (shelf, day) = (2, first)
    }
    let minute = Int64(entry.start?.minutes ?? 0)
    let sinceLongAgo = Int64(day.number) + (1 << 22)
    return (shelf << 48) | (sinceLongAgo << 20) | (Int64(entry.kind.rank) << 12) | minute
  }
}

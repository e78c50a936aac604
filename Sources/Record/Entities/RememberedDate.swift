/// The date that stood in the files at a build, as the builds remember it.
package struct RememberedDate: Hashable, Sendable {
  /// As written; empty where there was none any more.
  package var words: String
  /// The day of the first build that found it.
  package var seen: Day

  package init(words: String, seen: Day) {
    self.words = RememberedDate.kept(words)
    self.seen = seen
  }

  /// On one line, and cut where somebody wrote a paragraph.
  private static func kept(_ words: String) -> String {
    let line = String(decoding: words.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    return line.utf8.count > 200 ? line.prefix(180) + " …" : line
  }

  var date: FuzzyDate? { words.isEmpty ? nil : FuzzyDate(words: words) }
}

extension [RememberedDate] {
  /// The dates of earlier builds with the one that a build of `day` finds; what promises the same as the last is no new date.
  /// Builds of one day tell of that day once, so that `isSameDay` forgets what an earlier build of it found.
  package func followed(by words: String?, on day: Day, isSameDay: Bool) -> [RememberedDate] {
    let known = isSameDay ? filter { $0.seen != day } : self
    let now = RememberedDate(words: words ?? "", seen: day)
    guard known.last?.words != now.words else { return known }
    // “Completed” in the place of a date promises nothing.
    if now.date?.kind == .completed { return known }
    guard let last = known.last else { return now.words.isEmpty ? [] : [now] }
    if let old = last.date, let new = now.date, new.promisesTheSame(as: old) { return known }
    return known + [now]
  }
}

extension DateLedger {
  /// The written dates with those that are remembered and written nowhere, each in its time; the last of both is the one that stands.
  static func joined(_ written: [DueDate], _ remembered: [RememberedDate]) -> [DueDate] {
    guard remembered.count > 1, let last = remembered.last else { return written }
    guard var standing = written.last, standing.promises(last.date) else { return placed(remembered, among: written) }
    standing.seen = last.seen
    return placed(remembered.dropLast(), among: written.dropLast()) + [standing]
  }

  private static func placed(_ remembered: some Sequence<RememberedDate>, among written: [DueDate]) -> [DueDate] {
    var (dates, next) = (written, 0)
    for known in remembered {
      let date = known.date
      var place = dates[next...].firstIndex { $0.promises(date) }
      if let place {
        dates[place].seen = known.seen
      } else {
        place = dates[next...].firstIndex { $0.set.map { $0 > known.seen } ?? true } ?? dates.endIndex
        dates.insert(
          DueDate(date, origin: date == nil && written.isEmpty ? .written : .remembered, seen: known.seen),
          at: place ?? dates.endIndex)
      }
      next = (place ?? dates.endIndex) + 1
    }
    return dates
  }
}

extension DueDate {
  fileprivate func promises(_ other: FuzzyDate?) -> Bool {
    other.flatMap { other in date.map { $0.promisesTheSame(as: other) } } ?? (other == nil && date == nil)
  }
}

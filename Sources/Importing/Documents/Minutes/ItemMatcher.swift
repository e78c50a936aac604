import Papers

/// Finds which item of the agenda each minute records, by title; where the numbers are the same too, by number.
struct ItemMatcher {
  private let items: [KnownContent.Item]

  init(_ items: [KnownContent.Item]) { self.items = items }

  /// Each minute with its item; minutes follow the order of the agenda, as far as titles agree.
  func match(_ minutes: inout [ImportedMinute], _ log: inout ImportLog) {
    if items.isEmpty { return }
    let isAlike = minutes.count == items.count && zip(minutes, items).allSatisfy { $0.number == $1.number }
    var taken: Set<Int> = []
    for index in minutes.indices {
      let minute = minutes[index]
      if isAlike, taken.insert(index).inserted {
        minutes[index].item = items[index].number
        continue
      }
      guard let found = item(titled: minute.heading.words, besides: taken) else { continue }
      taken.insert(found)
      minutes[index].item = items[found].number
    }
    fillGaps(&minutes, taken, &log)
    tell(minutes, &log)
  }

  private func item(titled title: String, besides taken: Set<Int>) -> Int? {
    let scores = items.indices.filter { !taken.contains($0) }.map { ($0, ItemMatcher.likeness(title, items[$0].title)) }
    guard let best = scores.max(by: { $0.1 < $1.1 }), best.1 >= 0.6 else { return nil }
    // Two that are as good as each other tell nothing.
    return scores.count { $0.1 >= best.1 - 0.05 } == 1 ? best.0 : nil
  }

  /// How many of the words of two titles are the same, from 0 to 1; one that begins with the other is as good as the same.
  static func likeness(_ one: String, _ other: String) -> Double {
    let (first, second) = (KnownContent.folded(one), KnownContent.folded(other))
    if first == second { return 1 }
    if min(first.count, second.count) > 5, first.hasPrefix(second) || second.hasPrefix(first) { return 0.9 }
    let (mine, its) = (content(one), content(other))
    if mine.isEmpty || its.isEmpty { return 0 }
    return Double(mine.intersection(its).count) / Double(min(max(mine.count, its.count), max(mine.count, 2)))
  }

  private static let common: Set<String> = [
    "the", "of", "and", "to", "for", "a", "on", "in", "y", "yr", "report", "update",
  ]

  private static func content(_ title: String) -> Set<String> {
    Set(WordAccount.words(title.lowercased())).subtracting(common)
  }

  /// One minute between two that are matched records the one item between theirs.
  private func fillGaps(_ minutes: inout [ImportedMinute], _ taken: Set<Int>, _ log: inout ImportLog) {
    let places = minutes.map { minute in minute.item.flatMap { number in items.firstIndex { $0.number == number } } }
    for index in minutes.indices where places[index] == nil {
      let before = index == 0 ? -1 : places[index - 1] ?? -2
      let after = index + 1 == minutes.count ? items.count : places[index + 1] ?? -2
      guard before >= -1, after == before + 2, !taken.contains(before + 1) else { continue }
      minutes[index].item = items[before + 1].number
      log.doubt(
        minutes[index].heading.line,
        "“\(minutes[index].heading.opening)” is taken for the minute of item \(items[before + 1].number), “\(items[before + 1].title)”, which stands at its place",
        "correct {item …} behind the heading if it is not")
    }
  }

  private func tell(_ minutes: [ImportedMinute], _ log: inout ImportLog) {
    for minute in minutes {
      if let item = minute.item {
        log.decide(.matched, minute.heading.line, "“\(minute.heading.opening)” is the minute of item \(item)")
      } else {
        log.doubt(
          minute.heading.line, "no item of the agenda has the title “\(minute.heading.words)”",
          "write {item …} behind the heading")
      }
    }
  }
}

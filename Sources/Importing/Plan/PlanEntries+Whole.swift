import Record

// What is known only when every decision is: types that are missing, decision-makers without any, ids.

extension PlanEntries {
  /// The site says of a decision without a type that its kind is not stated, so the clerk is told which they are.
  mutating func tellTypes() {
    let advice = "the site says that it is not stated until type: is written"
    for (index, table) in tables.enumerated() {
      let untyped = zip(entries, tablesOfEntries).filter { $1 == index && $0.type == nil }.map(\.0)
      guard let first = untyped.first else { continue }
      if table.layout.has(.type) {
        for entry in untyped { log.decide(.leftBlank, entry.line, "type: the paper names none; \(advice)") }
      } else {
        let count = untyped.count.of("decision")
        log.decide(.leftBlank, first.line, "type: the table has no column for it, \(count) from here on; \(advice)")
      }
    }
  }

  mutating func tellMakers() {
    var above: String?
    for (index, maker) in makers.enumerated() {
      let count = entries.count { $0.maker == index }
      log.decide(
        .maker, maker.line, "“\(maker.words)”: \(count == 0 ? "nothing" : count.of("decision"))")
      if count == 0 {
        log.leave(maker.words, maker.line, .empty)
      } else if maker.words == above {
        log.leave(maker.words, maker.line, .repeated)
      } else {
        above = maker.words
      }
    }
  }

  /// Permanent ids from titles; where a title comes back, with the day.
  mutating func giveIDs() {
    var taken: Set<String> = []
    for index in entries.indices {
      let stem = Slug.make(from: entries[index].title).map { PlanEntries.short($0.text) } ?? "decision"
      let day = entries[index].date.map { FuzzyDate(words: $0) }.flatMap { $0.kind == .day ? $0.earliest : nil }
      var id = stem
      if taken.contains(id), let day { id = "\(stem)-\(day.iso)" }
      var number = 2
      while taken.contains(id) {
        id = "\(stem)-\(number)"
        number += 1
      }
      taken.insert(id)
      entries[index].id = id
    }
  }

  /// Sixty letters at the most, whole words.
  private static func short(_ slug: String) -> String {
    if slug.utf8.count <= 60 { return slug }
    let cut = slug.prefix(60)
    return cut.lastIndex(of: "-").map { String(cut[..<$0]) } ?? String(cut)
  }
}

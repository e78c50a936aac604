import Diagnostics
import Drafting
import Record

/// A minute that was taken out of the text, because the item it records may not be published.
struct RedactedMinute {
  var number: Numbering
  /// The position of the item in the agenda.
  var item: Int
  var withheld: Withheld
}

/// Takes out of the text of minutes what records an item that may not be published: its heading and all up to the next minute.
struct MinutesRedaction {
  let meeting: MeetingDraft
  /// Of each item.
  let verdicts: [Disclosure.Verdict]

  func redact(_ document: inout RedactedDocument<MinutesDraft>) -> [Diagnostic] {
    if verdicts.allSatisfy(\.isOpen) { return [] }
    let headings = document.body.headings
    let records = headings.map { item(of: $0, named: document.draft.items) }
    let (taken, cuts) = sections(of: headings, records)
    let unplaced = unplacedMinute(headings, records, document)
    if taken.isEmpty { return unplaced }
    let places = Dictionary(document.body.numbers.map { ($0.anchor, $0.range) }) { first, _ in first }
    guard let rest = document.body.without(taken, cuttingAt: cuts) else {
      document.body = .empty
      return [.cannotBeCut(SourceRange(path: document.path))]
    }
    document.body = rest
    for (heading, item) in zip(headings, records) where taken.contains(heading.anchor) {
      guard let item, let withheld = verdicts[item].withheld else { continue }
      document.withheldMinutes.append(
        RedactedMinute(number: Numbering(heading.number ?? ""), item: item, withheld: withheld))
    }
    return unplaced + told(headings, records, taken, places, path: document.path)
      + swallowed(headings, taken, cuts, places, path: document.path)
  }

  /// The anchors at which what is taken out begins, and those at which it begins or ends.
  private func sections(of headings: [ProseHeading], _ records: [Int?]) -> (taken: Set<String>, cuts: Set<String>) {
    var taken: Set<String> = []
    var cuts: Set<String> = []
    var level: Int?
    for (heading, item) in zip(headings, records) {
      if let open = level, heading.level > open || !heading.startsMinute { continue }
      level = item.map { verdicts[$0].isOpen } ?? true ? nil : heading.level
      if level != nil { taken.insert(heading.anchor) }
      cuts.insert(heading.anchor)
    }
    return (taken, cuts)
  }

  /// The item that a heading names, or that has its number in the front matter, or the same title. Of several it is one that may
  /// not be published, if there is one: then none of the minute may be.
  private func item(of heading: ProseHeading, named pairs: [Pair]) -> Int? {
    if !heading.items.isEmpty { return strictest(of: heading.items) }
    if let number = heading.number, let pair = pairs.first(where: { $0.name.value == number }) {
      return strictest(of: pair.itemNumbers)
    }
    let words = heading.text.lowercased()
    return meeting.items.firstIndex {
      $0.title?.value.lowercased() == words || $0.withholding.exempt?.publicTitle?.lowercased() == words
    }
  }

  private func strictest(of numbers: [String]) -> Int? {
    let items = numbers.compactMap { meeting.items.position(ofNumber: $0) }
    return items.first { !verdicts[$0].isOpen } ?? items.first
  }

  /// A minute that names no item, where nothing records one that is exempt: it may be that of the exempt item.
  private func unplacedMinute(
    _ headings: [ProseHeading], _ records: [Int?], _ document: RedactedDocument<MinutesDraft>
  ) -> [Diagnostic] {
    let apart = document.draft.withheldParagraphs.compactMap {
      $0.item.flatMap { meeting.items.position(ofNumber: $0.value) }
    }
    let known = Set(records.compactMap(\.self) + apart)
    guard
      let item = verdicts.indices.first(where: { verdicts[$0].withheld?.isExempt == true && !known.contains($0) }),
      let place = zip(headings, records).lazy.compactMap({ heading, record in
        record == nil ? document.body.numbers.first { $0.anchor == heading.anchor } : nil
      }).first
    else { return [] }
    return [.unplaced(place, meeting.items[item], verdicts[item])]
  }

  private func told(
    _ headings: [ProseHeading], _ records: [Int?], _ taken: Set<String>, _ places: [String: SourceRange], path: String
  ) -> [Diagnostic] {
    zip(headings, records).compactMap { heading, item in
      guard taken.contains(heading.anchor), let item, let withheld = verdicts[item].withheld else { return nil }
      let place = places[heading.anchor] ?? SourceRange(path: path)
      return .withheldAlong(heading, meeting.items[item], withheld, at: place, by: verdicts[item].place)
    }
  }
}

extension MinutesRedaction {
  /// Headings of the same rank without a number, which are taken out with the minute before them: nobody knows whose they are.
  private func swallowed(
    _ headings: [ProseHeading], _ taken: Set<String>, _ cuts: Set<String>, _ places: [String: SourceRange], path: String
  ) -> [Diagnostic] {
    var minute: ProseHeading?
    var found: [Diagnostic] = []
    for heading in headings {
      if cuts.contains(heading.anchor) {
        minute = taken.contains(heading.anchor) ? heading : nil
      } else if let minute, heading.level <= minute.level {
        found.append(.swallowed(heading, by: minute, at: places[minute.anchor] ?? SourceRange(path: path)))
      }
    }
    return found
  }
}

extension Pair {
  /// The item numbers that the front matter of minutes gives a minute: “7” or “7, 8”.
  var itemNumbers: [String] { value.value.split(whereSeparator: { ",;".contains($0) }).map { String($0).trimmed } }
}

extension ProseHeading {
  /// Whether a minute begins at it.
  fileprivate var startsMinute: Bool { number != nil || item != nil }
}

extension Diagnostic {
  fileprivate static func withheldAlong(
    _ heading: ProseHeading, _ item: AgendaItemDraft, _ withheld: Withheld, at place: SourceRange,
    by ground: SourceRange?
  ) -> Diagnostic {
    let minute = heading.number.map { "minute \($0)" } ?? "this minute"
    return Diagnostic(
      .withheldAlong, .advice,
      "\(minute) is withheld with item \(item.number?.value.words ?? ""), which is \(withheld.adjective), up to the next minute",
      at: place, related: ground.map { [.init("this withholds it", at: $0)] } ?? [])
  }

  fileprivate static func swallowed(
    _ heading: ProseHeading, by minute: ProseHeading, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .withheldAlong, .warning,
      "“\(heading.text)” has no number, and is withheld with minute \(minute.number ?? "") above it", at: place,
      fixes: [.advise("give its heading a number, or the item it records, if it may be read")])
  }

  fileprivate static func unplaced(
    _ minute: ProseNumber, _ item: AgendaItemDraft, _ verdict: Disclosure.Verdict
  ) -> Diagnostic {
    let number = item.number?.value.words ?? ""
    return Diagnostic(
      .minuteUnplaced, .warning,
      "minute \(minute.text) names no item, and no minute is known to record item \(number), which is exempt",
      at: minute.range, fixes: [.advise("write the item after its heading: {item \(number)}")],
      related: verdict.place.map { [.init("this withholds item \(number)", at: $0)] } ?? [])
  }

  fileprivate static func cannotBeCut(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .openAndWithheld, .error,
      "the minute of an item that is withheld stands inside a list or a quotation, so that it cannot be taken out",
      at: place, fixes: [.advise("give the minute a heading of its own, or move it into withheld:")])
  }
}

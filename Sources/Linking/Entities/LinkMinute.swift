import Diagnostics
import Drafting
import Record

/// The minutes of a body: each heading of their rank, with the agenda items it records and what was resolved under it.
extension LinkPass {
  mutating func all(in source: RedactedDocument<MinutesDraft>, of meeting: Int) -> [Minute] {
    let outline = MinutesOutline(source.body)
    let agenda = agenda(of: meeting)
    var minutes: [Minute] = []
    for heading in outline.minutes {
      let resolved = outline.resolutions(under: heading)
      let found = items(of: heading, in: agenda, source)
      if found.items.isEmpty, !found.isTold { report(resolved, withoutItemIn: heading, agenda) }
      var minute = Minute(number: Numbering(heading.number ?? ""), title: heading.text, anchor: heading.anchor)
      minute.items = found.items
      minute.provenance = found.provenance
      minute.resolutions = resolved.map { Resolved(text: outline.texts[$0], anchor: heading.anchor) }
      minutes.append(minute)
    }
    report(outline.before, withoutItemIn: nil, agenda)
    return minutes

    func report(_ resolutions: [Int], withoutItemIn heading: ProseHeading?, _ agenda: Agenda) {
      // Old minutes may be published without their agenda.
      if agenda.items.isEmpty { return }
      diagnostics += resolutions.map { .resolutionWithoutItem(heading, source.body.resolutions[$0].range) }
    }
  }

  /// The items of the meeting that minutes record.
  private struct Agenda {
    var meeting: Int
    var items: [AgendaItemDraft]
  }

  private func agenda(of meeting: Int) -> Agenda {
    let meetings = directory.redacted.meetings
    return Agenda(meeting: meeting, items: meetings.indices.contains(meeting) ? meetings[meeting].draft.items : [])
  }

  /// By what the heading says, then by what the front matter says, then by an equal title, which the page names as its reason.
  private mutating func items(
    of heading: ProseHeading, in agenda: Agenda, _ source: RedactedDocument<MinutesDraft>
  ) -> (items: [ItemRef], provenance: Provenance?, isTold: Bool) {
    if let written = source.body.headingItems.first(where: { $0.anchor == heading.anchor }) {
      return named(Located(written.items, at: written.range), heading, agenda)
    }
    if let pair = source.draft.items.first(where: { $0.name.value == heading.number }) {
      return named(Located(pair.itemNumbers, at: pair.value.range), heading, agenda)
    }
    guard let index = index(ofTitle: heading.text, in: agenda) else { return ([], nil, false) }
    let words = agenda.items[index].number?.value.words ?? ""
    return ([ItemRef(Handle(agenda.meeting), index)], Provenance("matched to item \(words) by its title"), false)
  }

  /// The items of these numbers; a number that the agenda does not have is told.
  private mutating func named(
    _ numbers: Located<[String]>, _ heading: ProseHeading, _ agenda: Agenda
  ) -> (items: [ItemRef], provenance: Provenance?, isTold: Bool) {
    var items: [ItemRef] = []
    for number in numbers.value {
      if let item = itemNumbered(number, of: agenda.meeting) {
        if !items.contains(item) { items.append(item) }
      } else if !agenda.items.isEmpty {
        let meant = index(ofTitle: heading.text, in: agenda).flatMap { agenda.items[$0].number?.value.words }
        diagnostics.append(
          .noSuchItem(Located(number, at: numbers.range), meant, agenda.items.compactMap { $0.number?.value.words }))
      }
    }
    return (items, nil, items.count < numbers.value.count)
  }

  private func index(ofTitle title: String, in agenda: Agenda) -> Int? {
    agenda.items.firstIndex { $0.title?.value.lowercased() == title.lowercased() }
  }
}

/// Which headings of a body are minutes, and under which of them each resolution stands.
struct MinutesOutline {
  private(set) var minutes: [ProseHeading] = []
  /// The words of each resolution of the body.
  let texts: [String]
  /// The resolutions before the first minute.
  private(set) var before: [Int] = []
  private var resolutions: [String: [Int]] = [:]

  /// A heading without number and item of the minutes' own rank or a higher one is no part of the minute before it.
  init(_ body: Prose) {
    texts = Resolutions.texts(in: body)
    let headings = body.headings
    let named = headings.filter { $0.number != nil || $0.item != nil }
    let rank = (named.isEmpty ? headings : named).map(\.level).min() ?? 2
    var places: [String: String] = [:]
    for heading in headings {
      if begins(heading, rank) { minutes.append(heading) }
      places[heading.anchor] = minutes.last?.anchor
    }
    for (index, resolution) in body.resolutions.enumerated() {
      guard let anchor = resolution.headingAnchor else {
        before.append(index)
        continue
      }
      // One that was taken out with its minute stands under no heading that there is.
      guard let place = places[anchor] else { continue }
      resolutions[place, default: []].append(index)
    }
  }

  /// A part of a minute – 16.1 of minute 16 – is none of its own.
  private func begins(_ heading: ProseHeading, _ rank: Int) -> Bool {
    if heading.level <= rank || heading.item != nil { return true }
    guard let number = heading.number else { return false }
    return !(minutes.last?.number.map { number.hasPrefix($0 + ".") } ?? false)
  }

  func resolutions(under minute: ProseHeading) -> [Int] { resolutions[minute.anchor] ?? [] }
}

extension Diagnostic {
  fileprivate static func resolutionWithoutItem(_ heading: ProseHeading?, _ range: SourceRange) -> Diagnostic {
    let number = heading?.number
    let place = number.map { "in minute \($0)" } ?? heading.map { "under “\($0.text)”" } ?? "before the first minute"
    return Diagnostic(
      .resolutionWithoutItem, .error, "the resolution \(place) belongs to no agenda item", at: range,
      fixes: [
        .advise(
          "write the item after the heading: ## \(number.map { $0 + ". " } ?? "")\(heading?.text ?? "Title") {item …}")
      ])
  }

  fileprivate static func noSuchItem(_ number: Located<String>, _ meant: String?, _ all: [String]) -> Diagnostic {
    let list = all.count > 12 ? "\(all.first ?? "") to \(all.last ?? "")" : all.joined(separator: ", ")
    let mend =
      meant.map { "the item of this title is {item \($0)}" } ?? "write one of the numbers of the agenda: \(list)"
    return Diagnostic(
      .unknownReference, .error, "the agenda has no item \(number.value)", at: number.range,
      because: "The minute would be a minute of nothing, and its item would have no minute.", fixes: [.advise(mend)])
  }
}

import Record
import Theme

/// The agenda as pages lay it out: what the meeting is about, what the public may bring, and the frame of every meeting.
struct AgendaParts {
  var matters: [ItemRef] = []
  var fromThePublic: [ItemRef] = []
  var routine: [ItemRef] = []

  /// Where nothing but routine business is on an agenda, there is nothing to put it behind.
  init(_ handle: Handle<Meeting>, _ record: Record) {
    for place in record[handle].items.indices {
      let ref = ItemRef(handle, place)
      switch record[ref].shelf {
      case .matters: matters.append(ref)
      case .fromThePublic: fromThePublic.append(ref)
      case .routine: routine.append(ref)
      }
    }
    if matters.isEmpty, fromThePublic.isEmpty { (matters, routine) = (routine, []) }
  }
}

extension Site {
  /// “items 1 to 4 and 9”: numbers as written, those that follow one another drawn together.
  func span(_ numbers: [(place: Int, words: String)]) -> String {
    var runs: [[(place: Int, words: String)]] = []
    for number in numbers where !number.words.isEmpty {
      if let last = runs.last?.last, number.place == last.place + 1 {
        runs[runs.count - 1].append(number)
      } else {
        runs.append([number])
      }
    }
    return say.list(
      runs.flatMap { run -> [String] in
        guard run.count > 2, let first = run.first, let last = run.last else { return run.map(\.words) }
        return [say(.fromUntil, from: first.words, until: last.words)]
      })
  }

  func routineTitle(_ items: [ItemRef]) -> String? {
    if items.isEmpty { return nil }
    let numbers = span(items.map { (Int($0.item), record[$0].number.words) })
    return numbers.isEmpty ? say(.routineBusiness) : say(.routineItems, words: numbers)
  }

  /// What a meeting is about, or why it is not held, in one sentence; the clerk's own where there is one.
  func lead(of handle: Handle<Meeting>) -> String {
    let meeting = record[handle]
    if let summary = meeting.document.summary { return summary }
    let titles = AgendaParts(handle, record).matters.filter { !record[$0].isRoutine }.map { record[$0].title }
    switch meeting.status {
    case .cancelled, .postponed: return notHeld(meeting)
    case .provisional, .confirmed, .broughtForward, .held:
      if titles.isEmpty { return meeting.items.isEmpty ? say(.meetingNoItems) : say(.routineOnly) }
      return matters(titles)
    }
  }

  /// That it is not held on its day, and why: “Cancelled. The chair is ill.”
  func notHeld(_ meeting: Meeting) -> String {
    let word = say.meetingStatus[meeting.status]
    let later = meeting.postponedTo.map { say(.postponedUntil, day: record[$0].date.textWithWeekday) }
    if later == nil, let note = meeting.statusNote, note.hasPrefix(word) { return note }
    return [later ?? word + ".", meeting.statusNote].joinedSentences
  }

  /// “Two matters: …; ….” At most three are named.
  private func matters(_ titles: [String]) -> String {
    let named = titles.count > 4 ? Array(titles.prefix(3)) : titles
    let words = named.map(\.withoutFullStop).joined(separator: "; ")
    let sentence = say(
      .agendaMatters, inWords: titles.count,
      words: named.count == titles.count ? words : say(.andMore, count: titles.count - named.count, words: words))
    // A title that asks needs no full stop after it.
    return ["?.", "!."].contains { sentence.hasSuffix($0) } ? String(sentence.dropLast()) : sentence
  }
}

extension [String?] {
  /// Sentences after one another.
  fileprivate var joinedSentences: String { compactMap(\.self).joined(separator: " ") }
}

extension String {
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

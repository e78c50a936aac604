import Record

/// Decides for each heading whether it becomes a meeting, points to one, or stays words beside its matters.
struct ProgrammePlaces {
  private let options: ProgrammeOptions
  private(set) var places: [HeadingPlace] = []
  private(set) var log: ImportLog

  init(_ headings: [ProgrammeHeading], used: Set<Int>, options: ProgrammeOptions, log: ImportLog) {
    self.options = options
    self.log = log
    for (index, heading) in headings.enumerated() { place(heading, isUsed: used.contains(index)) }
  }

  private mutating func place(_ heading: ProgrammeHeading, isUsed: Bool) {
    guard let date = heading.heading, options.writesMeetings else { return keepWords(heading, isUsed) }
    let id = freeID("\(date.day.iso)-\(options.committee)")
    let isNew = !options.meetings.contains(id)
    places.append(.meeting(id: id, isNew: isNew))
    guard isNew else {
      log.leave(heading.words, heading.line, .present)
      return log.decide(.meeting, heading.line, "“\(heading.words)” is the meeting \(id), which is there already")
    }
    for tie in date.ties { log.leave(tie, heading.line, .tie) }
    if let words = date.statusWords { log.leave(words, heading.line, .choice) }
    log.decide(.meeting, heading.line, "“\(heading.words)” is the new meeting \(id): \(date.outline)")
  }

  /// Two meetings of a committee on one day are told apart by a number.
  private func freeID(_ id: String) -> String {
    let taken = places.compactMap { if case .meeting(let id, _) = $0 { id } else { nil } }
    guard taken.contains(id) else { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }

  private mutating func keepWords(_ heading: ProgrammeHeading, _ isUsed: Bool) {
    guard isUsed else {
      places.append(.words(heading.words))
      return log.leave(heading.words, heading.line, .empty)
    }
    // A deadline may hold two dates; a heading with “brought forward from” means the first alone.
    guard let date = heading.heading, FuzzyDate(words: heading.words).kind != .day else {
      places.append(.words(heading.words))
      return log.decide(
        .meeting, heading.line, "“\(heading.words)” stands beside its matters as written; no meeting is made")
    }
    places.append(.words(date.date))
    for words in [date.start, date.end, date.note, date.statusWords, date.ownFormer].compactMap(\.self) + date.ties {
      log.leave(words, heading.line, .noField)
    }
    log.decide(.meeting, heading.line, "“\(date.date)” stands beside its matters; no meeting is made")
  }
}

extension DateHeading {
  /// The former day where it stands there alone, and not in the note too.
  var ownFormer: String? { note == nil ? former : nil }

  /// What a meeting's file will say, in one line.
  var outline: String {
    var pieces = [day.text]
    if let start { pieces.append("at \(start)") }
    if let end { pieces.append("until \(end)") }
    pieces.append("status: \(status.rawValue)")
    if let former { pieces.append("from \(former)") }
    return pieces.joined(separator: ", ")
  }
}

import Diagnostics
import Papers
import Record

/// What the head of a paper says of its meeting: whose, when and where.
struct MeetingFacts {
  /// The id of the committee.
  var committee: String?
  /// As the paper names it.
  var committeeWords: String?
  var day: Day?
  /// As the file has it: the words of the paper where they are English.
  var date: String?
  var start: String?
  var end: String?
  var place: String?
  /// The line that names the day.
  var line = 1

  /// The meeting of the content that it is; nil where there is none.
  func meeting(in known: KnownContent) -> KnownContent.Meeting? {
    guard let committee, let day else { return nil }
    let found = known.meetings(of: committee, on: day)
    let time = start.flatMap { TimeOfDay($0) }
    return found.first { $0.start != nil && $0.start == time } ?? found.first
  }

  /// The name of its folder: that of the content, else the day and the committee.
  func folder(in known: KnownContent) -> String? {
    if let meeting = meeting(in: known) { return meeting.id }
    guard let committee, let day else { return nil }
    return "\(day.iso)-\(committee)"
  }
}

/// Reads the facts of a meeting from the head of a paper, and takes out the lines that say nothing else.
struct FactsReader {
  private(set) var facts = MeetingFacts()
  private(set) var rest: [DocumentPart] = []
  private let options: DocumentOptions
  private(set) var log: ImportLog

  init(_ head: [DocumentPart], _ options: DocumentOptions, _ log: ImportLog) {
    self.options = options
    self.log = log
    readLabels(LabelTables.expanded(head))
    if facts.day == nil { readSentence() }
    if facts.committee == nil, options.committee == nil { readCommittee() }
    apply()
  }

  // MARK: Labels

  private mutating func readLabels(_ parts: [DocumentPart]) {
    var index = 0
    while index < parts.count {
      let part = parts[index]
      guard let line = label(part), isOfMeeting(line.label), !has(line.label) else {
        rest.append(part)
        index += 1
        continue
      }
      var value = line.words
      var length = 1
      if value.isEmpty, index + 1 < parts.count, parts[index + 1].isText, label(parts[index + 1]) == nil {
        value = parts[index + 1].whole
        length = 2
      }
      if value.isEmpty || !take(line.label, value, part.line) {
        rest.append(contentsOf: parts[index..<(index + length)])
      } else {
        log.leave(line.name, part.line, .label)
      }
      index += length
    }
  }

  /// “Date: …”, or “Date” alone above its value.
  private func label(_ part: DocumentPart) -> LabelLine? {
    if let line = LabelLine(part) { return line }
    guard part.isText || part.isHeading, part.mark == nil, let label = PaperLabel(part.words) else { return nil }
    return LabelLine(label: label, name: part.words, value: RichText())
  }

  private func isOfMeeting(_ label: PaperLabel) -> Bool {
    switch label {
    case .committee, .date, .time, .place: true
    case .title, .contact, .author, .classification, .keyDecision, .decisionType, .wards, .portfolio, .membership,
      .quorum,
      .chair, .viceChair, .councillors, .present, .apologies, .substitutes, .officers, .attending:
      false
    }
  }

  private func has(_ label: PaperLabel) -> Bool {
    switch label {
    case .committee: facts.committeeWords != nil
    case .date: facts.day != nil
    case .time: false
    case .place: facts.place != nil
    case .title, .contact, .author, .classification, .keyDecision, .decisionType, .wards, .portfolio, .membership,
      .quorum,
      .chair, .viceChair, .councillors, .present, .apologies, .substitutes, .officers, .attending:
      false
    }
  }

  /// Whether the value could be read as what the label asks for.
  private mutating func take(_ label: PaperLabel, _ value: String, _ line: Int) -> Bool {
    switch label {
    case .committee:
      facts.committeeWords = value
      facts.committee = options.known.committee(named: value)?.id ?? options.known.committee(within: value)?.id
      // “Meeting: Health Committee, 1 October 2026”
      if facts.day == nil, let found = DayFinder(in: value) { takeDay(found, line) }
      log.leave(value, line, .choice)
      return true
    case .date: return takeDate(value, line)
    case .time:
      guard let times = TimeFinder.times(in: value) else { return false }
      if facts.start == nil { (facts.start, facts.end) = (times.start, times.end) }
      log.leave(value, line, .choice)
      return true
    case .place:
      facts.place = value
      return true
    case .title, .contact, .author, .classification, .keyDecision, .decisionType, .wards, .portfolio, .membership,
      .quorum,
      .chair, .viceChair, .councillors, .present, .apologies, .substitutes, .officers, .attending:
      return false
    }
  }

  private mutating func takeDate(_ value: String, _ line: Int) -> Bool {
    guard let found = DayFinder(in: value) else {
      log.doubt(line, "“\(value)” names no day that can be read", "say the day with --date")
      return false
    }
    takeDay(found, line)
    if facts.start == nil, let times = TimeFinder.times(in: found.after) {
      (facts.start, facts.end) = (times.start, times.end)
    }
    log.leave(value, line, .choice)
    return true
  }

  private mutating func takeDay(_ found: DayFinder, _ line: Int) {
    facts.day = found.heading.day
    facts.date = found.heading.day.iso
    facts.line = line
    if let start = found.heading.start {
      (facts.start, facts.end) = (TimeFinder.stopped(start), found.heading.end.map(TimeFinder.stopped))
    }
    if case .weekdayMismatch(let day, let written) = Day.parse(words: found.heading.date) {
      log.doubt(line, "\(day.text) is no \(written)", "see which of the two is right")
    }
  }

  // MARK: Sentences

  /// “MINUTES of the meeting of the Health Committee held at County Hall on Friday 1 August 2026 at 3.00 pm”.
  private mutating func readSentence() {
    for (index, part) in rest.prefix(40).enumerated() where part.isText || part.isHeading {
      guard part.words.utf8.count < 600, let found = DayFinder(in: part.words), isOfMeeting(part, found) else {
        continue
      }
      takeDay(found, part.line)
      if facts.start == nil, let times = TimeFinder.times(in: found.after + " " + found.before) {
        (facts.start, facts.end) = (times.start, times.end)
      }
      if facts.place == nil { facts.place = place(before: found.before) ?? place(after: found.after) }
      if facts.committeeWords == nil { facts.committeeWords = committee(before: found.before) }
      log.leave(part.whole, part.line, .title)
      rest.remove(at: index)
      return
    }
  }

  /// A day that stands alone, or in a sentence on a meeting.
  private func isOfMeeting(_ part: DocumentPart, _ found: DayFinder) -> Bool {
    let words = WordAccount.words((found.before + " " + found.after).lowercased())
    let meeting: Set<String> = [
      "meeting", "held", "minutes", "agenda", "committee", "cyfarfod", "cofnodion", "gynhaliwyd", "pwyllgor",
    ]
    let isOther = words.contains { ["previous", "last", "published", "despatch", "issued", "approve"].contains($0) }
    return words.count <= 6 || words.contains(where: meeting.contains) && !isOther
  }

  private func place(before words: String) -> String? {
    let small = words.lowercased()
    guard small.count == words.count,
      let held = ["held at ", "held in ", "held remotely via ", "gynhaliwyd yn ", "gynhaliwyd yn y "].compactMap({
        small.ranges(of: $0).first
      }).first
    else { return nil }
    let start = small.distance(from: small.startIndex, to: held.upperBound)
    var place = CellText.trim(words.dropFirst(start))
    for end in [" on", " ddydd", " ar", ","] where place.lowercased().hasSuffix(end) {
      place = CellText.trim(place.dropLast(end.count))
    }
    return place.isEmpty || place.lowercased() == "on" ? nil : place
  }

  private func place(after words: String) -> String? {
    var rest = words.split(separator: " ").map(String.init)
    while let first = rest.first,
      TimeOfDay(DateHeading.trim(first)) != nil || [",", "at", "-", "–"].contains(first.lowercased())
    { rest.removeFirst() }
    guard let first = rest.first?.lowercased(), ["in", "yn"].contains(first), rest.count > 1 else { return nil }
    return DateHeading.trim(rest.dropFirst().joined(separator: " "))
  }

  private func committee(before words: String) -> String? {
    let small = words.lowercased()
    guard small.count == words.count,
      let of = ["meeting of the ", "meeting of ", "minutes of the ", "cyfarfod o'r ", "cyfarfod y "].compactMap({
        small.ranges(of: $0).first
      }).first
    else { return nil }
    let tail = words.dropFirst(small.distance(from: small.startIndex, to: of.upperBound))
    let end = tail.lowercased().ranges(of: " held").first.map {
      tail.lowercased().distance(from: tail.lowercased().startIndex, to: $0.lowerBound)
    }
    return CellText.trim(tail.prefix(end ?? tail.count))
  }

  // MARK: The committee

  private mutating func readCommittee() {
    if let words = facts.committeeWords {
      facts.committee = options.known.committee(named: words)?.id ?? options.known.committee(within: words)?.id
      if facts.committee != nil { return }
    }
    for part in rest.prefix(40) where (part.isText || part.isHeading) && part.words.utf8.count < 400 {
      guard let committee = options.known.committee(named: part.words) ?? options.known.committee(within: part.words)
      else { continue }
      facts.committee = committee.id
      facts.committeeWords = part.words
      return
    }
    let left = log.leftovers.filter { $0.reason == .title }
    facts.committee = left.compactMap { options.known.committee(within: $0.words) }.first?.id
  }

  /// What the clerk says goes before the paper.
  private mutating func apply() {
    if let committee = options.committee { facts.committee = committee }
    if let date = options.date {
      if let day = facts.day, day != date {
        log.decide(.meeting, facts.line, "the paper says \(day.text); --date says \(date.text)")
      }
      facts.day = date
      facts.date = date.iso
    }
  }
}

extension ImportLog {
  /// Tells what a meeting still needs; true where nothing is missing.
  mutating func tellMissing(_ facts: MeetingFacts) -> Bool {
    if facts.day == nil { refuse(1, "no day of a meeting was found", "say it with --date") }
    if facts.committee == nil {
      let words =
        facts.committeeWords.map { "no committee of the content is called “\($0)”" }
        ?? "no committee of the content is named"
      refuse(facts.line, words, "say which it is with --committee")
    }
    return facts.day != nil && facts.committee != nil
  }
}

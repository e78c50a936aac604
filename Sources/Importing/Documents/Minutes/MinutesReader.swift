import Papers
import Record

/// Finds the minutes of a meeting among the parts of a paper, with what stands above and below them.
struct MinutesReader {
  private(set) var log: ImportLog
  private(set) var minutes = ImportedMinutes()
  private let parts: [DocumentPart]
  private let known: KnownContent

  init(_ tree: DocumentTree, _ options: DocumentOptions, _ log: ImportLog) {
    (self.log, known) = (log, options.known)
    parts = NumberedTables.expanded(tree.parts, &self.log) + tree.contacts
    minutes.language = tree.language
    let starts = MinutesReader.starts(in: parts)
    if starts.isEmpty {
      self.log.refuse(
        1, "no minutes were found under headings",
        "give each minute a heading with its number, or import the paper as what it is")
    }
    let head = LabelTables.expanded(Array(parts[..<(starts.first ?? parts.count)]))
    let facts = FactsReader(head, options, self.log)
    (minutes.facts, self.log) = (facts.facts, facts.log)
    readRoll(facts.rest, options)
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : parts.count
      read(Array(parts[start..<end]))
    }
    readEnd()
    readApologies(options)
    tellJumps()
  }

  // MARK: Where minutes begin

  /// The positions of their headings: a run of numbers, else all headings below the roll.
  static func starts(in parts: [DocumentPart]) -> [Int] {
    let numbered = parts.indices.compactMap { index in number(parts[index]).map { (index, $0) } }
    let strong = numbered.filter { HeadingForm.looksLikeOne(parts[$0.0]) }
    let run = longest(strong)
    let whole = longest(numbered.filter { isTitle(parts[$0.0]) })
    if run.count > 1 || run.count == 1 && whole.count < 2 {
      return run.count * 2 >= whole.count ? filled(run, numbered.filter { isTitle(parts[$0.0]) }) : whole
    }
    if whole.count > 1 { return whole }
    return unnumbered(parts)
  }

  private static func longest(_ candidates: [(Int, PartNumber)]) -> [Int] {
    // Where 16 has a heading, 16.1 is a paragraph of it.
    let whole = candidates.filter { $0.1.sub == nil }
    let first = NumberedRun.longest(in: whole.map(\.1)).map { whole[$0].0 }
    let all = NumberedRun.longest(in: candidates.map(\.1)).map { candidates[$0].0 }
    return first.count > 1 && first.count * 2 > all.count ? first : all
  }

  /// The run with the titles that stand between two of it and have the numbers between theirs.
  private static func filled(_ run: [Int], _ titles: [(Int, PartNumber)]) -> [Int] {
    let numbers = Dictionary(titles.map { ($0.0, $0.1) }) { first, _ in first }
    var out: [Int] = []
    for (index, start) in run.enumerated() {
      out.append(start)
      guard var last = numbers[start] else { continue }
      let end = index + 1 < run.count ? run[index + 1] : nil
      let next = end.flatMap { numbers[$0] }
      for (place, number) in titles where place > start && place < end ?? .max {
        guard number.figure == last.figure + 1, number.sub == nil, next.map({ number.figure < $0.figure }) ?? false,
          number.letters == last.letters
        else { continue }
        out.append(place)
        last = number
      }
    }
    return out
  }

  private static func number(_ part: DocumentPart) -> PartNumber? {
    guard part.isText || part.isHeading else { return nil }
    if let mark = part.mark { return PartNumber(mark) }
    guard let number = PartNumber(part.words), number.length < part.words.count || part.isHeading,
      number.isMarked || HeadingForm.looksLikeOne(part)
    else { return nil }
    return number
  }

  /// A numbered line that is a title: short, without a stop at its end, apart from what stands around it.
  private static func isTitle(_ part: DocumentPart) -> Bool {
    if part.isHeading { return true }
    let words = WordAccount.words(part.words)
    return part.isApart && (1...20).contains(words.count) && !".;:,".contains(part.words.last ?? ".")
      && !DecisionOpening.isOne(part.words)
  }

  private static func unnumbered(_ parts: [DocumentPart]) -> [Int] {
    let roll = parts.prefix(80).lastIndex { isRollLabel($0) } ?? -1
    let headings = parts.indices.filter { index in
      let part = parts[index]
      return
        (HeadingForm.looksLikeOne(part)
        || HeadingForm.standsAlone(part, before: index + 1 < parts.count ? parts[index + 1] : nil))
        && index > roll && !isDecisionAlone(part) && DayFinder(in: part.words) == nil
    }
    let written = headings.compactMap { if case .heading(let level?) = parts[$0].form { level } else { nil } }
    let levels = Dictionary(grouping: written) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    let first = headings.firstIndex { isFirst(parts[$0].words) }
    if let level = levels.first {
      return headings.filter { if case .heading(level) = parts[$0].form { true } else { false } }
    }
    return first.map { Array(headings[$0...]) } ?? []
  }

  /// What nearly every meeting begins with.
  private static func isFirst(_ words: String) -> Bool {
    let small = words.lowercased()
    return ["apologies", "declaration", "minutes of the", "ymddiheuriadau", "welcome", "election of"].contains(
      where: small.contains)
  }

  private static func isRollLabel(_ part: DocumentPart) -> Bool {
    guard let label = LabelLine(part)?.label else { return PaperLabel(part.words) == .present }
    return [.present, .apologies, .officers, .attending, .substitutes, .councillors].contains(label)
  }

  /// “RESOLVED” or “DECISION” alone, which is no heading of a minute.
  static func isDecisionAlone(_ part: DocumentPart) -> Bool {
    let words = WordAccount.words(part.words)
    return part.mark == nil && words.count <= 3
      && (DecisionOpening.isOne(part.words) || DecisionOpening.isOne(part.words + ": that"))
  }

  // MARK: What they hold

  private mutating func readRoll(_ rest: [DocumentPart], _ options: DocumentOptions) {
    var roll = RollReader(options.known, minutes.facts.committee, log)
    roll.read(rest)
    (minutes.roll, minutes.front, log) = (roll.roll, [], roll.log)
    for part in roll.rest {
      if isTitle(part.words) { log.leave(part.whole, part.line, .title) } else { minutes.front.append(part) }
    }
  }

  private func isTitle(_ words: String) -> Bool {
    let squeezed = HeadingWords.squeeze(words)
    if ["minutes", "minutesofthemeeting", "cofnodion", "draftminutes", "minutesofmeeting"].contains(squeezed) {
      return true
    }
    if known.isName(words, of: minutes.facts.committee) { return true }
    return minutes.facts.committeeWords.map { HeadingWords.squeeze($0) == squeezed } ?? false
  }

  private mutating func read(_ parts: [DocumentPart]) {
    var heading = parts[0]
    if heading.mark == nil, let number = PartNumber(heading.words), number.length < heading.words.count {
      heading.text = heading.text.dropping(number.length + heading.text.plain.prefix { $0.isWhitespace }.count)
      heading.mark = number.words
    }
    var minute = ImportedMinute(heading: heading)
    if heading.isRow { splitTitle(&minute) }
    if let (exempt, _) = ExemptWords.ending(heading.words) { minute.exempt = exempt }
    for part in parts.dropFirst() {
      var part = part
      if part.isHeading, MinutesReader.isDecisionAlone(part) { part.form = .paragraph }
      if HeadingForm.looksLikeOne(part), part.isText, !MinutesReader.isDecisionAlone(part), part.mark == nil,
        HeadingForm.isCapitals(part.words) || part.text.isWholly(.bold)
      {
        part.form = .heading(nil)
      }
      minute.body.append(part)
      if let vote = VoteReader.vote(in: part) { minute.votes.append(vote) }
    }
    minutes.minutes.append(minute)
  }

  /// “Lamps. The figures were noted.” in a cell of a table is a title and a sentence.
  private func splitTitle(_ minute: inout ImportedMinute) {
    let plain = minute.heading.text.plain
    guard let stop = plain.ranges(of: ". ").first, WordAccount.words(plain[..<stop.lowerBound].description).count <= 8
    else { return }
    let length = plain.distance(from: plain.startIndex, to: stop.lowerBound)
    let rest = minute.heading.text.dropping(length + 2)
    minute.heading.text = minute.heading.text.prefix(length)
    minute.body.append(DocumentPart(.paragraph, line: minute.heading.line, rest))
  }

  /// “The meeting ended at 4.05 pm”, and the line for the chair's signature below.
  private mutating func readEnd() {
    guard let last = minutes.minutes.indices.last else { return }
    var body = minutes.minutes[last].body
    for (index, part) in body.enumerated() where minutes.end == nil && part.words.utf8.count < 160 {
      let words = part.words.lowercased()
      let verbs = [
        "ended", "closed", "finished", "concluded", "terminated", "rose at", "ben am", "daeth y cyfarfod i ben",
        "gorffen",
      ]
      guard verbs.contains(where: words.contains), words.contains("meeting") || words.contains("cyfarfod"),
        let times = TimeFinder.times(in: part.words)
      else { continue }
      minutes.end = times.end ?? times.start
      if let chair = part.words.ranges(of: " CHAIRMAN").last ?? part.words.ranges(of: " CHAIR").last,
        chair.upperBound == part.words.endIndex
      {
        let length = part.words.distance(from: part.words.startIndex, to: chair.lowerBound)
        log.leave(CellText.trim(part.words[chair.lowerBound...]), part.line, .signature)
        body[index].text = part.text.prefix(length + part.text.plain.prefix { $0.isWhitespace }.count)
      }
    }
    body.removeAll { part in
      guard part.isText || part.isHeading,
        HeadingForm.isSignature(part.words) || part.words.allSatisfy({ "._…-– ".contains($0) }) && !part.words.isEmpty
      else { return false }
      log.leave(part.whole, part.line, .signature)
      return true
    }
    minutes.minutes[last].body = body
  }

  /// Apologies are often told in a minute of their own; its words stay where they are.
  private mutating func readApologies(_ options: DocumentOptions) {
    guard let minute = minutes.minutes.first(where: { isOf($0, ["apologies", "ymddiheuriadau"]) }) else { return }
    var roll = RollReader(options.known, minutes.facts.committee, log)
    for part in minute.body where part.isText && minutes.roll.apologies.isEmpty {
      minutes.roll.apologies = roll.apologies(in: part)
    }
    for part in minutes.minutes.filter({ isOf($0, ["substitut", "apologies", "eilydd"]) }).flatMap(\.body)
    where minutes.roll.substitutes.isEmpty {
      minutes.roll.substitutes = roll.substitutes(in: part)
    }
    log = roll.log
  }

  private func isOf(_ minute: ImportedMinute, _ words: [String]) -> Bool {
    words.contains { minute.heading.words.lowercased().contains($0) }
  }

  private mutating func tellJumps() {
    let numbers = minutes.minutes.compactMap { minute in
      minute.heading.mark.flatMap { PartNumber($0) }.map { ($0, minute.heading.line) }
    }
    for (before, after) in zip(numbers, numbers.dropFirst()) where after.0.figure > before.0.figure + 1 {
      log.doubt(
        after.1, "minute \(after.0.words) follows minute \(before.0.words)",
        "see whether a minute between them was not read, or is withheld")
    }
  }
}

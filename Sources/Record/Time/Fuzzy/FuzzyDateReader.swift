/// Reads the words of a deadline: the common short forms at once, the rest word by word.
///
/// The order of the questions is the policy. What is impossible or done comes first, then the words that take a deadline away
/// (to be confirmed, ongoing, mentioned only), and only what is left counts as a date to be held to.
struct FuzzyDateReader {
  private let source: DateTokens
  /// Outside brackets, up to where a condition begins.
  private let tokens: [DateToken]
  private let mentions: [DateMention]
  private let brackets: [FuzzyBracket]
  private let openCondition: String?

  static func read(_ words: String) -> FuzzyReading {
    if let day = Day(iso: words) { return FuzzyReading(.day, earliest: day, latest: day) }
    return FuzzyDateReader(words).reading()
  }

  private init(_ words: String) {
    let source = DateTokens(words)
    let split = FuzzyBracket.split(source)
    let start = split.outside.firstIndex { $0.word == .condition }
    let tokens = start.map { Array(split.outside[..<$0]) } ?? split.outside
    openCondition = start.map { source.text(split.outside[$0].start, source.bytes.count) }
    mentions = DateMention.joiningRanges(DatePatterns(tokens: tokens).mentions(), in: tokens)
    self.source = source
    self.tokens = tokens
    brackets = split.brackets
  }

  private func reading() -> FuzzyReading {
    var reading = outline()
    reading.condition = condition()
    reading.recurrence = FuzzyRecurrence(tokens: tokens, mentions: mentions).text(in: source)
    reading.weekdayMismatch = mentions.contains { $0.weekdayMismatch != nil }
    reading.remarks += mentions.compactMap(weekdayRemark) + brackets.compactMap(\.remark)
    if reading.recurrence != nil {
      switch reading.kind {
      case .notUnderstood, .undated, .day, .period, .range: reading.kind = .recurring
      case .by, .onwards, .ongoing, .recurring, .immediate, .revised, .several, .ambiguous, .mentioned, .completed,
        .inherits,
        .impossible:
        break
      }
    }
    if reading.kind == .notUnderstood, reading.condition != nil { reading.kind = .undated }
    return reading
  }

  private func outline() -> FuzzyReading {
    if let reason = impossibility() {
      var reading = FuzzyReading(.impossible)
      reading.remarks = [reason]
      return reading
    }
    if isCompleted { return mentioning(.completed) }
    if let first = mentions.first(where: { $0.first != nil }) {
      if case .ambiguous(let readings) = mentions[0].meaning { return ambiguous(readings) }
      return isOnlyMentioned(first) ? mentioning(.mentioned) : dated()
    }
    return undated()
  }

  private func ambiguous(_ readings: [String]) -> FuzzyReading {
    var reading = FuzzyReading(.ambiguous)
    reading.readings = readings
    return reading
  }

  /// Days are kept although nothing is due on them.
  private func mentioning(_ kind: FuzzyDate.Kind) -> FuzzyReading {
    var reading = FuzzyReading(kind)
    reading.mentioned = mentions.compactMap(\.first)
    reading.remarks = mentions.flatMap(\.remarks)
    return reading
  }
}

// MARK: - Without a date

extension FuzzyDateReader {
  private func undated() -> FuzzyReading {
    if has(.ongoing) || has(.onwards) { return FuzzyReading(.ongoing) }
    if let first = mentions.first {
      if case .ambiguous(let readings) = first.meaning { return ambiguous(readings) }
      var reading = FuzzyReading(.undated)
      reading.remarks = ["no year is given"]
      return reading
    }
    if source.bytes.allSatisfy({ $0 <= 0x20 }) { return FuzzyReading(.undated) }
    if isDitto { return FuzzyReading(.inherits) }
    if has(.immediate) || isAsSoonAsPossible { return FuzzyReading(.immediate) }
    if isToBeAgreed || isBlankMark { return FuzzyReading(.undated) }
    let named = brackets.flatMap(\.days)
    var reading = FuzzyReading(named.isEmpty ? .notUnderstood : .mentioned)
    reading.mentioned = named
    return reading
  }

  /// “To be agreed”, “tbc”: words that promise a date.
  private var isToBeAgreed: Bool {
    if has(.toBeConfirmed) { return true }
    return tokens.indices.contains { tokens[$0].word == .settled && $0 > 0 && tokens[$0 - 1].word == .be }
  }

  /// “As above”, “ditto” and the marks that stand for them.
  private var isDitto: Bool {
    let words = PlainWords.folded(source.text(0, source.bytes.count))
    return [
      "\"", "″", "”", "“", "〃", "''", "ditto", "do", "as above", "see above", "as previous", "same", "same as above",
    ]
    .contains(words)
  }

  private var isAsSoonAsPossible: Bool {
    ["as soon as possible", "as soon as practicable", "at once", "forthwith", "straight away"].contains(
      PlainWords.folded(source.text(0, source.bytes.count)))
  }

  /// A cell that says only that there is nothing in it.
  private var isBlankMark: Bool {
    let words = PlainWords.folded(source.text(0, source.bytes.count))
    return ["", "n/a", "na", "none", "?", "unknown", "not known", "not applicable", "–", "—"].contains(words)
  }
}

// MARK: - With a date

extension FuzzyDateReader {
  private func dated() -> FuzzyReading {
    let dates = mentions.filter { $0.first != nil }
    guard let only = dates.first, let last = dates.last else { return undated() }
    var reading = dates.count == 1 ? bounded(only) : several(dates, only, last)
    reading.remarks += dates.flatMap(\.remarks)
    return reading
  }

  private func several(_ dates: [DateMention], _ first: DateMention, _ last: DateMention) -> FuzzyReading {
    let isRevised = has(.revised) || tokens.count(where: { $0.word == .target }) > 1
    let days = dates.compactMap(\.last)
    return FuzzyReading(isRevised ? .revised : .several, earliest: dates.compactMap(\.first).min(), latest: days.max())
  }

  /// One date, with the words directly before and behind it that say how it bounds the deadline.
  private func bounded(_ date: DateMention) -> FuzzyReading {
    guard let first = date.first, let last = date.last else { return FuzzyReading(.undated) }
    if has(.ongoing) { return FuzzyReading(.ongoing, earliest: first) }
    if has(.onwards) { return FuzzyReading(.onwards, earliest: first) }
    let before = relation(before: date)
    if before == .from, !date.isRange { return FuzzyReading(.onwards, earliest: first) }
    if before == .after { return FuzzyReading(.onwards, earliest: isOrAfter(date) ? first : last.adding(days: 1)) }
    if before == .before, isNotBefore(date) { return FuzzyReading(.onwards, earliest: first) }
    if before == .before { return FuzzyReading(.by, latest: date.part == .end ? last : first.adding(days: -1)) }
    if before == .by || before == .until || before == .to || relation(behind: date) == .by {
      return FuzzyReading(.by, latest: last)
    }
    let kind: FuzzyDate.Kind = date.isRange ? .range : date.isDay ? .day : .period
    return FuzzyReading(kind, earliest: first, latest: last)
  }

  private func relation(before date: DateMention) -> DateWord? {
    tokens[..<date.tokens.lowerBound].last(where: isTelling)?.word
  }

  /// “On or after”, as notices of decisions have it: the day itself is meant too.
  private func isOrAfter(_ date: DateMention) -> Bool {
    token(beforeRelationOf: date).map { source.text($0.start, $0.end).lowercased() == "or" } ?? false
  }

  /// “Not before” names a beginning, and “before” alone an end.
  private func isNotBefore(_ date: DateMention) -> Bool { token(beforeRelationOf: date)?.word == .not }

  private func token(beforeRelationOf date: DateMention) -> DateToken? {
    guard let index = tokens[..<date.tokens.lowerBound].lastIndex(where: isTelling), index > 0 else { return nil }
    return tokens[index - 1]
  }

  private func relation(behind date: DateMention) -> DateWord? {
    tokens[date.tokens.upperBound...].first(where: isTelling)?.word
  }

  private func isTelling(_ token: DateToken) -> Bool {
    guard let word = token.word else { return false }
    return word != .filler && word != .not && word != .roughly
  }
}

// MARK: - What the words around a date say

extension FuzzyDateReader {
  private func has(_ word: DateWord) -> Bool { tokens.contains { $0.word == word } }

  private func impossibility() -> String? {
    for mention in mentions {
      if case .impossible(let reason) = mention.meaning { return reason }
    }
    return nil
  }

  /// “Completed” and “complete” report, except after “to be” or “not” and where “complete by” orders.
  private var isCompleted: Bool {
    tokens.indices.contains { index in
      let word = tokens[index].word
      guard word == .completed || word == .complete else { return false }
      if index > 0, let before = tokens[index - 1].word, before == .be || before == .to || before == .not {
        return false
      }
      return !(word == .complete && index + 1 < tokens.count && tokens[index + 1].word == .by)
    }
  }

  /// A date behind words that nothing ties to a deadline (“Request made 13th Dec 2012”), or before words that report.
  private func isOnlyMentioned(_ date: DateMention) -> Bool {
    let lead = tokens[..<date.tokens.lowerBound]
    if isTied(date) { return false }
    if lead.contains(where: { $0.isOrdinary || $0.word == .past || $0.word == .above || $0.word == .settled }) {
      return true
    }
    guard let last = mentions.last else { return false }
    return tokens[last.tokens.upperBound...].indices.contains { index in
      tokens[index].word == .past && tokens[index - 1].word != .be
    }
  }

  /// “By” and “target” tie the date when they stand next to it, or open the words; “to be” ties it wherever it stands.
  private func isTied(_ date: DateMention) -> Bool {
    let near: [DateWord] = [.by, .before, .until, .target, .revised, .complete]
    if relation(before: date).map(near.contains) ?? false { return true }
    let lead = tokens[..<date.tokens.lowerBound]
    return lead.first?.word == .target || lead.contains { $0.word == .be || $0.word == .revised }
  }

  private func condition() -> String? {
    if let openCondition { return openCondition }
    if let text = brackets.first(where: \.isCondition)?.text { return text }
    guard mentions.contains(where: { $0.first != nil }), isToBeAgreed else { return nil }
    guard let promise = tokens.first(where: { $0.word == .toBeConfirmed || $0.word == .settled }) else { return nil }
    return source.text(promise.start, promise.end)
  }

  private func weekdayRemark(_ mention: DateMention) -> String? {
    guard let written = mention.weekdayMismatch, let day = mention.first else { return nil }
    return "\(day.text) is a \(day.weekday.label), not a \(written.label)"
  }
}

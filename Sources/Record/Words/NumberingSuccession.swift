/// How a number stands to the one written before it.
package enum Succession: Sendable, Hashable {
  /// The next in order: 10 after 9, 1.1 after 1, 2 after 1.4, (j) after (i).
  case next
  case repeats
  /// Numbers were left out; the first of them as it would have been written, and how many.
  case skips(first: String, count: Int)
  /// A lower number than the one before.
  case goesBack
  /// The two numbers are no sequence that can be judged.
  case unknown
}

extension Numbering {
  /// Whether this number comes straight after `previous`. Claims to know only for plain sequences: steps of figures, single
  /// letters or Roman figures, where one step changes or one begins.
  package func follows(_ previous: Numbering) -> Succession {
    guard !parts.isEmpty, !previous.parts.isEmpty else { return .unknown }
    let shared = zip(parts, previous.parts).prefix { $0 == $1 }.count
    if shared == parts.count { return shared == previous.parts.count ? .repeats : .goesBack }
    if shared == previous.parts.count { return deeper(than: shared) }
    return changed(at: shared, from: previous)
  }

  /// A sub-number straight below the one before: it should be the first.
  private func deeper(than depth: Int) -> Succession {
    guard parts.count == depth + 1, let first = parts.last else { return .unknown }
    return step(from: 0, to: first.values, at: depth)
  }

  /// The step that differs should be one more; what stood below it has ended.
  private func changed(at depth: Int, from previous: Numbering) -> Succession {
    let (now, before) = (parts[depth], previous.parts[depth])
    guard let pair = now.values(beside: before) else { return .unknown }
    if pair.now < pair.before { return .goesBack }
    guard parts.count == depth + 1 else { return pair.now == pair.before + 1 && startsBelow(depth) ? .next : .unknown }
    return step(from: pair.before, to: [pair.now], at: depth)
  }

  /// “14.1” after “13”: the new number begins at its first sub-number.
  private func startsBelow(_ depth: Int) -> Bool {
    parts[(depth + 1)...].allSatisfy { $0.values.contains(1) }
  }

  private func step(from before: Int, to values: [Int], at depth: Int) -> Succession {
    if values.contains(before + 1) { return .next }
    guard let now = values.min(), now > before + 1 else { return .unknown }
    return .skips(first: spelling(of: before + 1, at: depth), count: now - before - 1)
  }

  /// The missing number, in the slug's spelling: “13.2”, “1-b”.
  private func spelling(of value: Int, at depth: Int) -> String {
    let part: Part
    switch parts[depth] {
    case .figure: part = .figure(value)
    case .letter: part = .letter(min(value, 26), roman: nil)
    case .roman: part = .roman(value)
    }
    return NumberingReader.slug(of: Array(parts[..<depth]) + [part], words: words)?.text ?? words
  }
}

extension Numbering.Part {
  /// What the step can be worth; a lone i, v or x both as a letter and as a Roman figure.
  fileprivate var values: [Int] {
    switch self {
    case .figure(let value), .roman(let value), .letter(let value, roman: nil): [value]
    case .letter(let letter, roman: .some(let roman)): [letter, roman]
    }
  }

  /// The two values in the one reading that both steps have: (ii) makes the (i) before it Roman, (h) makes it a letter.
  fileprivate func values(beside before: Numbering.Part) -> (now: Int, before: Int)? {
    switch (self, before) {
    case (.figure(let now), .figure(let before)), (.roman(let now), .roman(let before)): (now, before)
    case (.roman(let now), .letter(_, roman: .some(let before))): (now, before)
    case (.letter(_, roman: .some(let now)), .roman(let before)): (now, before)
    case (.letter(let now, roman: _), .letter(let before, roman: _)): (now, before)
    case (.figure, _), (.roman, _), (.letter, _): nil
    }
  }
}

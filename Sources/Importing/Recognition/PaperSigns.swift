import Papers

/// Gathers what speaks for each kind of paper: its name, its titles, the headings of its columns, and turns of phrase.
struct PaperSigns {
  private var scores: [PaperKind: Int] = [:]
  private var evidence: [PaperKind: [(points: Int, text: String)]] = [:]
  private var counts: [Phrase: (count: Int, first: String)] = [:]
  private var textLines = 0
  private let lines: PaperLines

  init(_ lines: PaperLines) { self.lines = lines }

  private mutating func add(_ points: Int, to kind: PaperKind, _ text: String) {
    scores[kind, default: 0] += points
    evidence[kind, default: []].append((points, text))
  }

  mutating func readName(_ name: String) {
    let small = " " + WordAccount.words(name.lowercased()).joined(separator: " ") + " "
    for kind in PaperKind.allCases {
      let words = kind.titles + [kind.rawValue.replacing("-", with: " "), kind == .table ? "tracker" : kind.rawValue]
      if words.contains(where: { small.contains(" \($0) ") }) { add(2, to: kind, "its name") }
    }
  }

  // MARK: Words

  mutating func readText(_ words: String, _ line: Int) {
    if WordAccount.words(words).isEmpty { return }
    textLines += 1
    let small = words.lowercased()
    if textLines <= 30, words.utf8.count < 140 { readTitle(words, small, line) }
    for phrase in Phrase.allCases where phrase.speaks(in: words, small) {
      let first = counts[phrase]?.first ?? "\(lines.words(for: line)): “\(PaperSigns.short(words))”"
      counts[phrase] = ((counts[phrase]?.count ?? 0) + 1, first)
    }
  }

  private mutating func readTitle(_ words: String, _ small: String, _ line: Int) {
    let plain = WordAccount.words(small).joined(separator: " ")
    for kind in PaperKind.allCases {
      guard evidence[kind]?.contains(where: { $0.points == 6 }) != true else { continue }
      if kind.titles.contains(where: { plain == $0 || plain.hasPrefix($0 + " ") || plain.hasSuffix(" " + $0) }) {
        add(6, to: kind, "\(lines.words(for: line)): “\(PaperSigns.short(words))”")
      }
    }
  }

  private static func short(_ words: String) -> String {
    words.count > 60 ? String(words.prefix(59)) + "…" : words
  }

  // MARK: Columns

  mutating func readRow(_ row: SourceRow) {
    let cells = row.filled.map(\.text)
    guard cells.count > 1 else {
      if let only = cells.first { readText(only, row.line) }
      return
    }
    if let label = cells.first, let rest = cells.dropFirst().first { readText(label + ": " + rest, row.line) }
    let squeezed = cells.filter { $0.utf8.count < 60 }.map(HeadingWords.squeeze)
    for kind in PaperKind.allCases where !kind.telling.isEmpty { readHeadings(cells, squeezed, kind, row.line) }
  }

  private mutating func readHeadings(_ cells: [String], _ squeezed: [String], _ kind: PaperKind, _ line: Int) {
    guard evidence[kind]?.contains(where: { $0.text.contains("headings") }) != true else { return }
    let telling = squeezed.count { PaperSigns.isOne($0, of: kind.telling) }
    let shared = cells.count {
      let squeezed = HeadingWords.squeeze($0)
      return !PaperSigns.isOne(squeezed, of: kind.telling)
        && (PaperSigns.isOne(squeezed, of: kind.shared) || kind.hasColumn($0))
    }
    guard telling > 0, telling + shared > 1, (telling + shared) * 2 >= cells.count else { return }
    let names = cells.prefix(6).map { "“\(CellText.oneLine($0))”" }.joined(separator: ", ")
    add(3 * telling + shared, to: kind, "\(lines.words(for: line)): headings \(names)")
  }

  /// Whole, or with words around it where it is long enough to be no chance.
  private static func isOne(_ squeezed: String, of headings: [String]) -> Bool {
    headings.contains { heading in
      let wanted = HeadingWords.squeeze(heading)
      return squeezed == wanted || (wanted.utf8.count > 8 && squeezed.contains(wanted))
    }
  }

  // MARK: All together

  var guesses: [PaperSense.Guess] {
    var all = self
    for phrase in Phrase.allCases {
      guard let (count, first) = counts[phrase], count >= phrase.least else { continue }
      all.add(phrase.points + min(count, 4), to: phrase.kind, first)
    }
    return PaperKind.allCases.compactMap { kind in
      guard let score = all.scores[kind], let evidence = all.evidence[kind] else { return nil }
      let sorted = evidence.enumerated().sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }
      return PaperSense.Guess(kind: kind, score: score, evidence: sorted.prefix(3).map(\.element.text))
    }
  }
}

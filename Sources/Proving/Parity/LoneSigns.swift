/// Signs that stand alone in a text – a ditto mark, a tick, a dash – which have no letter to be found by, and are counted instead.
struct LoneSigns {
  private var anywhere: [String: Int] = [:]
  /// Those in a line by themselves, or after the name of a column.
  private var inCells: [String: Int] = [:]

  init(_ text: String) {
    for line in text.unicodeScalars.split(separator: "\n") {
      let words = line.split { $0.properties.isWhitespace }
      for (place, word) in words.enumerated() {
        guard let sign = LoneSigns.sign(word) else { continue }
        anywhere[sign, default: 0] += 1
        let isClosed = place == words.count - 1 || sign.unicodeScalars.count < word.count
        if isClosed, place == 0 || LoneSigns.ends(words[place - 1]) { inCells[sign, default: 0] += 1 }
      }
    }
  }

  /// Whether all signs of `words` are among those that are left, which they then no longer are. Dashes also stand between the words of
  /// sentences: one that is the whole of a cell must be found in one.
  mutating func take(_ words: String, isCell: Bool) -> Bool {
    let signs = words.unicodeScalars.split { $0.properties.isWhitespace }.compactMap { LoneSigns.sign($0) }
    for sign in signs {
      guard let left = anywhere[sign], left > 0 else { return false }
      anywhere[sign] = left - 1
      guard isCell, signs.count == 1, LoneSigns.dashes.contains(sign) else { continue }
      guard let cells = inCells[sign], cells > 0 else { return false }
      inCells[sign] = cells - 1
    }
    return true
  }

  static let dashes: Set<String> = ["-", "–", "—", "−", "‐", "‑"]

  private static func ends(_ word: Substring.UnicodeScalarView) -> Bool {
    word.last.map { ":.?!;".unicodeScalars.contains($0) } ?? false
  }

  /// Without what closes a cell where it is heard, or words that were struck out, and the name of a column where a table is told row
  /// by row.
  private static func sign(_ word: Substring.UnicodeScalarView) -> String? {
    let isClosed = word.count > 1 && word.last.map { ".,:]".unicodeScalars.contains($0) } == true
    let sign = isClosed ? word.dropLast() : word
    return sign.isEmpty || sign.contains(where: { Essence.isKept($0) }) ? nil : String(sign)
  }
}

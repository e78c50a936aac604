/// Signs that stand alone in a text – a ditto mark, a tick, a face – which have no letter to be found by, and are counted instead.
struct LoneSigns {
  private var counts: [String: Int] = [:]

  init(_ text: String) { for sign in LoneSigns.signs(of: text) { counts[sign, default: 0] += 1 } }

  /// Whether all signs of `words` are among those that are left, which they then no longer are.
  mutating func take(_ words: String) -> Bool {
    for sign in LoneSigns.signs(of: words) {
      guard let left = counts[sign], left > 0 else { return false }
      counts[sign] = left - 1
    }
    return true
  }

  /// Without what closes a cell where it is heard, or the name of a column where a table is told row by row.
  private static func signs(of text: String) -> [String] {
    text.unicodeScalars.split { $0.properties.isWhitespace }.compactMap { word in
      let sign = word.count > 1 && word.last.map { ".,:".unicodeScalars.contains($0) } == true ? word.dropLast() : word
      return sign.isEmpty || sign.contains(where: { Essence.isKept($0) }) ? nil : String(sign)
    }
  }
}

import Papers

/// The words of a line of text in which a converter left the marks of Markdown: “**bold**”, “_italic_”, “\.”.
///
/// What only looks like a mark stays a word: a star without its pair, and a low line within a name.
enum MarkedText {
  static func read(_ text: String) -> RichText {
    guard text.utf8.contains(where: { [0x2A, 0x5F, 0x5C, 0x5B].contains($0) }) else { return RichText(text) }
    var reader = Reader(scalars: Array(text.unicodeScalars))
    reader.read()
    return RichText(runs: reader.runs)
  }

  private struct Reader {
    let scalars: [Unicode.Scalar]
    var runs: [RichText.Run] = []
    private var style: RichText.Style = []
    private var words = String.UnicodeScalarView()
    private var position = 0

    init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    mutating func read() {
      while position < scalars.count {
        if let length = mark() ?? bracket() { position += length } else { takeWord() }
      }
      close()
    }

    private mutating func takeWord() {
      let isEscape = scalars[position] == "\\" && position + 1 < scalars.count && isSign(scalars[position + 1])
      if isEscape { position += 1 }
      words.append(scalars[position])
      position += 1
    }

    /// “[^1]” calls a note, and “[words](https://…)” is a link; the answer is the length.
    private mutating func bracket() -> Int? {
      guard scalars[position] == "[", let end = offset(of: "]", from: position, within: 200) else { return nil }
      if position + 1 < end, scalars[position + 1] == "^", end - position < 12 {
        close()
        runs.append(.init("", note: string(position + 2..<end)))
        return end + 1 - position
      }
      guard end + 1 < scalars.count, scalars[end + 1] == "(", let last = offset(of: ")", from: end, within: 500) else {
        return nil
      }
      let address = string(end + 2..<last)
      guard address.hasPrefix("http"), !address.contains(" "), position == 0 || scalars[position - 1] != "!" else {
        return nil
      }
      close()
      runs.append(.init(string(position + 1..<end), style: style, link: address))
      return last + 1 - position
    }

    private func offset(of scalar: Unicode.Scalar, from start: Int, within length: Int) -> Int? {
      scalars[start..<min(scalars.count, start + length)].firstIndex(of: scalar)
    }

    private func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

    private func isSign(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII && scalar.value > 32 && !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }

    /// Opens or closes bold or italics here; the answer is the length of the mark.
    private mutating func mark() -> Int? {
      let sign = scalars[position]
      guard sign == "*" || sign == "_" else { return nil }
      let length = scalars[position...].prefix(3).prefix { $0 == sign }.count
      let look: RichText.Style = length == 1 ? .italic : length == 2 ? .bold : [.bold, .italic]
      let isOpen = style.isSuperset(of: look)
      guard isOpen ? closes(length, sign) : opens(length, sign) else { return nil }
      close()
      style.formSymmetricDifference(look)
      return length
    }

    private func opens(_ length: Int, _ sign: Unicode.Scalar) -> Bool {
      let after = position + length
      guard after < scalars.count, !scalars[after].properties.isWhitespace else { return false }
      if sign == "_", position > 0, scalars[position - 1].properties.isAlphabetic { return false }
      return closing(length, sign, from: after)
    }

    private func closes(_ length: Int, _ sign: Unicode.Scalar) -> Bool {
      guard position > 0 else { return false }
      let after = position + length
      return sign == "*" || after == scalars.count || !scalars[after].properties.isAlphabetic
    }

    /// Whether a mark of the length stands further on.
    private func closing(_ length: Int, _ sign: Unicode.Scalar, from start: Int) -> Bool {
      var index = start
      while index < scalars.count {
        let run = scalars[index...].prefix { $0 == sign }.count
        if run >= length, index > start { return true }
        index += max(run, 1)
      }
      return false
    }

    private mutating func close() {
      if !words.isEmpty { runs.append(.init(String(words), style: style)) }
      words = .init()
    }
  }
}

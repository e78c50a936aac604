/// The words of a cell, without what a converter put around them.
///
/// Tags are read as what they do: `<br>` and `<p>` begin a line, `<i>` and its kind do nothing. Any other `<` is the author's own.
package enum CellText {
  private static let breakingTags: Set<String> = ["br", "p", "div", "li", "ul", "ol", "tr"]
  private static let silentTags: Set<String> = ["i", "b", "em", "strong", "u", "sup", "sub", "span", "font", "s"]

  package static func clean(_ text: some StringProtocol) -> String {
    lines(text).map(trim).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The lines, with the blanks at their ends.
  static func lines(_ text: some StringProtocol) -> [String] {
    var lines: [String] = [""]
    var rest = Substring(text).unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "<", let tag = tag(at: rest) {
        if tag.breaks { lines.append("") }
        rest = rest.dropFirst(tag.length)
        continue
      }
      rest = rest.dropFirst()
      if scalar == "\n" { lines.append("") } else { append(scalar, to: &lines[lines.count - 1]) }
    }
    return lines
  }

  /// Runs of blanks become one; control characters, which YAML refuses, become blanks.
  private static func append(_ scalar: Unicode.Scalar, to line: inout String) {
    let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFEFF
    if scalar != " ", !isControl, scalar != "\u{2028}", scalar != "\u{2029}" {
      line.unicodeScalars.append(scalar)
    } else if line.unicodeScalars.last != " " {
      line.unicodeScalars.append(" ")
    }
  }

  private static func tag(at text: Substring.UnicodeScalarView.SubSequence) -> (breaks: Bool, length: Int)? {
    var name = ""
    var length = 1
    for scalar in text.dropFirst() {
      length += 1
      if scalar == ">" {
        let known = name.lowercased()
        if breakingTags.contains(known) { return (true, length) }
        return silentTags.contains(known) ? (false, length) : nil
      }
      if scalar == "/" || (scalar == " " && !name.isEmpty) { continue }
      guard scalar.properties.isASCIIHexDigit || ("a"..."z").contains(Character(scalar).lowercased()), length < 12
      else { return nil }
      name.unicodeScalars.append(scalar)
    }
    return nil
  }

  package static func trim(_ text: some StringProtocol) -> String {
    var scalars = Substring(text).unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars = scalars.dropFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars = scalars.dropLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// `**Lead**` as `Lead`: in a pipe table the marks are Markdown, not words.
  package static func withoutStrongMarks(_ text: String) -> String {
    text.split(separator: "**", omittingEmptySubsequences: false).joined()
  }

  /// Lines that are names, with a comma between them where no mark is.
  package static func listed(_ text: String) -> String {
    text.split(separator: "\n").reduce(into: "") { all, line in
      if let last = all.last { all += ",;:/&".contains(last) ? " " : ", " }
      all += line
    }
  }

  package static func oneLine(_ text: String) -> String { text.split(separator: "\n").joined(separator: " ") }
}

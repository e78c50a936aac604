/// Plain words as Markdown that shows exactly these words.
package enum MarkdownText {
  private static let always: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "~"]

  /// Paragraphs are told apart by a blank line; within one, a sign at the beginning could start a list, a heading or a rule.
  package static func escape(_ text: String) -> String {
    text.split(separator: "\n").map { paragraph in escapeParagraph(String(paragraph)) }.joined(separator: "\n\n")
  }

  private static func escapeParagraph(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    let mark = markAtStart(scalars)
    for (index, scalar) in scalars.enumerated() {
      let isEntity = scalar == "&" && startsEntity(scalars, index)
      if index == mark || isEntity || always.contains(scalar) { out.append("\\") }
      out.append(scalar)
    }
    return String(out)
  }

  /// The sign that would make the paragraph a list (“1. ”, “- ”), a heading (“#”) or a rule (“---”).
  private static func markAtStart(_ scalars: [Unicode.Scalar]) -> Int? {
    guard let first = scalars.first else { return nil }
    if first == "#" { return 0 }
    if first == "-" || first == "+" { return scalars.count == 1 || [" ", "-"].contains(scalars[1]) ? 0 : nil }
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    guard digits > 0, digits < scalars.count, scalars[digits] == "." || scalars[digits] == ")" else { return nil }
    return digits + 1 == scalars.count || scalars[digits + 1] == " " ? digits : nil
  }

  /// “&amp;” is an entity and “R&D” is not.
  private static func startsEntity(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let name = scalars[(index + 1)...].prefix(33).prefix { $0 != ";" }
    guard index + 1 + name.count < scalars.count, scalars[index + 1 + name.count] == ";", !name.isEmpty else {
      return false
    }
    return name.allSatisfy {
      $0.isASCII && ($0 == "#" || $0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
  }
}

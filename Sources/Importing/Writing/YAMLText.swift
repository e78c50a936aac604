import Papers

/// Front matter as text: safe whatever the words are, and laid out so that a clerk can read and mend it.
///
/// Short words stand plain or in double quotation marks, long ones as a folded block (YAML 1.2 section 8.1.3). No anchors, tags
/// or comments.
struct YAMLText {
  private(set) var text = ""
  private static let width = 100

  /// What was written apart comes after what is here.
  mutating func append(_ other: YAMLText) { text += other.text }

  mutating func line(_ content: String, indent: Int = 0) {
    text += String(repeating: " ", count: indent) + content + "\n"
  }

  /// A field; `leads` is for the first field of a list's row, which takes the hyphen.
  mutating func field(_ key: String, _ value: String, indent: Int, leads: Bool = false) {
    let start = leads ? String(repeating: " ", count: indent - 2) + "- " : String(repeating: " ", count: indent)
    if value.count > YAMLText.width - indent - key.count || value.contains("\n") {
      text += start + key + ": >-\n"
      fold(value, indent: indent + 2)
    } else {
      text += start + key + ": " + YAMLText.scalar(value) + "\n"
    }
  }

  /// An element of a list.
  mutating func element(_ value: String, indent: Int) {
    line("- " + YAMLText.scalar(CellText.oneLine(value)), indent: indent)
  }

  /// One word or number in quotation marks where YAML could take it for something else.
  static func scalar(_ value: String) -> String { isPlain(value) ? value : quoted(value) }

  static func quoted(_ value: String) -> String {
    var out = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { out += "\\" }
      if scalar == "\n" { out += "\\n" } else { out.unicodeScalars.append(scalar) }
    }
    return out + "\""
  }

  private static let reserved: Set<String> = [
    "yes", "no", "true", "false", "null", "on", "off", "y", "n", "nan", "inf",
  ]

  private static func isPlain(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first, ("A"..."Z").contains(first) || ("a"..."z").contains(first) else {
      return false
    }
    if reserved.contains(value.lowercased()) || value.hasSuffix(" ") || value.hasSuffix(":") { return false }
    let quiet = " ,.()/'’‘–-&+%;£?!“”".unicodeScalars
    return value.unicodeScalars.allSatisfy { scalar in
      ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        || quiet.contains(scalar)
        || (scalar.value > 0xA0 && scalar.properties.isAlphabetic)
    }
  }

  /// Lines break only at single blanks, which folding puts back; a paragraph is a blank line more.
  private mutating func fold(_ value: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    var isFirst = true
    for paragraph in value.split(separator: "\n", omittingEmptySubsequences: true) {
      if !isFirst { text += "\n\n" }
      isFirst = false
      var line = ""
      for word in paragraph.split(separator: " ", omittingEmptySubsequences: true) {
        if !line.isEmpty, line.count + word.count + indent >= YAMLText.width {
          text += margin + line + "\n"
          line = ""
        }
        line += line.isEmpty ? String(word) : " " + word
      }
      text += margin + line + "\n"
    }
  }
}

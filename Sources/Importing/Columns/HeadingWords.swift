/// The headings that councils put over their columns, and what each means.
///
/// Compared as letters and digits alone, so that “People/P artners” and “BY WHEN:” are what they were before the converter.
enum HeadingWords {
  private static let fields: [String: ColumnField] = {
    var fields: [String: ColumnField] = [:]
    for (field, headings) in HeadingTable.english + HeadingTable.welsh {
      for heading in headings { fields[squeeze(heading)] = field }
    }
    return fields
  }()

  /// The words of which headings are made: “Date” is a heading of its own, and no half of “Target Date”.
  private static let wholeWords = Set(
    (HeadingTable.english + HeadingTable.welsh).flatMap { $0.1 }.flatMap { $0.split(separator: " ") }.map {
      squeeze(String($0))
    })

  /// What a heading means, also with the mark of a note after it.
  static func field(of heading: String) -> ColumnField? {
    fields[squeeze(heading)] ?? NoteMark.strip(heading).flatMap { fields[squeeze($0)] }
  }

  /// Whether the words are a heading with its end or its beginning cut off by the edge of a page.
  ///
  /// Four letters are the least that tells one heading from another.
  static func isCut(_ heading: String) -> Bool {
    let letters = squeeze(heading)
    guard letters.count >= 4, fields[letters] == nil, !wholeWords.contains(letters) else { return false }
    return fields.keys.contains { $0.hasPrefix(letters) || $0.hasSuffix(letters) }
  }

  /// Letters and digits in small letters; Cyrillic letters that look like Latin ones, which text recognition confuses, as these.
  static func squeeze(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 }) { return squeezedASCII(text.utf8) }
    var letters = ""
    for scalar in text.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      letters.unicodeScalars.append(lookalikes[scalar] ?? scalar)
    }
    if letters.isEmpty, text.contains("#") { return "#" }
    return letters
  }

  /// The same for text without other letters, which nearly every cell is: asked of every cell of a table.
  private static func squeezedASCII(_ text: String.UTF8View) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case 65...90: letters.append(byte | 32)
      case 97...122, 48...57: letters.append(byte)
      case _: break
      }
    }
    if letters.isEmpty, text.contains(UInt8(ascii: "#")) { return "#" }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "в": "b", "с": "c", "е": "e", "н": "h", "к": "k", "м": "m", "о": "o", "р": "p", "т": "t", "у": "y",
    "х": "x",
    "і": "i", "з": "3",
  ]
}

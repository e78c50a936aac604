import Papers

/// A number as papers write them, “13.1.2” or “1. (a)”, with its parts for comparison.
struct WrittenNumber: Equatable {
  var words: String
  /// “13.1.2” is 13, 1, 2; “1. (a)” is 1, a.
  var parts: [String]

  /// A cell that is a number and nothing else.
  init?(whole text: String) {
    guard let (number, rest) = WrittenNumber.reading(text, needsMark: false), rest.isEmpty else { return nil }
    self = number
  }

  /// The number a text begins with; it needs a full stop or bracket, so that “16 year olds” begins with none.
  static func leading(_ text: String) -> (number: WrittenNumber, rest: String)? { reading(text, needsMark: true) }

  var depth: Int { parts.count }

  func extends(_ other: WrittenNumber) -> Bool { depth > other.depth && parts.starts(with: other.parts) }

  /// The value of a number of one part.
  var value: Int? { parts.count == 1 ? Int(parts[0]) : nil }

  private init(words: String, parts: [String]) {
    self.words = words
    self.parts = parts
  }

  private static func reading(_ text: String, needsMark: Bool) -> (WrittenNumber, String)? {
    let scalars = Array(text.unicodeScalars)
    var at = 0
    var parts: [String] = []
    var isMarked = false
    while let part = digits(scalars, at) {
      parts.append(part)
      at += part.unicodeScalars.count
      isMarked = at < scalars.count && scalars[at] == "."
      if isMarked { at += 1 }
      if !isMarked { break }
    }
    guard !parts.isEmpty else { return nil }
    if let letter = bracketed(scalars, at) {
      parts.append(letter.part)
      at = letter.end
      isMarked = true
    }
    guard isMarked || !needsMark else { return nil }
    let words = String(String.UnicodeScalarView(scalars[..<at]))
    let rest = CellText.trim(String(String.UnicodeScalarView(scalars[at...])))
    return (WrittenNumber(words: words, parts: parts), rest)
  }

  /// Up to three digits; the Cyrillic letter that text recognition puts for 3 is one.
  private static func digits(_ scalars: [Unicode.Scalar], _ start: Int) -> String? {
    var part = ""
    var at = start
    while at < scalars.count, part.count < 4, ("0"..."9").contains(scalars[at]) || scalars[at] == "З" {
      part += scalars[at] == "З" ? "3" : String(scalars[at])
      at += 1
    }
    return part.isEmpty || part.count > 3 ? nil : part
  }

  /// “ (a)”.
  private static func bracketed(_ scalars: [Unicode.Scalar], _ start: Int) -> (part: String, end: Int)? {
    var at = start
    while at < scalars.count, scalars[at] == " " { at += 1 }
    guard at + 2 < scalars.count, scalars[at] == "(" else { return nil }
    guard let close = scalars[at...].prefix(5).firstIndex(of: ")"), close > at + 1 else { return nil }
    let part = String(String.UnicodeScalarView(scalars[(at + 1)..<close]))
    guard part.allSatisfy({ $0.isLetter || $0.isNumber }) else { return nil }
    return (part, close + 1)
  }
}

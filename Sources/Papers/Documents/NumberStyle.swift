/// How the numbers of a list are written.
enum NumberStyle: Sendable, Equatable {
  case decimal
  /// 01, 02 … 10, as wide as is said.
  case padded(Int)
  /// After z comes aa; in Word bb follows (`repeats`), elsewhere ab.
  case letter(isUpper: Bool, repeats: Bool)
  case roman(isUpper: Bool)
  /// 1st, 2nd.
  case ordinal
  /// First, Second.
  case ordinalWords
  /// One, Two.
  case cardinalWords
  /// - 1 -
  case dashed
  /// *, †, ‡, §, **, as notes are marked.
  case signs
  /// Nothing is shown.
  case none

  func words(for number: Int) -> String {
    switch self {
    case .decimal: String(number)
    case .padded(let width): NumberStyle.padded(number, width)
    case .letter(let isUpper, let repeats):
      (repeats ? NumberStyle.repeatedLetter(number) : NumberStyle.letters(number)).cased(isUpper)
    case .roman(let isUpper): NumberStyle.roman(number).cased(isUpper)
    case .ordinal: String(number) + NumberStyle.ordinalEnding(number)
    case .ordinalWords: NumberStyle.word(number, in: NumberStyle.ordinals) ?? String(number)
    case .cardinalWords: NumberStyle.word(number, in: NumberStyle.cardinals) ?? String(number)
    case .dashed: "- \(number) -"
    case .signs: NumberStyle.sign(number)
    case .none: ""
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let figures = String(number)
    return String(repeating: "0", count: max(0, min(width, 20) - figures.count)) + figures
  }

  private static let noteSigns = ["*", "†", "‡", "§"]

  private static func sign(_ number: Int) -> String {
    guard letterRange ~= number else { return String(number) }
    return String(repeating: noteSigns[(number - 1) % noteSigns.count], count: (number - 1) / noteSigns.count + 1)
  }

  private static func letter(_ index: Int) -> String {
    String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index % 26)))
  }

  /// A list has no letter for 0 and none that is worth reading after the thousandth.
  private static let letterRange = 1...20_000

  private static func repeatedLetter(_ number: Int) -> String {
    guard letterRange ~= number else { return String(number) }
    return String(repeating: letter(number - 1), count: (number - 1) / 26 + 1)
  }

  private static func letters(_ number: Int) -> String {
    guard letterRange ~= number else { return String(number) }
    var rest = number
    var text = ""
    while rest > 0 {
      text = letter(rest - 1) + text
      rest = (rest - 1) / 26
    }
    return text
  }

  private static let romanParts: [(value: Int, text: String)] = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"),
    (5, "v"), (4, "iv"), (1, "i"),
  ]

  private static func roman(_ number: Int) -> String {
    guard 1...9_999 ~= number else { return String(number) }
    var rest = number
    var text = ""
    for part in romanParts {
      while rest >= part.value {
        text += part.text
        rest -= part.value
      }
    }
    return text
  }

  private static func ordinalEnding(_ number: Int) -> String {
    if 11...13 ~= number % 100 { return "th" }
    switch number % 10 {
    case 1: return "st"
    case 2: return "nd"
    case 3: return "rd"
    case _: return "th"
    }
  }

  private static let ordinals = [
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh",
    "Twelfth",
  ]
  private static let cardinals = [
    "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
  ]

  private static func word(_ number: Int, in words: [String]) -> String? {
    words.indices.contains(number - 1) ? words[number - 1] : nil
  }
}

extension String {
  fileprivate func cased(_ isUpper: Bool) -> String { isUpper ? uppercased() : self }
}

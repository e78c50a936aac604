/// All words of a publication in one buffer, as liblouis takes them: scalars, each with its typeform.
///
/// A passage is translated whole – capitals, numbers and emphasis have indicators that reach over words – but for a change of
/// language, and for what braille adds to plain words: there another segment begins. So words have the same cells with what is
/// added and without it, and are translated once for both.
struct Passages: Sendable, Equatable {
  private(set) var text: [UInt32] = []
  private(set) var forms: [UInt16] = []
  private(set) var segments: [Segment] = []
  private(set) var passages: [Range<Int>] = []
  private var firstSegment = 0
  private var firstScalar = 0
  private var spaceIsDue = false
  private var cutIsDue = false
  /// The sign of the figure above or below the line that was added last, and where it ended.
  private var movedSign: UInt32 = 0
  private var movedEnd = -1

  struct Segment: Sendable, Equatable {
    var range: Range<Int>
    var language: BrailleCode.Language
    var hasForms: Bool
  }

  /// Where a passage stands in the list.
  typealias Index = Int

  /// Adds words to the passage that is open; spaces of any kind and number become one, and none stands at an end.
  mutating func add(_ words: String, _ form: Typeform = .plain, _ language: BrailleCode.Language) {
    for scalar in words.unicodeScalars {
      switch PrintCharacter(scalar) {
      case .space: spaceIsDue = true
      case .nothing: break
      case .written: add(scalar.value, form, language)
      case .spelt(let letters): for letter in letters { add(letter.value, form, language) }
      case .moved(let sign, let digit): add(digit, moved: sign, form)
      }
    }
  }

  /// A figure above or below the line, in the signs of English braille: the first of a number has those that tell so before it.
  private mutating func add(_ digit: UInt32, moved sign: UInt32, _ form: Typeform) {
    let follows = !spaceIsDue && text.count > firstScalar && movedEnd == text.count && movedSign == sign
    for cell in follows ? [digit] : [Passages.letterSign, sign, 0x283C, digit] { add(cell, form, .english) }
    (movedSign, movedEnd) = (sign, text.count)
  }

  private mutating func add(_ scalar: UInt32, _ form: Typeform, _ language: BrailleCode.Language) {
    let isAtStart = spaceIsDue || text.count == passageStart
    if language != open || cutIsDue && (spaceIsDue || Passages.endsWords(scalar)) { closeSegment(next: language) }
    cutIsDue = false
    if !spaceIsDue, needsLetterSign(scalar, language) { append(Passages.letterSign, form) }
    if spaceIsDue {
      spaceIsDue = false
      if text.count > passageStart {
        append(0x20, text.count > firstScalar ? form.shared(with: forms.last) : .plain)
      }
    }
    // The tables for Welsh have no straight quotation mark.
    let isStraight = scalar == 0x22 && language == .welsh
    append(isStraight ? isAtStart ? 0x201C : 0x201D : scalar, form)
  }

  /// Whether a letter from a to j right after a figure would be read as another figure: one above or below the line has the signs of
  /// English braille, and the tables for Welsh leave the sign out before “a” and “i”, which are words: “1af” was “116”.
  private func needsLetterSign(_ scalar: UInt32, _ language: BrailleCode.Language) -> Bool {
    switch language {
    case .english: movedEnd == text.count && (0x61...0x6A).contains(scalar)
    case .welsh: text.count > firstScalar && (scalar == 0x61 || scalar == 0x69) && endsInFigure
    }
  }

  private var endsInFigure: Bool {
    let last = text[firstScalar...].last { $0 != 0x2C && $0 != 0x2E }
    return last.map { (0x30...0x39).contains($0) } ?? false
  }

  /// Dots 5 and 6, which say that what follows is a letter.
  private static let letterSign: UInt32 = 0x2830

  private mutating func append(_ scalar: UInt32, _ form: Typeform) {
    text.append(scalar)
    forms.append(form.rawValue)
  }

  /// Begins another segment here, unless a word goes on.
  mutating func cut() { cutIsDue = true }

  /// Written alike whether it follows a word or stands first.
  private static func endsWords(_ scalar: UInt32) -> Bool { scalar == 0x2E || scalar == 0x2C }

  /// Ends the passage; nil when it has no words.
  mutating func close() -> Index? {
    closeSegment(next: open)
    spaceIsDue = false
    cutIsDue = false
    guard segments.count > firstSegment else { return nil }
    passages.append(firstSegment..<segments.count)
    firstSegment = segments.count
    return passages.count - 1
  }

  private var open = BrailleCode.Language.english
  private var passageStart: Int {
    firstSegment < segments.count ? segments[firstSegment].range.lowerBound : firstScalar
  }

  private mutating func closeSegment(next language: BrailleCode.Language) {
    if text.count > firstScalar {
      let whole = firstScalar..<text.count
      for range in open == .english ? CapitalCodes.parts(of: text[whole]) : [whole] {
        segments.append(Segment(range: range, language: open, hasForms: forms[range].contains { $0 != 0 }))
      }
      firstScalar = text.count
    }
    open = language
  }
}

/// How words are marked in braille: liblouis's typeforms. It knows them for Unified English Braille only.
struct Typeform: OptionSet, Sendable {
  let rawValue: UInt16

  static let plain: Typeform = []
  static let italic = Typeform(rawValue: 0x0001)
  static let bold = Typeform(rawValue: 0x0004)
  /// Between the indicators of a transcriber's note: what print does not say in words.
  static let note = Typeform(rawValue: 0x0010)
  /// Letter by letter, as in an address or a file's name.
  static let uncontracted = Typeform(rawValue: 0x1000)

  /// What a space has between words of this form and those before it.
  func shared(with other: UInt16?) -> Typeform { intersection(Typeform(rawValue: other ?? 0)) }
}

/// What a character of print is to braille.
enum PrintCharacter {
  case space
  /// Tells a screen how to break or draw; nothing is said by it.
  case nothing
  case written
  /// Another way to draw what has cells: a ligature, a dash, a point of a list.
  case spelt(String.UnicodeScalarView)
  /// A figure above or below the line, as its braille pattern after that of the sign for it: the tables have but ² and ³.
  case moved(UInt32, digit: UInt32)

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x21...0x7E: self = .written
    case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: self = .nothing
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079, 0x2080...0x2089: self = PrintCharacter.moved(scalar.value)
    default: self = PrintCharacter.spelling[scalar].map { .spelt($0.unicodeScalars) } ?? .written
    }
  }

  /// Rules of Unified English Braille 11.4: level change indicators.
  private static func moved(_ value: UInt32) -> PrintCharacter {
    let patterns: [UInt32] = [0x281A, 0x2801, 0x2803, 0x2809, 0x2819, 0x2811, 0x280B, 0x281B, 0x2813, 0x280A]
    let digit = value == 0xB9 ? 1 : Int(value & 0xF)
    return .moved(value >= 0x2080 ? 0x2822 : 0x2814, digit: patterns[digit])
  }

  private static let spelling: [Unicode.Scalar: String] = [
    "\u{AA}": "a", "\u{BA}": "o", "\u{2BC}": "’", "\u{2012}": "–", "\u{201A}": "‘", "\u{201E}": "“", "\u{2023}": "•",
    "\u{2043}": "•", "\u{25E6}": "•", "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi",
    "\u{FB04}": "ffl", "\u{20A4}": "£", "\u{2044}": "/", "\u{2215}": "/", "\u{2103}": "°C", "\u{2109}": "°F",
    "\u{2116}": "No",
  ]
}

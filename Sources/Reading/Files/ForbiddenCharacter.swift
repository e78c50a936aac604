import Diagnostics

/// A character that no page, book or feed may hold: control characters but tabs and the ends of lines, codes that stand for no
/// character (HTML section 13.1; XML 1.0 section 2.2), and signs that turn the direction of the writing (UAX 9).
struct ForbiddenCharacter: Equatable {
  let value: UInt32
  /// Where it stands, or what stands for it.
  let bytes: Range<Int>

  static func isOne(_ value: UInt32) -> Bool {
    switch value {
    case 9, 10, 13: false
    case 0..<0x20, 0x7F...0x9F, 0xD800...0xDFFF, 0xFDD0...0xFDEF: true
    case _ where turnsWriting(value): true
    case _: value & 0xFFFE == 0xFFFE || value > 0x10FFFF
    }
  }

  /// Embeddings, overrides and isolates; the signs that end them do nothing alone.
  private static func turnsWriting(_ value: UInt32) -> Bool {
    switch value {
    case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066...0x2068: true
    case _: false
    }
  }

  /// The first `most` of a text in UTF-8.
  static func all(in bytes: UnsafeBufferPointer<UInt8>, most: Int = 10) -> [ForbiddenCharacter] {
    let raw = UnsafeRawBufferPointer(bytes)
    var found: [ForbiddenCharacter] = []
    var index = 0
    while index < bytes.count, found.count < most {
      if index + 8 <= bytes.count, isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
        index += 8
        continue
      }
      if let one = character(in: bytes, at: index) { found.append(one) }
      index += 1
    }
    return found
  }

  /// Whether eight bytes are letters and signs of ASCII. Taking 0x20 from each borrows below it, and adding 1 to 0x7F carries.
  private static func isPlain(_ word: UInt64) -> Bool {
    ((word &- 0x2020_2020_2020_2020) | word | (word &+ 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0
  }

  /// The one that begins with the byte at an index.
  private static func character(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> ForbiddenCharacter? {
    let length: Int
    switch bytes[index] {
    case 0..<0x20, 0x7F: length = 1
    case 0xC2: length = 2
    case 0xE2 where index + 1 < bytes.count && bytes[index + 1] &- 0x80 < 2, 0xEF: length = 3
    case 0xF0...0xF4: length = 4
    case _: return nil
    }
    guard index + length <= bytes.count else { return nil }
    let lead = UInt32(bytes[index]) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
    let value = (1..<length).reduce(lead) { $0 << 6 | UInt32(bytes[index + $1] & 0x3F) }
    return isOne(value) ? ForbiddenCharacter(value: value, bytes: index..<index + length) : nil
  }

  /// Whether it turns letters round that have a direction of their own; embeddings and isolates may be right around other scripts.
  private var isOverride: Bool { value == 0x202D || value == 0x202E }

  /// How it came into the text.
  enum Form: String {
    case itself = "there is"
    case escape = "this escape stands for"
    case reference = "this reference stands for"
  }

  func diagnostic(_ form: Form, at range: SourceRange) -> Diagnostic {
    let turns = ForbiddenCharacter.turnsWriting(value)
    return Diagnostic(
      turns ? .directionSign : .controlCharacter, turns && !isOverride ? .warning : .error,
      "\(form.rawValue) \(name)" + (form == .itself ? " here" : ""), at: range,
      fixes: [.advise(turns ? "delete it" : "delete it, or write a space in its place")])
  }

  private var name: String {
    switch value {
    case 12: "a form feed (a page break)"
    case 0..<0xA0: "the control character \(value)"
    case _ where ForbiddenCharacter.turnsWriting(value):
      "an unseen sign (\(code)) that turns the direction of the writing round"
    case _: "\(code), which is no character,"
    }
  }

  private var code: String { "U+\(String(value, radix: 16, uppercase: true))" }
}

/// A style sheet as it is sent to readers: without comments, and without the blanks that are for whoever reads its source.
///
/// Only blanks beside `{ } ; , >` and after a colon go, where none has a meaning; what stands in quotation marks is left as it is.
struct LeanStyle {
  private var lean: [UInt8] = []
  /// Whether a blank is due before the next byte.
  private var isBlank = false

  static func bytes(of style: [UInt8]) -> [UInt8] {
    var sheet = LeanStyle()
    sheet.lean.reserveCapacity(style.count)
    var rest = style[...]
    while let byte = rest.first {
      if byte == 0x22 || byte == 0x27 {
        rest = sheet.copyText(rest, until: byte)
      } else if rest.starts(with: "/*".utf8) {
        rest = LeanStyle.afterComment(rest)
        sheet.isBlank = true
      } else {
        sheet.take(byte)
        rest = rest.dropFirst()
      }
    }
    return sheet.lean
  }

  private mutating func take(_ byte: UInt8) {
    if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
      isBlank = true
      return
    }
    if byte == UInt8(ascii: "}"), lean.last == UInt8(ascii: ";") { lean.removeLast() }
    if !LeanStyle.needsNoBlank.contains(byte) { putBlank() }
    isBlank = false
    lean.append(byte)
  }

  private mutating func putBlank() {
    guard isBlank, let last = lean.last, last != UInt8(ascii: ":"), !LeanStyle.needsNoBlank.contains(last) else {
      return
    }
    lean.append(0x20)
  }

  /// The text with its quotation marks; what follows it.
  private mutating func copyText(_ text: ArraySlice<UInt8>, until mark: UInt8) -> ArraySlice<UInt8> {
    putBlank()
    isBlank = false
    var place = text.startIndex + 1
    while place < text.endIndex, text[place] != mark { place += text[place] == 0x5C ? 2 : 1 }
    let end = min(place + 1, text.endIndex)
    lean += text[..<end]
    return text[end...]
  }

  private static let needsNoBlank: Set<UInt8> = Set("{};,>".utf8)

  private static func afterComment(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var place = text.startIndex + 2
    while place < text.endIndex, !text[place...].starts(with: "*/".utf8) { place += 1 }
    return text[min(place + 2, text.endIndex)...]
  }
}

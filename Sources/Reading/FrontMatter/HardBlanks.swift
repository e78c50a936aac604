/// The blanks that word processors write, which are letters to YAML: read as blanks before a field, and after a hyphen or a colon.
///
/// Signs for the end of a line that no editor breaks a line at (U+2028, U+2029, U+0085) are blanks as well; YAML would count them.
struct HardBlanks {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The same text with plain blanks, character by character; nil when it has no other.
  static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let blanks = HardBlanks(bytes: bytes)
    var text: [UInt8] = []
    var (done, line, index) = (0, 0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 10 { line = index + 1 }
      guard byte >= 0x80, let blank = blanks.blank(at: index) else {
        index += 1
        continue
      }
      if blank.endsLine || blanks.isBesideField(index, lineStart: line) {
        text += bytes[done..<index]
        if !blank.isWidthless { text.append(32) }
        done = index + blank.length
      }
      index += blank.length
    }
    return done == 0 ? nil : text + bytes[done...]
  }

  private struct Blank {
    var length: Int
    var endsLine = false
    var isWidthless = false
  }

  private func blank(at index: Int) -> Blank? {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    if bytes[index] == 0xC2 {
      return second == 0xA0 || second == 0x85 ? Blank(length: 2, endsLine: second == 0x85) : nil
    }
    guard index + 2 < bytes.count else { return nil }
    switch (bytes[index], second, bytes[index + 2]) {
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): return Blank(length: 3, endsLine: true)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return Blank(length: 3)
    case (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): return Blank(length: 3, isWidthless: true)
    case _: return nil
    }
  }

  /// Whether a blank stands before the field of its line, or between its name, its colon and its value.
  private func isBesideField(_ index: Int, lineStart: Int) -> Bool {
    var position = skipBlanks(from: lineStart)
    while position < bytes.count, bytes[position] == UInt8(ascii: "-"), isBlank(position + 1) {
      position = skipBlanks(from: position + 1)
    }
    if index < position { return true }
    let name = position
    while position < bytes.count, isNamePart(bytes[position]) { position += 1 }
    let colon = skipBlanks(from: position)
    guard position > name, colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return false }
    return index < colon || index < skipBlanks(from: colon + 1)
  }

  private func isNamePart(_ byte: UInt8) -> Bool { byte < 0x80 && (byte.isWordPart || byte == 45 || byte == 95) }

  private func isBlank(_ index: Int) -> Bool { index < bytes.count && skipBlanks(from: index) > index }

  private func skipBlanks(from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      if bytes[position] == 32 {
        position += 1
      } else if bytes[position] >= 0x80, let blank = blank(at: position), !blank.endsLine {
        position += blank.length
      } else {
        break
      }
    }
    return position
  }
}

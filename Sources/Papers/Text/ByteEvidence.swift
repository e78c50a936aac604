/// What the bytes beyond ASCII of a text that is no UTF-8 say about their encoding.
struct ByteEvidence {
  /// Letters that are whole in UTF-8.
  private var wholeLetters = 0
  /// Bytes that belong to no such letter.
  private var strays = 0
  /// From 0x80 to 0x9F, where only Windows and the Mac have letters.
  private var controls = 0
  /// Those of ŵ and ŷ beside an ASCII letter, where Windows has the Icelandic ð and þ.
  private var celtic = 0
  /// That of the euro in ISO 8859-15, where Windows has a sign that nobody writes.
  private var euros = 0
  /// Lines end as no system but the old Mac ends them.
  private let hasMacLines: Bool

  init(_ bytes: [UInt8]) {
    hasMacLines = bytes.contains(13) && !bytes.contains(10)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 128 {
        index += 1
        continue
      }
      if (0x80...0x9F).contains(byte) { controls += 1 }
      if byte == 0xA4 { euros += 1 }
      if [0xD0, 0xDE, 0xF0, 0xFE].contains(byte), bytes.hasLetter(beside: index) { celtic += 1 }
      let length = bytes.letterLength(at: index)
      if length > 0 { wholeLetters += 1 } else { strays += 1 }
      index += max(length, 1)
    }
  }

  /// Read as Windows-1252, each of its whole letters would be two or three wrong ones.
  var isDamagedUTF8: Bool { wholeLetters > 0 && wholeLetters * 2 >= strays }

  var encoding: TextEncoding {
    if hasMacLines { return .macRoman }
    if controls > 0 { return .windows1252 }
    if celtic > 0 { return .iso8859Part14 }
    return euros > 0 ? .iso8859Part15 : .windows1252
  }
}

extension [UInt8] {
  fileprivate func hasLetter(beside index: Int) -> Bool {
    [index - 1, index + 1].contains { indices.contains($0) && (self[$0] | 32 >= 97 && self[$0] | 32 <= 122) }
  }

  /// How many bytes a letter beyond ASCII has in UTF-8; 0 where none begins here.
  fileprivate func letterLength(at index: Int) -> Int {
    let length = self[index] >= 0xF0 ? 4 : self[index] >= 0xE0 ? 3 : self[index] >= 0xC2 ? 2 : 0
    guard length > 0, index + length <= count, self[index] < 0xF5 else { return 0 }
    return self[(index + 1)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }
}

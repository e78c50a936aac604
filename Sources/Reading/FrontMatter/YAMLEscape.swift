extension ForbiddenCharacter {
  /// What an escape within double quotation marks stands for (YAML 1.2 section 5.7), whether forbidden or not; nil where none begins.
  init?(escapeIn bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "\\") else { return nil }
    let digits: Int
    switch bytes[start + 1] {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case _: digits = 0
    }
    let end = min(start + 2 + digits, bytes.count)
    let named = ForbiddenCharacter.named[bytes[start + 1]] ?? 32
    self.init(value: UInt32(bytes.string(start + 2..<end), radix: 16) ?? named, bytes: start..<end)
  }

  private static let named: [UInt8: UInt32] = Dictionary(
    uniqueKeysWithValues: zip("0abvfeN".utf8, [0, 7, 8, 11, 12, 27, 0x85]))
}

extension UnsafeBufferPointer<UInt8> {
  /// How many of the bytes are letters or digits, of whatever script: what was read has as many as its source, or words were lost.
  var wordBytes: Int {
    let raw = UnsafeRawBufferPointer(self)
    var found = 0
    var position = 0
    while position + 8 <= count {
      found &+= raw.loadUnaligned(fromByteOffset: position, as: UInt64.self).wordBytes
      position += 8
    }
    // What is left: the last eight bytes again, less those that were counted; or, in a short text, all of it.
    if position < count, count >= 8 {
      let last = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
      return found &+ (last >> UInt64(8 * (8 - (count - position)))).wordBytes
    }
    for byte in self[position...] where byte.isWordPart { found &+= 1 }
    return found
  }

  /// Where the next word begins and ends.
  func word(from start: Int) -> Range<Int>? {
    var first = start
    while first < count, !self[first].isWordPart { first += 1 }
    guard first < count else { return nil }
    var end = first
    while end < count, self[end].isWordPart { end += 1 }
    return first..<end
  }
}

extension UInt64 {
  /// How many of its eight bytes are letters or digits of ASCII, or belong to another script.
  ///
  /// Without the top bit of each byte a sum stays in its byte, and has that bit where the byte is not below a bound.
  fileprivate var wordBytes: Int {
    let low = self & 0x7F7F_7F7F_7F7F_7F7F
    let letter = low | 0x2020_2020_2020_2020
    let isDigit = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
    let isLetter = (letter &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(letter &+ 0x0505_0505_0505_0505)
    let marks = ((isDigit | isLetter | self) & 0x8080_8080_8080_8080) >> 7
    return Int((marks &* 0x0101_0101_0101_0101) >> 56)
  }
}

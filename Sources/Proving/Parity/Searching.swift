extension [UInt8] {
  /// Where `wanted` begins at or after a place: Horspool's search, which looks at few of the bytes (Software: Practice and
  /// Experience 10, 1980).
  func position(of wanted: [UInt8], from start: Int) -> Int? {
    guard let last = wanted.last else { return start }
    let length = wanted.count
    guard start + length <= count else { return nil }
    var shift = [Int](repeating: length, count: 256)
    for (place, byte) in wanted.dropLast().enumerated() { shift[Int(byte)] = length - 1 - place }
    return withUnsafeBufferPointer { text in
      var end = start + length - 1
      while end < text.count {
        if text[end] == last, text[(end - length + 1)...end].elementsEqual(wanted) { return end - length + 1 }
        end += shift[Int(text[end])]
      }
      return nil
    }
  }
}

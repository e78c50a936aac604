extension [UInt8] {
  /// Where `wanted` begins at or after a place.
  package func position(of wanted: [UInt8], from start: Int) -> Int? {
    position(of: wanted, in: start..<Swift.max(start, count))
  }

  /// Where `wanted` begins within a range that holds all of it: Horspool's search, which looks at few of the bytes (Software: Practice
  /// and Experience 10, 1980).
  func position(of wanted: [UInt8], in range: Range<Int>) -> Int? {
    guard let last = wanted.last else { return range.lowerBound }
    let length = wanted.count
    guard length <= range.count else { return nil }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { shift in
      shift.initialize(repeating: length)
      for (place, byte) in wanted.dropLast().enumerated() { shift[Int(byte)] = length - 1 - place }
      return withUnsafeBufferPointer { text in
        var end = range.lowerBound + length - 1
        while end < range.upperBound {
          if text[end] == last, text[(end - length + 1)...end].elementsEqual(wanted) { return end - length + 1 }
          end += shift[Int(text[end])]
        }
        return nil
      }
    }
  }
}

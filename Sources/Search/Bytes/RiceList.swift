/// A set of unit numbers as bits: the gaps between descending numbers in Rice codes.
///
/// A list is written from ascending numbers, so that the makers of postings need not turn them round.
struct RiceList {
  /// The numbers, ascending and all below the bound.
  let numbers: ArraySlice<UInt32>
  let top: UInt32

  init(_ numbers: ArraySlice<UInt32>, below top: Int) {
    self.numbers = numbers
    self.top = UInt32(clamping: top)
  }

  func write(into bytes: inout [UInt8]) {
    if numbers.isEmpty { return }
    let k = bestParameter
    var bits = BitWriter()
    eachGap { bits.put(rice: $0, k) }
    bits.finish()
    bytes.put(num: bits.bytes.count * 32 + k)
    bytes.append(contentsOf: bits.bytes)
  }

  @inline(__always) private func eachGap(_ body: (UInt32) -> Void) {
    var last = top
    for number in numbers.reversed() {
      body(last &- 1 &- number)
      last = number
    }
  }

  /// The shortest of the three parameters around the mean gap's.
  private var bestParameter: Int {
    let spread = Int(top) - Int(numbers.first ?? 0) - numbers.count
    let mean = max(0, spread) / numbers.count
    let guess = mean < 2 ? 0 : Int.bitWidth - 1 - mean.leadingZeroBitCount
    let tried = max(0, guess - 2)...min(31, guess + 1)
    var costs = [Int](repeating: 0, count: tried.count)
    eachGap { gap in
      for (index, k) in tried.enumerated() { costs[index] += Int(gap >> UInt32(k)) + 1 + k }
    }
    let best = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
    return tried.lowerBound + best
  }
}

/// Bits into bytes, the highest first.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  mutating func put(rice gap: UInt32, _ k: Int) {
    var ones = Int(gap >> UInt32(k))
    while ones >= 24 {
      put((1 << 24) - 1, 24)
      ones -= 24
    }
    put(((1 << UInt64(ones)) - 1) << 1, ones + 1)
    if k > 0 { put(UInt64(gap) & ((1 << UInt64(k)) - 1), k) }
  }

  private mutating func put(_ value: UInt64, _ width: Int) {
    pending = pending << UInt64(width) | value
    count += width
    while count >= 8 {
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(count)))
    }
  }

  mutating func finish() {
    if count > 0 { put(0, 8 - count) }
  }
}

/// The numbers and texts of the index format (docs/search-index.md, “Notation”).
extension [UInt8] {
  mutating func put(num value: Int) {
    var rest = UInt(bitPattern: value)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func put(signed value: Int) { put(num: value >= 0 ? value * 2 : -value * 2 - 1) }

  mutating func put(str text: some Collection<UInt8>) {
    put(num: text.count)
    append(contentsOf: text)
  }

  mutating func put(str text: String) { put(str: text.utf8) }

  /// `word` by what it shares with the one before.
  mutating func put(frontCoded word: some Collection<UInt8>, after before: some Collection<UInt8>) {
    var shared = 0
    for (one, other) in zip(word, before) {
      guard one == other else { break }
      shared += 1
    }
    put(num: shared)
    put(str: word.dropFirst(shared))
  }
}

/// FNV-1a of 32 bits, which names files and buckets.
struct NameHash {
  private(set) var value: UInt32 = 2_166_136_261

  init() {}

  init(_ bytes: some Sequence<UInt8>) { add(bytes) }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt32(byte)) &* 16_777_619 }
  }

  /// Eight hexadecimal digits.
  var hex: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}

/// Finds the runs of a text: what stands between separators.
struct RunScanner {
  /// A run, with the hash of its small letters; `shape` is nil for what no common word looks like.
  struct Run {
    var range: Range<Int>
    var hash: UInt64
    /// Its last eight bytes, the last one lowest.
    var tail: UInt64
    var shape: WordShape?
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let classes: UnsafeBufferPointer<Characters.Class>
  private var index = 0

  init(_ text: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<Characters.Class>) {
    self.text = text
    self.classes = classes
  }

  @inline(__always)
  mutating func next() -> Run? {
    skipSeparators()
    if index >= text.count { return nil }
    let start = index
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var tail: UInt64 = 0
    var capitals = 0
    var isPlain = true
    scan: while index < text.count {
      let byte = text[index]
      switch classes[Int(byte)] {
      case .letter:
        let small = byte | 0x20
        if small != byte { capitals += 1 }
        hash = (hash ^ UInt64(small)) &* 0x100_0000_01B3
        tail = tail << 8 | UInt64(small)
        index += 1
      case .digit, .apostrophe:
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        tail = tail << 8 | UInt64(byte)
        index += 1
      case .joiner:
        guard isBetweenDigits else { break scan }
        isPlain = false
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        tail = tail << 8 | UInt64(byte)
        index += 1
      case .longer:
        let (length, kind) = Characters.longer(text, at: index)
        if kind == .separator { break scan }
        if kind != .apostrophe { isPlain = false }
        for offset in 0..<length {
          hash = (hash ^ UInt64(text[index + offset])) &* 0x100_0000_01B3
          tail = tail << 8 | UInt64(text[index + offset])
        }
        index += length
      case .separator: break scan
      }
    }
    return Run(range: start..<index, hash: hash, tail: tail, shape: isPlain ? shape(from: start, capitals) : nil)
  }

  @inline(__always)
  private mutating func skipSeparators() {
    while index < text.count {
      switch classes[Int(text[index])] {
      case .separator, .joiner: index += 1
      case .letter, .digit, .apostrophe: return
      case .longer:
        let (length, kind) = Characters.longer(text, at: index)
        if kind != .separator { return }
        index += length
      }
    }
  }

  private var isBetweenDigits: Bool {
    index > 0 && index + 1 < text.count && classes[Int(text[index - 1])] == .digit
      && classes[Int(text[index + 1])] == .digit
  }

  @inline(__always)
  private func shape(from start: Int, _ capitals: Int) -> WordShape? {
    if capitals == 0 { return .small }
    if capitals == 1, text[start] & 0x20 == 0 { return .capital }
    return capitals == index - start ? .capitals : nil
  }
}

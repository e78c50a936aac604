/// Every different run of characters that a piece holds, with what the search makes of it: looked up once for each word of the
/// record, worked out once for each different one.
struct Vocabulary: ~Copyable {
  /// What is known of a run.
  struct Entry {
    /// The first of its terms; below 0 when it has none.
    var term: Int32 = -1
    /// Whether there are more, in `more`.
    var hasMore = false
    /// Whether it is known by other words too, in `apart`.
    var hasApart = false
    /// Its number among the common words that texts are written in; below 0 when it is not one.
    var code: Int32 = -1
    /// How many units hold it, and the last of them.
    var units: Int32 = 0
    var lastUnit: Int32 = -1
    /// How often it stands in them.
    var count: Int32 = 0
    fileprivate(set) var key: Int32 = 0
    fileprivate(set) var length: Int32 = 0
    /// The last eight bytes of the run in small letters.
    fileprivate var tail: UInt64 = 0
    fileprivate var hash: UInt64 = 0

    /// Notes that a unit holds the run.
    @inline(__always)
    mutating func meet(in unit: Int32) -> (term: Int32, hasMore: Bool, hasApart: Bool, code: Int32) {
      count &+= 1
      if lastUnit != unit {
        lastUnit = unit
        units &+= 1
      }
      return (term, hasMore, hasApart, code)
    }
  }

  var entries: [Entry] = []
  private(set) var terms: [[UInt8]] = []
  private(set) var more: [Int: [Int32]] = [:]
  /// By entry: terms that lead to it without being next to its neighbours.
  private(set) var apart: [Int: [Int32]] = [:]
  /// Words that a hyphen parts, by their two entries: the term of both as one word, below 0 for none.
  private var compounds: [UInt64: Int32] = [:]
  /// The same as they are written: “wellbeing”, “well being”.
  private(set) var hyphenated: [Compound] = []
  private var numbers: [[UInt8]: Int32] = [:]
  private var keys: [UInt8] = []
  private var slots: [Int32]
  private var mask: Int
  private let stemmer = Stemmer()
  private let common: CommonWords

  init(_ common: CommonWords) {
    self.common = common
    mask = (1 << 15) - 1
    slots = [Int32](repeating: -1, count: mask + 1)
  }

  /// The number of a run's entry.
  @inline(__always)
  mutating func find(_ run: RunScanner.Run, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Int(truncatingIfNeeded: run.hash ^ (run.hash >> 29)) & mask
    while true {
      let entry = Int(slots[slot])
      if entry < 0 { return add(UnsafeBufferPointer(rebasing: text[run.range]), run, at: slot) }
      if isSame(run, entry, text) { return entry }
      slot = (slot + 1) & mask
    }
  }

  /// A run of eight bytes or fewer is its tail; a longer one is looked at byte by byte.
  @inline(__always)
  private func isSame(_ run: RunScanner.Run, _ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (tail, length, hash, key) = (
      entries[index].tail, entries[index].length, entries[index].hash, entries[index].key
    )
    guard tail == run.tail, hash == run.hash, Int(length) == run.range.count else { return false }
    if length <= 8 { return true }
    for offset in 0..<Int(length) - 8
    where Vocabulary.small(text[run.range.lowerBound + offset]) != keys[Int(key) + offset] { return false }
    return true
  }

  @inline(__always)
  static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private mutating func add(_ run: UnsafeBufferPointer<UInt8>, _ found: RunScanner.Run, at slot: Int) -> Int {
    var entry = Entry()
    entry.key = Int32(clamping: keys.count)
    entry.length = Int32(clamping: run.count)
    let key = run.map(Vocabulary.small)
    keys += key
    entry.tail = found.tail
    entry.hash = found.hash
    let elided = Folding.elided(in: run).map { number(of: $0) }
    entry.hasApart = !elided.isEmpty
    if entry.hasApart { apart[entries.count] = elided }
    let found = Folding.words(in: run).filter { !Folding.stopWords.contains($0) }.map { number(of: $0) }
    entry.term = found.first ?? -1
    entry.hasMore = found.count > 1
    entry.code = common.number(of: key)
    let index = entries.count
    if found.count > 1 { more[index] = Array(found.dropFirst()) }
    entries.append(entry)
    slots[slot] = Int32(clamping: index)
    if entries.count * 2 > mask { grow() }
    return index
  }

  /// The term of two runs that a hyphen parts, as one word; below 0 when they are not plain letters.
  mutating func joined(_ first: Int, _ second: Int) -> Int32 {
    let key = UInt64(first) << 32 | UInt64(second)
    if let known = compounds[key] { return known }
    let (one, other) = (Array(run(of: entries[first])), Array(run(of: entries[second])))
    var term: Int32 = -1
    if one.count + other.count <= 64, other.count > 1, Folding.isLetters(one), Folding.isLetters(other) {
      term = number(of: one + other)
      hyphenated.append(Compound(whole: one + other, parts: one + [0x20] + other))
    }
    compounds[key] = term
    return term
  }

  private mutating func number(of word: [UInt8]) -> Int32 {
    let stem = Folding.isStemmed(word) ? stemmer.stem(word) : word
    if let known = numbers[stem] { return known }
    let number = Int32(clamping: terms.count)
    numbers[stem] = number
    terms.append(stem)
    return number
  }

  private mutating func grow() {
    mask = mask * 2 + 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for entry in entries.indices {
      let hash = entries[entry].hash
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(clamping: entry)
    }
  }

  /// The run of an entry, in small letters.
  borrowing func run(of entry: Entry) -> ArraySlice<UInt8> {
    keys[Int(entry.key)..<Int(entry.key + entry.length)]
  }
}

/// A word of two that is written as one and as two.
struct Compound: Hashable, Sendable {
  var whole: [UInt8]
  var parts: [UInt8]
}

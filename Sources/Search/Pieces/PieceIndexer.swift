internal import Packing
import Record

/// Reads the words of so many units that follow each other, into their cards and postings. One task's own.
struct PieceIndexer: ~Copyable {
  private var vocabulary: Vocabulary
  private var coder: TextCoder
  private var deflater = Deflate(level: 4)
  private var cards = CardGroups()
  private var blocks = Blocks()
  private var unit = 0
  private var length = 0
  /// By term: how much it weighs in the open unit.
  private var weights: [UInt16] = []
  private var touched: [Int32] = []
  private var hashes: [UInt32] = []
  private var postings = PostingLog()
  private var pairs = PairLog()
  private var names: [PieceName] = []
  private var before: Int32 = -1
  /// Of the card before in the same file.
  private var unitBefore: Unit?
  private var wholeBefore: [UInt8] = []
  private var addressBefore: [UInt8] = []

  /// Whether texts are only looked at, to see what recurs in them.
  private let isSampling: Bool

  init(_ codes: TextCodes) {
    vocabulary = Vocabulary(codes.common)
    coder = TextCoder(codes)
    isSampling = false
  }

  /// For `counts`, and where there are common words for `texts`.
  init(sampling common: CommonWords) {
    vocabulary = Vocabulary(common)
    coder = TextCoder(TextCodes(common, texts: []), logs: true)
    isSampling = true
  }

  /// `firstGroup` numbers the card groups within the tier.
  mutating func index(_ units: ArraySlice<Unit>, with reader: inout any UnitWords, tier: Int, firstGroup: Int) -> Piece
  {
    cards.begin(tier: tier, group: firstGroup)
    read(units, &reader)
    cards.finish(&deflater)
    return Piece(
      count: units.count, terms: vocabulary.terms, postings: postings.sorted(by: vocabulary.terms.count),
      pairs: pairs.sorted(), words: vocabulary.spelling(), cards: cards, names: names,
      hyphenated: vocabulary.hyphenated)
  }

  /// How often each plain word of the units stands in them.
  mutating func counts(_ units: [Unit], with reader: inout any UnitWords) -> [[UInt8]: Int] {
    read(units[...], &reader)
    return vocabulary.counts()
  }

  /// All texts of the units, as atoms.
  mutating func texts(_ units: [Unit], with reader: inout any UnitWords) -> [UInt16] {
    read(units[...], &reader)
    return coder.log ?? []
  }

  private mutating func read(_ units: ArraySlice<Unit>, _ reader: inout any UnitWords) {
    for (index, unit) in units.enumerated() {
      self.unit = index
      read(reader.text(of: unit), of: unit)
    }
  }

  // MARK: One unit

  private mutating func read(_ text: UnitText, of unit: Unit) {
    length = 0
    let isFirst = self.unit % CardGroups.size == 0
    if isFirst { (unitBefore, wholeBefore, addressBefore) = (nil, [], []) }
    var card = Card(unit, after: unitBefore)
    unitBefore = unit
    card.text(coded(text.label, .title))
    card.text(coded(text.title, unit.kind.titleWeight))
    place(card: &card, text)
    coder.removeAll()
    for part in text.parts { read(part) }
    card.text(coder.bytes)
    if isSampling { return }
    cards.add(card, &deflater)
    post()
    name(text, unit.kind)
  }

  /// Notes what the unit is called: its title first. Its standing goes with each.
  private mutating func name(_ text: UnitText, _ kind: UnitKind) {
    guard let rank = kind.rank else { return }
    var own: [PieceName] = []
    func add(_ terms: [[UInt8]], _ rank: Int) {
      guard let first = terms.first else { return }
      let name = PieceName(
        bucket: NameHash(first).value, hash: NameHash(terms.joined(separator: [0x20])).value, unit: unit, rank: rank,
        standing: text.standing)
      if !own.contains(where: { $0.hash == name.hash }) { own.append(name) }
    }
    let all = ([text.title] + text.names).map { terms(of: $0) }
    for terms in all { add(terms, rank) }
    for term in kind.calledByWords(all) { add([term], rank + PieceName.partly) }
    names += own
  }

  /// The terms of words that were read before.
  private mutating func terms(of words: String) -> [[UInt8]] {
    var words = words
    var found: [[UInt8]] = []
    words.withUTF8 { text in
      Characters.classes.withUnsafeBufferPointer { classes in
        var scanner = RunScanner(text, classes: classes)
        while let run = scanner.next() {
          let index = vocabulary.find(run, in: text)
          let first = vocabulary.entries[index].term
          if first < 0 { continue }
          found += ([first] + (vocabulary.more[index] ?? [])).map { vocabulary.terms[Int($0)] }
        }
      }
    }
    return found
  }

  private mutating func place(card: inout Card, _ text: UnitText) {
    let whole = coded(text.whole, .strong)
    card.whole(whole, after: wholeBefore)
    wholeBefore = whole
    let full = Array(text.address.utf8)
    let address = CardAddress(full, title: text.title, after: addressBefore)
    addressBefore = full
    card.number(address.shared * 2 + (address.isMade ? 1 : 0))
    coder.removeAll()
    address.rest.withUnsafeBufferPointer { code($0) }
    card.text(coder.bytes)
  }

  /// Writes what is not searched.
  private mutating func code(_ text: UnsafeBufferPointer<UInt8>) {
    coder.begin()
    Characters.classes.withUnsafeBufferPointer { classes in
      var scanner = RunScanner(text, classes: classes)
      while let run = scanner.next() {
        let index = vocabulary.find(run, in: text)
        vocabulary.entries[index].count &+= 1
        let code = vocabulary.entries[index].code
        if code >= 0, let shape = run.shape { coder.word(code, shape, at: run.range, in: text) }
      }
    }
    coder.end(text)
  }

  private mutating func read(_ part: UnitText.Part) {
    switch part {
    case .words(let words, let weight):
      if !coder.bytes.isEmpty { coder.paragraph(nil) }
      read(words, weight)
    case .hidden(let words, let weight):
      coder.isHidden = true
      read(words, weight)
      coder.isHidden = false
    case .paragraph(let paragraph, let weight): read(paragraph, weight)
    case .prose(let prose, let weight, let anchored):
      prose.withCursor { cursor in
        while let event = cursor.next() {
          if blocks.take(event, of: prose, anchored: anchored) { readBlock(weight) }
        }
      }
      blocks.clear()
    }
  }

  private mutating func readBlock(_ weight: UnitText.Weight) {
    if blocks.anchor != nil || !coder.bytes.isEmpty { coder.paragraph(blocks.anchor, number: blocks.number) }
    let number = blocks.number.isEmpty ? [] : blocks.number + [0x20]
    if !number.isEmpty { number.withUnsafeBufferPointer { read($0, .strong) } }
    var words: [UInt8] = []
    swap(&words, &blocks.words)
    let isHeading = blocks.isHeading
    words.withUnsafeBufferPointer { read($0, isHeading ? .strong : weight) }
    swap(&words, &blocks.words)
    blocks.clear()
  }

  /// One that was read back from a card, where it stands as it is to stand again.
  private mutating func read(_ paragraph: CardParagraph, _ weight: UnitText.Weight) {
    if paragraph.anchor != nil || !coder.bytes.isEmpty { coder.paragraph(paragraph.anchor, number: paragraph.number) }
    let number = paragraph.number.isEmpty ? [] : paragraph.number + [0x20]
    if !number.isEmpty { number.withUnsafeBufferPointer { read($0, .strong) } }
    paragraph.words.withUnsafeBufferPointer { read($0, weight) }
  }

  private mutating func coded(_ words: String, _ weight: UnitText.Weight) -> [UInt8] {
    coder.removeAll()
    read(words, weight)
    return coder.bytes
  }

  private mutating func read(_ words: String, _ weight: UnitText.Weight) {
    var words = words
    words.withUTF8 { read($0, weight) }
  }

  // MARK: One paragraph

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ weight: UnitText.Weight) {
    coder.begin()
    before = -1
    Characters.classes.withUnsafeBufferPointer { classes in
      var scanner = RunScanner(text, classes: classes)
      var last = -1
      var end = 0
      while let run = scanner.next() {
        let index = vocabulary.find(run, in: text)
        let entry = vocabulary.entries[index].meet(in: Int32(truncatingIfNeeded: unit))
        if last >= 0, PieceIndexer.isHyphen(text[end..<run.range.lowerBound]) {
          lead(vocabulary.joined(last, index), weight.rawValue)
        }
        (last, end) = (index, run.range.upperBound)
        if entry.hasApart { for term in vocabulary.apart[index] ?? [] { lead(term, weight.rawValue) } }
        if entry.code >= 0, let shape = run.shape { coder.word(entry.code, shape, at: run.range, in: text) }
        if entry.term < 0 { continue }
        take(entry.term, weight.rawValue)
        if entry.hasMore { for term in vocabulary.more[index] ?? [] { take(term, weight.rawValue) } }
      }
    }
    coder.end(text)
  }

  /// Whether a hyphen alone stands between two words.
  @inline(__always)
  private static func isHyphen(_ between: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch between.count {
    case 1: between[between.startIndex] == 0x2D
    case 3: between.elementsEqual([0xE2, 0x80, 0x90]) || between.elementsEqual([0xE2, 0x80, 0x91])
    default: false
    }
  }

  /// A term that leads to the unit without standing in its text.
  private mutating func lead(_ term: Int32, _ weight: UInt16) {
    if term < 0 { return }
    let (neighbour, words) = (before, length)
    before = -1
    take(term, weight)
    (before, length) = (neighbour, words)
  }

  @inline(__always)
  private mutating func take(_ term: Int32, _ weight: UInt16) {
    let index = Int(term)
    while weights.count <= index {
      hashes.append(NameHash(vocabulary.terms[weights.count]).value)
      weights.append(0)
    }
    if isSampling { return }
    if weights[index] == 0 { touched.append(term) }
    weights[index] = min(weights[index] &+ weight, 32_000)
    length += 1
    if before >= 0 {
      pairs.add(PairBucket.number(hashes[Int(before)], hashes[index]), in: unit / CardGroups.size)
    }
    before = term
  }

  /// The terms of the unit, each with the level its weight comes to.
  private mutating func post() {
    let impact = Impact(length: length)
    for term in touched {
      let index = Int(term)
      postings.add(term, UInt16(truncatingIfNeeded: unit << 2) | impact.level(of: weights[index]))
      weights[index] = 0
    }
    touched.removeAll(keepingCapacity: true)
  }
}

/// Writes the words of a text for its card: common words and phrases as codes, the rest as it is (docs/search-index.md, “Cards”).
struct TextCoder {
  private let codes: TextCodes
  private(set) var bytes: [UInt8] = []
  /// Whether what is read stands on no card.
  var isHidden = false
  /// Everything that was written, where somebody wants to find phrases in it.
  private(set) var log: [UInt16]?
  /// What was not written yet, since it may be a phrase.
  private var atoms: [UInt16] = []
  /// Where in the text the last common word ended.
  private var done = 0
  private var isAfterWord = false

  init(_ codes: TextCodes, logs: Bool = false) {
    self.codes = codes
    log = logs ? [] : nil
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// A text, or a paragraph of one, begins.
  mutating func begin() {
    done = 0
    isAfterWord = false
  }

  /// `number` is what is written before the paragraph; its anchor is most often made of that.
  mutating func paragraph(_ anchor: [UInt8]?, number: [UInt8] = []) {
    guard let anchor else { return bytes.append(0xFD) }
    if !number.isEmpty, !number.contains(0x20), anchor == Array("para-".utf8) + number { return bytes.append(0xFF) }
    bytes.append(0xFE)
    bytes.put(str: anchor)
  }

  /// The common word at `range` of the text; what stands before it and was not written yet comes first.
  @inline(__always)
  mutating func word(_ code: Int32, _ shape: WordShape, at range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    if isHidden { return }
    let gap = range.lowerBound - done
    if !(gap == 1 && isAfterWord && text[done] == 0x20) { between(text, done..<range.lowerBound) }
    switch shape {
    case .small: break
    case .capital: atoms.append(Atom.capital.value)
    case .capitals: atoms.append(Atom.capitals.value)
    }
    atoms.append(Atom(word: code).value)
    done = range.upperBound
    isAfterWord = true
  }

  /// The text is over: what follows the last common word.
  mutating func end(_ text: UnsafeBufferPointer<UInt8>) {
    if isHidden { return }
    between(text, done..<text.count)
    flush()
  }

  private mutating func flush() {
    if atoms.isEmpty { return }
    codes.write(atoms, into: &bytes)
    if log != nil {
      log?.append(contentsOf: atoms)
      log?.append(PhraseFinder.gap)
    }
    atoms.removeAll(keepingCapacity: true)
  }

  /// What is no common word: first the marks that it begins with.
  private mutating func between(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound, let mark = Punctuation.mark(in: text, start..<range.upperBound) {
      atoms.append(Atom(mark: mark.mark).value)
      start += mark.length
    }
    if start < range.upperBound {
      flush()
      literally(text, start..<range.upperBound)
    }
  }

  private mutating func literally(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = TextCoder.pieceEnd(from: start, to: range.upperBound, in: text)
      let count = end - start
      if count <= 24 {
        bytes.append(UInt8(0xCF + count))
      } else {
        bytes.append(0xE8)
        bytes.append(UInt8(count - 25))
      }
      bytes.append(contentsOf: text[start..<end])
      start = end
    }
  }

  /// At most 280 bytes on, and never within a character.
  private static func pieceEnd(from start: Int, to end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    if end - start <= 280 { return end }
    var cut = start + 280
    while cut > start + 1, text[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }
}

/// How a word is written.
enum WordShape {
  case small, capital, capitals
}

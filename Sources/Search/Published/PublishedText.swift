/// A paragraph of a card: its words, the number written before them, and the anchor that leads to it.
struct CardParagraph: Equatable, Sendable {
  var anchor: [UInt8]?
  /// Stands in the words of no other, and has an anchor that is made of it.
  var number: [UInt8] = []
  var words: [UInt8] = []

  /// Number and words as one line.
  var plain: String {
    String(decoding: number.isEmpty ? words : number + [0x20] + words, as: UTF8.self)
  }
}

/// A text of a published card, from codes into words (docs/search-index.md, “Cards”).
struct PublishedText {
  /// More than this is no text of one card.
  static let most = 8 << 20

  private let codes: PublishedCodes
  private(set) var paragraphs: [CardParagraph] = []
  private var open = CardParagraph()
  private var isNumbered = false
  private var hasBegun = false
  private var isAfterWord = false
  private var shape = WordShape.small
  private var size = 0

  init(_ codes: PublishedCodes) { self.codes = codes }

  static func paragraphs(
    _ stored: ArraySlice<UInt8>, _ codes: PublishedCodes, file: String
  ) throws(PublishedIndexFault) -> [CardParagraph] {
    var text = PublishedText(codes)
    var scanner = IndexScanner(Array(stored), file: file)
    while !scanner.isAtEnd { try text.read(&scanner) }
    if text.hasBegun { text.close() }
    for paragraph in text.paragraphs { _ = try scanner.checked(paragraph.words) }
    return text.paragraphs
  }

  private mutating func read(_ scanner: inout IndexScanner) throws(PublishedIndexFault) {
    let byte = try scanner.byte()
    switch byte {
    case 0..<0xC0: try write(Int(byte), scanner)
    case 0xC0..<0xD0: try write(try scanner.longCode(byte), scanner)
    case 0xD0..<0xE8: write(try scanner.take(Int(byte) - 0xCF))
    case 0xE8: write(try scanner.take(25 + Int(try scanner.byte())))
    case 0xE9...0xFC: write(Atom(mark: byte))
    case _: try begin(byte, &scanner)
    }
    hasBegun = true
    guard size <= PublishedText.most else { throw scanner.fault("a card holds more than a record would") }
  }

  /// A new paragraph: without an anchor, with one, or with one that is made of its number.
  private mutating func begin(_ byte: UInt8, _ scanner: inout IndexScanner) throws(PublishedIndexFault) {
    if hasBegun { close() }
    isNumbered = byte == 0xFF
    if byte == 0xFE { open.anchor = Array(try scanner.checked(try scanner.str()).utf8) }
  }

  private mutating func write(_ code: Int, _ scanner: IndexScanner) throws(PublishedIndexFault) {
    guard let atoms = codes.atoms(of: code) else { throw scanner.fault("it has a code that there is none of") }
    for atom in atoms { write(atom) }
  }

  private mutating func write(_ atom: Atom) {
    guard let mark = atom.mark else { return write(word: codes.word(atom)) }
    switch mark {
    case 0xF8: shape = .capital
    case 0xF9: shape = .capitals
    case _: Punctuation.words(of: mark).withUTF8Buffer { write($0) }
    }
  }

  private mutating func write(word: [UInt8]) {
    if isAfterWord { open.words.append(0x20) }
    switch shape {
    case .small: open.words += word
    case .capital: open.words += [word[0].upper] + word.dropFirst()
    case .capitals: open.words += word.map(\.upper)
    }
    shape = .small
    isAfterWord = true
    size += word.count + 1
  }

  private mutating func write(_ words: some Collection<UInt8>) {
    open.words += words
    isAfterWord = false
    size += words.count
  }

  private mutating func close() {
    if isNumbered {
      open.number = Array(open.words.prefix { $0 != 0x20 })
      open.words = Array(open.words.dropFirst(open.number.count + 1))
      open.anchor = Array("para-".utf8) + open.number
    }
    paragraphs.append(open)
    open = CardParagraph()
    (isNumbered, isAfterWord, shape) = (false, false, .small)
  }
}

extension UInt8 {
  fileprivate var upper: UInt8 { (0x61...0x7A).contains(self) ? self & 0xDF : self }
}

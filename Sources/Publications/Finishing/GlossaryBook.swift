import Record

/// Which abbreviations hold where: those of the whole site, and those of single documents, which go before them.
struct GlossaryBook: Sendable {
  private let everywhere: Abbreviations
  private let scoped: [RecordRef: [Abbreviation]]
  private let general: [Abbreviation]

  init(_ record: Record) {
    var general: [Abbreviation] = []
    var scoped: [RecordRef: [Abbreviation]] = [:]
    for entry in record.glossary {
      guard let meaning = entry.standsFor, !entry.term.isEmpty else { continue }
      let abbreviation = Abbreviation(short: entry.term, expansion: meaning)
      if let scope = entry.scope {
        scoped[scope, default: []].append(abbreviation)
      } else {
        general.append(abbreviation)
      }
    }
    self.general = general
    self.scoped = scoped
    everywhere = Abbreviations(general)
  }

  /// What holds in a part that belongs to these documents; of two, the later's own goes first.
  func abbreviations(in scopes: [RecordRef]) -> Abbreviations {
    let own = scopes.reversed().flatMap { scoped[$0] ?? [] }
    return own.isEmpty ? everywhere : Abbreviations(own + general)
  }
}

/// Terms by their first byte, so that text is walked over once.
struct Abbreviations: Sendable {
  private var byFirst = [[(bytes: [UInt8], abbreviation: Abbreviation)]](repeating: [], count: 256)

  /// Of two with the same letters the first holds.
  init(_ list: [Abbreviation]) {
    var known: Set<String> = []
    for abbreviation in list where known.insert(abbreviation.short).inserted {
      let bytes = Array(abbreviation.short.utf8)
      byFirst[Int(bytes[0])].append((bytes, abbreviation))
    }
    for index in byFirst.indices { byFirst[index].sort { $0.bytes.count > $1.bytes.count } }
  }

  /// The longest term that stands at `start` as a whole word; a plural “s” may follow it.
  func term(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Abbreviation? {
    for (bytes, abbreviation) in byFirst[Int(text[start])] where start + bytes.count <= text.count {
      let end = start + bytes.count
      if text[start..<end].elementsEqual(bytes), Abbreviations.endsWord(end, text) { return abbreviation }
    }
    return nil
  }

  private static func endsWord(_ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if end == text.count || !isLetter(text, end) { return true }
    return text[end] == UInt8(ascii: "s") && (end + 1 == text.count || !isLetter(text, end + 1))
  }

  /// A letter or digit; of what is not ASCII, everything but the dashes and quotation marks of U+2010 to U+203F.
  static func isLetter(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    switch text[offset] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0xE2: !(offset + 1 < text.count && text[offset + 1] == 0x80)
    case 0xC2: !(offset + 1 < text.count && text[offset + 1] == 0xA0)
    case 0x80...0xFF: true
    default: false
    }
  }
}

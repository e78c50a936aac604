/// Marks the abbreviations in one part of a publication.
struct Abbreviating {
  private let terms: Abbreviations
  private var met: Set<Abbreviation> = []
  /// Those that were used.
  private(set) var used: Set<Abbreviation> = []

  init(_ terms: Abbreviations) { self.terms = terms }

  mutating func words(_ words: [Inline]) -> [Inline] {
    var result: [Inline] = []
    result.reserveCapacity(words.count)
    for inline in words { take(inline, &result) }
    return result
  }

  private mutating func take(_ inline: Inline, _ result: inout [Inline]) {
    switch inline {
    case .text(let text): split(text, &result)
    case .strong(let inner): result.append(.strong(words(inner)))
    case .emphasis(let inner): result.append(.emphasis(words(inner)))
    case .struck(let inner): result.append(.struck(words(inner)))
    case .link(let inner, let destination): result.append(.link(words(inner), destination))
    // Words of another language are not in our glossary.
    case .language, .code, .abbreviation, .lineBreak: result.append(inline)
    }
  }

  private mutating func split(_ text: String, _ result: inout [Inline]) {
    var text = text
    let found = text.withUTF8 { offsets(in: $0) }
    if found.isEmpty { return result.append(.text(text)) }
    var from = text.startIndex
    for (offset, term) in found {
      let start = text.utf8.index(text.startIndex, offsetBy: offset)
      if from < start { result.append(.text(String(text[from..<start]))) }
      result.append(.abbreviation(term, isFirst: met.insert(term).inserted))
      used.insert(term)
      from = text.utf8.index(start, offsetBy: term.short.utf8.count)
    }
    if from < text.endIndex { result.append(.text(String(text[from...]))) }
  }

  private func offsets(in text: UnsafeBufferPointer<UInt8>) -> [(Int, Abbreviation)] {
    var found: [(Int, Abbreviation)] = []
    var offset = 0
    var isInWord = false
    while offset < text.count {
      let isLetter = Abbreviations.isLetter(text, offset)
      if !isInWord, let term = terms.term(at: offset, in: text) {
        found.append((offset, term))
        offset += term.short.utf8.count
        isInWord = true
        continue
      }
      // The later bytes of a sign such as “’” belong to it.
      isInWord = isLetter && !(text[offset] & 0xC0 == 0x80 && !isInWord)
      offset += 1
    }
    return found
  }
}

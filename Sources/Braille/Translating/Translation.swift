/// liblouis at work on one publication, from the first of its files that is made to the last that is read back.
///
/// It remembers what liblouis made of a stretch of words in a code and a form: BRF and PEF hold the same words, and most of those
/// looked for in a finished file are words that were written. What liblouis says of the same words is the same each time.
package final class Translation {
  private let translators: Translators
  private var memory = TranslationMemory()

  package init(_ translators: Translators) { self.translators = translators }

  /// Translates every passage, with one copy of the library throughout.
  func cells(of passages: Passages, _ grade: Grade) throws(BrailleError) -> PassageCells {
    try translators.withCopy { copy in copy.cells(of: passages, grade, &memory) }.get()
  }

  func withCopy<Result>(_ body: (inout LouisCopy) -> sending Result) -> sending Result { translators.withCopy(body) }
}

/// Cells by the words they are of.
struct TranslationMemory {
  private var places: [Words: Range<Int>] = [:]
  private var cells: [UInt8] = []

  /// Words as liblouis is given them: the same again have the same cells.
  struct Words: Hashable {
    let text: ArraySlice<UInt32>
    /// None at all where all of it is plain.
    let forms: ArraySlice<UInt16>?
    let code: BrailleCode

    func hash(into hasher: inout Hasher) {
      text.withUnsafeBytes { hasher.combine(bytes: $0) }
      hasher.combine(code)
    }
  }

  /// Adds the cells of words that are known to `bytes`; false when they are not.
  func recall(_ words: Words, into bytes: inout [UInt8]) -> Bool {
    guard let place = places[words] else { return false }
    bytes += cells[place]
    return true
  }

  mutating func keep(_ words: Words, _ new: ArraySlice<UInt8>) {
    places[words] = cells.count..<cells.count + new.count
    cells += new
  }
}

package import Publications

/// Writes publications in braille.
package struct Transcriber: Sendable {
  private let translators: Translators
  private let words: BrailleWords

  package init(_ translators: Translators, words: BrailleWords = BrailleWords()) {
    self.translators = translators
    self.words = words
  }

  /// The book of a publication; from it `brf()`, `pef(of:)` and `pageCount`.
  package func book(of publication: Publication, _ grade: Grade) throws(BrailleError) -> BrailleBook {
    let script = ScriptWriter.script(of: publication, words: words)
    return BookBinder.book(script, try translators.cells(of: script.passages, grade), grade)
  }
}

package import Publications

/// Writes publications in braille.
package struct Transcriber {
  private let translation: Translation

  package init(_ translation: Translation) { self.translation = translation }

  /// The book of a publication; from it `brf()`, `pef(of:)` and `pageCount`.
  package func book(of publication: Publication, _ grade: Grade) throws(BrailleError) -> BrailleBook {
    let script = ScriptWriter.script(of: publication)
    return BookBinder.book(script, try translation.cells(of: script.passages, grade), grade)
  }
}

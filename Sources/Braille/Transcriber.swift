package import Publications

/// Writes publications in braille.
package struct Transcriber: Sendable {
  private let translators: Translators

  package init(_ translators: Translators) { self.translators = translators }

  /// The book of a publication; from it `brf()`, `pef(of:)` and `pageCount`.
  package func book(of publication: Publication, _ grade: Grade) throws(BrailleError) -> BrailleBook {
    let script = ScriptWriter.script(of: publication)
    return BookBinder.book(script, try translators.cells(of: script.passages, grade), grade)
  }
}

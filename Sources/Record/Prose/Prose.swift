/// The body of a document, or of one field, in no particular format: pages, braille, EPUB and text are all made from it.
///
/// A flat stream of events in one array of bytes: an opcode, then its numbers and texts. It costs about as much memory as
/// the words themselves, and reading it allocates nothing. `ProseWriter` makes it; `ProseCursor` and `forEach` read it.
package struct Prose: Sendable, Equatable {
  /// The encoded events; only `ProseWriter` and `ProseCursor` know how they are laid out.
  var stream: [UInt8]
  /// What `[[…]]` pointed to, in order; `ProseEvent.reference` gives the position.
  package var references: [ProseReference] = []
  /// Passages that read like a citation, in order; the linker decides which of them are links.
  package var citations: [ProseCitation] = []
  /// Relative destinations of links and images, in order.
  package var files: [ProseFile] = []
  /// Numbers written before paragraphs and headings, in order, with the anchor each of them has.
  package var numbers: [ProseNumber] = []
  /// Where resolutions stand, in order.
  package var resolutions: [ProseResolution] = []
  /// The agenda items that headings name, in order.
  package var headingItems: [ProseHeadingItem] = []
  /// Links to places of the same document, in order.
  package var fragments: [ProseFragment] = []

  package static let empty = Prose(stream: [])

  /// One paragraph of plain words; nothing in them has a meaning beyond itself.
  package static func plain(_ text: String) -> Prose {
    if text.isEmpty { return .empty }
    var writer = ProseWriter()
    writer.startParagraph()
    writer.text(text)
    writer.endParagraph()
    return writer.finish()
  }

  /// The same prose with its references told differently: the linker gives each the words a reader sees.
  package func retelling(_ references: [ProseReference]) -> Prose {
    var retold = self
    retold.references = references
    return retold
  }

  package var isEmpty: Bool { stream.isEmpty }

  /// The length of the encoded stream in bytes: a good guess of how much room its HTML needs.
  package var size: Int { stream.count }

  /// Lends the encoded stream, which is the same for the same words: to tell whether they changed.
  package func withWords<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try stream.withUnsafeBytes(body)
  }
}

/// Words inside a prose stream; valid only while the cursor that gave them is.
package struct ProseText {
  package let bytes: UnsafeBufferPointer<UInt8>

  @inlinable package init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  package var string: String { String(decoding: bytes, as: UTF8.self) }
  @inlinable package var isEmpty: Bool { bytes.isEmpty }
}

/// How the cells of a column are set.
package enum ProseAlignment: UInt8, Sendable { case none, left, centre, right }

/// One step through a document. Starts and ends are always paired and properly nested.
///
/// Paragraphs stand inside list items even where the list is tight; a writer that sets tight lists closer leaves them out.
package enum ProseEvent {
  /// `number` is as written without its full stop; `anchor` is unique in the document.
  case startParagraph(number: ProseText?, anchor: ProseText?)
  case endParagraph
  /// `level` is 2 to 6: the title of the document is level 1. `item` is “7” of `{item 7}`, “2, 3” of `{items 2, 3}`.
  case startHeading(level: Int, anchor: ProseText, number: ProseText?, item: ProseText?)
  case endHeading(level: Int)
  case startList(ordered: Bool, start: Int, tight: Bool)
  case endList(ordered: Bool)
  /// `number` is as written, “28”; nil in a bulleted list.
  case startItem(number: ProseText?)
  case endItem
  case startQuote
  case endQuote
  case codeBlock(language: ProseText, text: ProseText)
  case rule
  case startTable(columns: Int)
  case endTable
  /// The row of column headings; the rows after it are the body.
  case startTableHead
  case endTableHead
  case startRow
  case endRow
  case startCell(header: Bool, alignment: ProseAlignment)
  case endCell(header: Bool)
  /// “RESOLVED:” and what belongs to it; `index` counts `Prose.resolutions`.
  case startResolution(index: Int)
  case endResolution

  case text(ProseText)
  case softBreak
  case lineBreak
  case code(ProseText)
  case startEmphasis
  case endEmphasis
  case startStrong
  case endStrong
  case startStrikethrough
  case endStrikethrough
  /// `file` counts `Prose.files` when the destination is relative.
  case startLink(destination: ProseText, file: Int?)
  case endLink
  case image(destination: ProseText, alternative: ProseText, file: Int?)
  /// Stands alone, its words come from `Prose.references` and the linker.
  case reference(index: Int)
  /// The words between start and end are those of the document.
  case startCitation(index: Int)
  case endCitation(index: Int)
  case startLanguage(ProseText)
  case endLanguage
  /// “[note 1]” that leads to the paragraph of the note, which stands at the end of its section; the note leads back to the
  /// first of them.
  case noteReference(label: ProseText, anchor: ProseText, isFirst: Bool)
}

/// The first byte of an encoded event.
enum ProseOpcode: UInt8 {
  case startParagraph = 1, startNumberedParagraph, endParagraph, startHeading, endHeading
  case startList, endList, startItem, startNumberedItem, endItem, startQuote, endQuote, codeBlock, rule
  case startTable, endTable, startTableHead, endTableHead, startRow, endRow, startCell, endCell
  case startResolution, endResolution
  case text, softBreak, lineBreak, code
  case startEmphasis, endEmphasis, startStrong, endStrong, startStrikethrough, endStrikethrough
  case startLink, endLink, image, reference, startCitation, endCitation, startLanguage, endLanguage, noteReference
}

package import Diagnostics

/// Writes a prose stream event by event, and keeps anchors unique within the document.
///
/// Starts and ends are the caller's to pair. `finish` leaves an empty writer that keeps its memory for the next document.
package struct ProseWriter {
  private(set) var bytes: [UInt8] = []
  /// What is kept beside the stream, which it gets at the end.
  private var parts = Prose.empty
  private var anchors = ProseAnchors()

  package init() {}

  /// The document written since the last call.
  package mutating func finish() -> Prose {
    var prose = parts
    prose.stream = bytes.withUnsafeBufferPointer { Array($0) }
    bytes.removeAll(keepingCapacity: true)
    parts = .empty
    anchors = ProseAnchors()
    return prose
  }

  // MARK: Blocks

  package mutating func startParagraph() { put(.startParagraph) }

  /// Starts a paragraph with a written number; `anchor` such as `para-4.1` is made unique, and given back.
  @discardableResult
  package mutating func startParagraph(number: String, anchor: String, kind: ProseNumber.Kind, at range: SourceRange)
    -> String
  {
    let unique = anchors.claim(anchor)
    parts.numbers.append(ProseNumber(kind: kind, text: number, anchor: unique, range: range))
    put(.startNumberedParagraph)
    put(number)
    put(unique)
    return unique
  }

  package mutating func endParagraph() { put(.endParagraph) }

  /// A heading that has begun: its anchor is made from its words when it ends.
  package struct OpenHeading {
    fileprivate var position: Int
    fileprivate var level: Int
    package var number: Located<String>?
    /// The agenda items named beside the words, known only when they end.
    package var items: Located<[String]>?
  }

  package func startHeading(level: Int, number: Located<String>? = nil, items: Located<[String]>? = nil) -> OpenHeading
  {
    OpenHeading(position: bytes.count, level: level, number: number, items: items)
  }

  /// Ends a heading and gives its anchor, made from the words written since it was opened.
  @discardableResult
  package mutating func endHeading(_ open: OpenHeading) -> String {
    let words = Prose(stream: Array(bytes[open.position...]), references: parts.references).plainText
    let anchor = anchors.claim(ProseAnchors.slug(words))
    var head = ProseWriter()
    head.put(.startHeading)
    head.put(open.level)
    head.put(anchor)
    head.put(open.number?.value ?? "")
    head.put((open.items?.value ?? []).joined(separator: ", "))
    bytes.insert(contentsOf: head.bytes, at: open.position)
    put(.endHeading)
    put(open.level)
    if let number = open.number {
      parts.numbers.append(ProseNumber(kind: .heading, text: number.value, anchor: anchor, range: number.range))
    }
    if let items = open.items {
      parts.headingItems.append(ProseHeadingItem(items: items.value, anchor: anchor, range: items.range))
    }
    return anchor
  }

  package mutating func startList(ordered: Bool, start: Int = 1, tight: Bool) {
    put(.startList)
    bytes.append((ordered ? 1 : 0) | (tight ? 2 : 0))
    put(max(0, start))
  }

  package mutating func endList(ordered: Bool) {
    put(.endList)
    bytes.append(ordered ? 1 : 0)
  }

  package mutating func startItem(number: String? = nil) {
    guard let number, !number.isEmpty else { return put(.startItem) }
    put(.startNumberedItem)
    put(number)
  }

  package mutating func endItem() { put(.endItem) }
  package mutating func startQuote() { put(.startQuote) }
  package mutating func endQuote() { put(.endQuote) }
  package mutating func rule() { put(.rule) }

  package mutating func codeBlock(language: String, text: UnsafeBufferPointer<UInt8>) {
    put(.codeBlock)
    put(language)
    put(text)
  }

  package mutating func startTable(columns: Int) {
    put(.startTable)
    put(columns)
  }

  package mutating func endTable() { put(.endTable) }
  package mutating func startTableHead() { put(.startTableHead) }
  package mutating func endTableHead() { put(.endTableHead) }
  package mutating func startRow() { put(.startRow) }
  package mutating func endRow() { put(.endRow) }

  package mutating func startCell(header: Bool, alignment: ProseAlignment) {
    put(.startCell)
    bytes.append(header ? 1 : 0)
    bytes.append(alignment.rawValue)
  }

  package mutating func endCell(header: Bool) {
    put(.endCell)
    bytes.append(header ? 1 : 0)
  }

  package mutating func startResolution(_ resolution: ProseResolution) {
    put(.startResolution)
    put(parts.resolutions.count)
    parts.resolutions.append(resolution)
  }

  package mutating func endResolution() { put(.endResolution) }

  // MARK: Inlines

  package mutating func text(_ text: String) {
    if text.isEmpty { return }
    put(.text)
    put(text)
  }

  package mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    if text.isEmpty { return }
    put(.text)
    put(text)
  }

  package mutating func softBreak() { put(.softBreak) }
  package mutating func lineBreak() { put(.lineBreak) }

  package mutating func code(_ text: UnsafeBufferPointer<UInt8>) {
    put(.code)
    put(text)
  }

  package mutating func startEmphasis() { put(.startEmphasis) }
  package mutating func endEmphasis() { put(.endEmphasis) }
  package mutating func startStrong() { put(.startStrong) }
  package mutating func endStrong() { put(.endStrong) }
  package mutating func startStrikethrough() { put(.startStrikethrough) }
  package mutating func endStrikethrough() { put(.endStrikethrough) }

  /// Starts a link; `file` is given when the destination is relative.
  package mutating func startLink(destination: String, file: ProseFile? = nil) {
    put(.startLink)
    put(destination)
    putFile(file)
  }

  /// Starts a link to a place of the same document; `fragment` is the address with its number sign.
  package mutating func startLink(fragment: String, at range: SourceRange) {
    parts.fragments.append(ProseFragment(anchor: String(fragment.dropFirst()), range: range))
    startLink(destination: fragment)
  }

  package mutating func endLink() { put(.endLink) }

  package mutating func image(destination: String, alternative: String, file: ProseFile? = nil) {
    put(.image)
    put(destination)
    put(alternative)
    putFile(file)
  }

  package mutating func reference(_ reference: ProseReference) {
    put(.reference)
    put(parts.references.count)
    parts.references.append(reference)
  }

  /// Writes `words` as a citation the linker may turn into a link.
  package mutating func citation(_ citation: ProseCitation, words: UnsafeBufferPointer<UInt8>) {
    put(.startCitation)
    put(parts.citations.count)
    text(words)
    put(.endCitation)
    put(parts.citations.count)
    parts.citations.append(citation)
  }

  package mutating func startLanguage(_ tag: String) {
    put(.startLanguage)
    put(tag)
  }

  package mutating func endLanguage() { put(.endLanguage) }

  package mutating func noteReference(label: String, anchor: String, isFirst: Bool) {
    put(.noteReference)
    put(label)
    put(anchor)
    bytes.append(isFirst ? 1 : 0)
  }

  // MARK: Bytes

  private mutating func put(_ opcode: ProseOpcode) { bytes.append(opcode.rawValue) }

  private mutating func put(_ number: Int) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  private mutating func put(_ text: String) {
    put(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func put(_ text: UnsafeBufferPointer<UInt8>) {
    put(text.count)
    bytes.append(contentsOf: text)
  }

  private mutating func putFile(_ file: ProseFile?) {
    guard let file else { return put(0) }
    parts.files.append(file)
    put(parts.files.count)
  }
}

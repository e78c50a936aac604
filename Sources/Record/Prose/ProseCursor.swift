/// Steps through the events of a prose stream without allocating.
///
/// Made by `Prose.withCursor`, and valid only inside it: the texts it gives point into the stream.
package struct ProseCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Where in the stream the next event begins.
  var offset: Int { position }

  /// The next event; nil at the end, and at a byte that no writer of ours put there.
  package mutating func next() -> ProseEvent? {
    guard position < bytes.count, let opcode = ProseOpcode(rawValue: byte()) else { return nil }
    switch opcode {
    case .text: return .text(text())
    case .softBreak: return .softBreak
    case .lineBreak: return .lineBreak
    case .code: return .code(text())
    case .startEmphasis: return .startEmphasis
    case .endEmphasis: return .endEmphasis
    case .startStrong: return .startStrong
    case .endStrong: return .endStrong
    case .startStrikethrough: return .startStrikethrough
    case .endStrikethrough: return .endStrikethrough
    case .startLink: return .startLink(destination: text(), file: optionalNumber())
    case .endLink: return .endLink
    case .image: return .image(destination: text(), alternative: text(), file: optionalNumber())
    case .reference: return .reference(index: number())
    case .startCitation: return .startCitation(index: number())
    case .endCitation: return .endCitation(index: number())
    case .startLanguage: return .startLanguage(text())
    case .endLanguage: return .endLanguage
    case .noteReference: return .noteReference(label: text(), anchor: text(), isFirst: byte() != 0)
    case .startParagraph: return .startParagraph(number: nil, anchor: nil)
    case .startNumberedParagraph: return .startParagraph(number: text(), anchor: text())
    case .endParagraph: return .endParagraph
    case .startHeading:
      return .startHeading(level: number(), anchor: text(), number: optionalText(), item: optionalText())
    case .endHeading: return .endHeading(level: number())
    case .startList: return startList()
    case .endList: return .endList(ordered: byte() != 0)
    case .startItem: return .startItem(number: nil)
    case .startNumberedItem: return .startItem(number: text())
    case .endItem: return .endItem
    case .startQuote: return .startQuote
    case .endQuote: return .endQuote
    case .codeBlock: return .codeBlock(language: text(), text: text())
    case .rule: return .rule
    case .startTable: return .startTable(columns: number())
    case .endTable: return .endTable
    case .startTableHead: return .startTableHead
    case .endTableHead: return .endTableHead
    case .startRow: return .startRow
    case .endRow: return .endRow
    case .startCell: return .startCell(header: byte() != 0, alignment: ProseAlignment(rawValue: byte()) ?? .none)
    case .endCell: return .endCell(header: byte() != 0)
    case .startResolution: return .startResolution(index: number())
    case .endResolution: return .endResolution
    }
  }

  private mutating func startList() -> ProseEvent {
    let flags = byte()
    return .startList(ordered: flags & 1 != 0, start: number(), tight: flags & 2 != 0)
  }

  private mutating func byte() -> UInt8 {
    guard position < bytes.count else { return 0 }
    defer { position += 1 }
    return bytes[position]
  }

  /// LEB128: seven bits a byte, the lowest first.
  private mutating func number() -> Int {
    var value = 0
    var shift = 0
    while shift < 63 {
      let next = byte()
      value |= Int(next & 0x7F) << shift
      if next < 0x80 { break }
      shift += 7
    }
    return value
  }

  private mutating func text() -> ProseText {
    let length = min(number(), bytes.count - position)
    defer { position += length }
    return ProseText(bytes: UnsafeBufferPointer(rebasing: bytes[position..<position + length]))
  }

  private mutating func optionalText() -> ProseText? {
    let text = text()
    return text.isEmpty ? nil : text
  }

  private mutating func optionalNumber() -> Int? {
    let value = number()
    return value == 0 ? nil : value - 1
  }
}

extension Prose {
  package func withCursor<Result>(_ body: (inout ProseCursor) throws -> Result) rethrows -> Result {
    try stream.withUnsafeBufferPointer { bytes in
      var cursor = ProseCursor(bytes)
      return try body(&cursor)
    }
  }

  /// Calls `body` with each event in order; the texts in it are valid only during the call.
  package func forEach(_ body: (ProseEvent) throws -> Void) rethrows {
    try withCursor { cursor in
      while let event = cursor.next() { try body(event) }
    }
  }
}

import CXML

/// What markup says, one part after the other (libxml2's reader): for sheets too large to keep as a tree.
///
/// No entity of the document's own is followed, no file and no address is opened, and depth and size are limited, so that markup
/// made to harm costs an error and nothing else. Names are local ones: prefixes are chosen by whoever wrote the file.
struct XMLEvents: ~Copyable {
  enum Event {
    case start(String)
    case end(String)
    case text(String)
  }

  /// Elements within each other; office documents stay far below.
  static let deepest = 200

  private let reader: xmlTextReaderPtr
  /// An element that was written as one tag, whose end is still to be told.
  private var pendingEnd: String?
  /// Whether the markup broke off or is none: what came before it is not to be trusted.
  private(set) var isBroken = false

  /// `bytes` has to live as long as the reader; nil when it is longer than libxml2 can read.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let size = Int32(exactly: bytes.count), size > 0 else { return nil }
    XMLEvents.keepQuiet()
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_COMPACT.rawValue
    guard
      let reader = xmlReaderForMemory(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), size, nil, nil, Int32(options))
    else { return nil }
    self.reader = reader
  }

  deinit { xmlFreeTextReader(reader) }

  /// Keeps libxml2 from printing what it finds on the terminal, with bytes of the file in it; it counts for each thread.
  static func keepQuiet() { xmlSetStructuredErrorFunc(nil) { _, _ in } }

  /// The next part, or nil at the end or where the markup is broken.
  mutating func next() -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name)
    }
    while true {
      let state = xmlTextReaderRead(reader)
      guard state == 1 else {
        isBroken = state != 0
        return nil
      }
      if let event = event() { return event }
      if isBroken { return nil }
    }
  }

  private mutating func event() -> Event? {
    switch UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
    case XML_READER_TYPE_ELEMENT.rawValue:
      guard xmlTextReaderDepth(reader) < XMLEvents.deepest else {
        isBroken = true
        return nil
      }
      let name = String(utf8: xmlTextReaderConstLocalName(reader))
      if xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = name }
      return .start(name)
    case XML_READER_TYPE_END_ELEMENT.rawValue:
      return .end(String(utf8: xmlTextReaderConstLocalName(reader)))
    case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
      XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
      return .text(String(utf8: xmlTextReaderConstValue(reader)))
    case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
      // No paper has a use for them, and every attack by entities begins with one.
      isBroken = true
      return nil
    case _:
      return nil
    }
  }

  /// An attribute of the element that began last, by its local name.
  func attribute(_ name: String) -> String? {
    var value: String?
    eachAttribute { if value == nil, $0 == name { value = $1() } }
    return value
  }

  /// The attributes of the element that began last, by their local names.
  var attributes: [String: String] {
    var found: [String: String] = [:]
    eachAttribute { name, value in if found[name] == nil { found[name] = value() } }
    return found
  }

  private func eachAttribute(_ body: (String, () -> String) -> Void) {
    guard xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return }
    repeat {
      if xmlTextReaderIsNamespaceDecl(reader) == 1 { continue }
      body(String(utf8: xmlTextReaderConstLocalName(reader))) { String(utf8: xmlTextReaderConstValue(reader)) }
    } while xmlTextReaderMoveToNextAttribute(reader) == 1
    xmlTextReaderMoveToElement(reader)
  }
}

extension String {
  init(utf8 text: UnsafePointer<xmlChar>?) { self = text.map(String.init(cString:)) ?? "" }
}

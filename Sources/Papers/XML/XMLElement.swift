import CXML

/// An element of markup with what stands in it.
final class XMLElement {
  enum Node {
    case element(XMLElement)
    case text(String)
  }

  /// Its local name.
  let name: String
  /// By their local names.
  let attributes: [String: String]
  fileprivate(set) var children: [Node] = []

  init(_ name: String, _ attributes: [String: String] = [:]) {
    self.name = name
    self.attributes = attributes
  }

  subscript(attribute: String) -> String? { attributes[attribute] }

  /// A whole number of 32 bits, so that sums of some cannot overflow.
  func number(_ attribute: String) -> Int? { attributes[attribute].flatMap { Int32($0) }.map { Int($0) } }

  var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first child of a name.
  func first(_ name: String) -> XMLElement? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// The children of a name.
  func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// The first element along a path of children, such as `first("rPr", "b")`.
  func first(_ path: String...) -> XMLElement? {
    path.reduce(self as XMLElement?) { element, name in element?.first(name) }
  }

  /// All its words.
  var text: String {
    var words = ""
    gather(&words)
    return words
  }

  private func gather(_ words: inout String) {
    for child in children {
      switch child {
      case .element(let element): element.gather(&words)
      case .text(let text): words += text
      }
    }
  }

  /// The elements of a name at any depth, in order.
  func descendants(_ name: String) -> [XMLElement] {
    elements.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
  }
}

extension XMLElement {
  /// More parts than the largest pack has; a tree of more would take memory beyond all measure of its file.
  private static let mostParts = 3_000_000

  /// The root of a document; nil where it does not parse, has more parts than a paper, or holds what `XMLEvents` refuses.
  static func document(_ bytes: [UInt8]) -> XMLElement? {
    bytes.withUnsafeBytes { buffer in
      guard var events = XMLEvents(buffer) else { return nil }
      let top = XMLElement("")
      var open = [top]
      var count = 0
      while let event = events.next() {
        count += 1
        if count > mostParts { return nil }
        switch event {
        case .start(let name):
          let element = XMLElement(name, events.attributes)
          open[open.count - 1].children.append(.element(element))
          open.append(element)
        case .end: open.removeLast()
        case .text(let text): open[open.count - 1].children.append(.text(text))
        }
      }
      return events.isBroken ? nil : top.elements.first
    }
  }

  /// The root of a web page, read as leniently as browsers do; the encoding is the page's own unless one is given.
  ///
  /// Nil where elements stand so deep within each other that libxml2 stops, since the words after them would be lost.
  static func page(_ bytes: [UInt8], encoding: String? = nil) -> XMLElement? {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue
    XMLEvents.keepQuiet()
    xmlResetLastError()
    let document = bytes.withUnsafeBytes { buffer in
      Int32(exactly: buffer.count).flatMap {
        htmlReadMemory(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), $0, nil, encoding, Int32(options))
      }
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    if let error = xmlGetLastError(), isFatal(error.pointee.code) { return nil }
    return xmlDocGetRootElement(document).flatMap { XMLElement(page: $0) }
  }

  /// Whether libxml2 stopped before the end of the page.
  private static func isFatal(_ code: Int32) -> Bool {
    [XML_ERR_INTERNAL_ERROR, XML_IO_ENCODER, XML_I18N_CONV_FAILED].contains { code == $0.rawValue }
  }

  /// A copy of a tree of libxml2's; what lies deeper than `XMLEvents.deepest` is taken up into the last level.
  private convenience init?(page node: xmlNodePtr) {
    self.init(page: node, depth: 0)
  }

  private convenience init(page node: xmlNodePtr, depth: Int) {
    var attributes: [String: String] = [:]
    var property = node.pointee.properties
    while let current = property {
      let value = xmlNodeListGetString(node.pointee.doc, current.pointee.children, 1)
      attributes[String(utf8: current.pointee.name)] = String(utf8: value)
      freeString(value)
      property = current.pointee.next
    }
    self.init(String(utf8: node.pointee.name), attributes)
    take(node.pointee.children, depth: depth)
  }

  private func take(_ first: xmlNodePtr?, depth: Int) {
    var next = first
    while let node = next {
      switch node.pointee.type {
      case XML_ELEMENT_NODE where depth < XMLEvents.deepest:
        children.append(.element(XMLElement(page: node, depth: depth + 1)))
      case XML_ELEMENT_NODE:
        let words = xmlNodeGetContent(node)
        children.append(.text(String(utf8: words)))
        freeString(words)
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: children.append(.text(String(utf8: node.pointee.content)))
      case _: break
      }
      next = node.pointee.next
    }
  }
}

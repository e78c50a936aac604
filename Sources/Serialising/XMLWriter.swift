/// Markup being written: elements are closed in the order in which they were opened, and every word is escaped by one rule.
///
/// Names of elements and attributes are ours, and so fixed; an attribute without a value is left out.
package struct XMLWriter {
  /// How elements without content end: `<br/>` in XML, `<br>` in HTML.
  package enum Dialect: Sendable { case xml, html }

  package typealias Attributes = KeyValuePairs<StaticString, String?>

  package let dialect: Dialect
  /// What has been written; to be whole, it needs `finish`.
  package private(set) var bytes: [UInt8] = []
  private var elements: [StaticString] = []
  /// Whether the tag of the innermost element still takes attributes.
  private var isInTag = false

  package var isOpen: Bool { !elements.isEmpty }

  package init(_ dialect: Dialect = .xml) {
    self.dialect = dialect
    if dialect == .xml { raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
  }

  /// A piece of a document, to be put into another.
  package init(pieceOf dialect: Dialect) { self.dialect = dialect }

  /// The bytes, with every element closed.
  package consuming func finish() -> [UInt8] {
    while !elements.isEmpty { close() }
    return bytes
  }

  package mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    closeTag()
    bytes.append(UInt8(ascii: "<"))
    put(name)
    elements.append(name)
    isInTag = true
    for (name, value) in attributes { attribute(name, value) }
  }

  /// Adds to the tag that was opened last, before anything is put into its element.
  package mutating func attribute(_ name: StaticString, _ value: String?) {
    guard isInTag, let value else { return }
    bytes.append(UInt8(ascii: " "))
    put(name)
    put("=\"")
    bytes.appendEscaped(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Closes the innermost element.
  package mutating func close() {
    closeTag()
    guard let name = elements.popLast() else { return }
    put("</")
    put(name)
    bytes.append(UInt8(ascii: ">"))
  }

  package mutating func element(_ name: StaticString, _ words: String) { element(name, [:], words) }

  package mutating func element(_ name: StaticString, _ attributes: Attributes, _ words: String) {
    open(name, attributes)
    text(words)
    close()
  }

  /// An element that has no content.
  package mutating func empty(_ name: StaticString, _ attributes: Attributes = [:]) {
    open(name, attributes)
    closeEmpty()
  }

  /// Closes the innermost element, into which nothing was put.
  package mutating func closeEmpty() {
    guard isInTag, !elements.isEmpty else { return close() }
    elements.removeLast()
    isInTag = false
    put(dialect == .xml ? "/>" : ">")
  }

  package mutating func text(_ words: String) {
    closeTag()
    bytes.appendEscaped(words)
  }

  /// Ends a line of the file, which readers take for a space.
  package mutating func line() { raw("\n") }

  // MARK: The same, each with the end of its line

  package mutating func openLine(_ name: StaticString, _ attributes: Attributes = [:]) {
    open(name, attributes)
    line()
  }

  package mutating func closeLine() {
    close()
    line()
  }

  package mutating func elementLine(_ name: StaticString, _ words: String?) { elementLine(name, [:], words) }

  /// An element that is left out where there are no words.
  package mutating func elementLine(_ name: StaticString, _ attributes: Attributes, _ words: String?) {
    guard let words else { return }
    element(name, attributes, words)
    line()
  }

  package mutating func emptyLine(_ name: StaticString, _ attributes: Attributes = [:]) {
    empty(name, attributes)
    line()
  }

  // MARK: Markup as it stands

  /// Markup of our own, as it stands.
  package mutating func raw(_ markup: StaticString) {
    closeTag()
    put(markup)
  }

  /// Whole elements that another writer has written.
  package mutating func raw(_ markup: [UInt8]) {
    closeTag()
    bytes += markup
  }

  private mutating func closeTag() {
    if isInTag { bytes.append(UInt8(ascii: ">")) }
    isInTag = false
  }

  private mutating func put(_ markup: StaticString) { markup.withUTF8Buffer { bytes.append(contentsOf: $0) } }
}

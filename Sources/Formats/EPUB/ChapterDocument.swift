import Publications
import Record
import Serialising
import Speech

/// One chapter as XHTML.
struct ChapterDocument: TreeWriter {
  var markup: XMLWriter
  let manner = TreeManner(
    emphasis: "em", numberedClass: nil, noteRole: "note", numericHeadClass: "numeric", hasEPUBTypes: true,
    explainsAll: true)
  /// What is to be read aloud, in a book that is: then each element that has words of its own has an id, and no two of them lie in
  /// each other.
  private(set) var narration: Narration?
  private let book: Book
  /// Ids that are taken in this chapter: an anchor that comes twice is written once.
  private var ids: Set<String> = []

  var publication: Publication { book.publication }
  var bytes: [UInt8] { markup.bytes }

  init(_ chapter: Book.Chapter, of book: Book, isHeard: Bool = false) {
    self.book = book
    narration = isHeard ? Narration() : nil
    let title = book.publication.title
    markup = XMLWriter(
      headOf: chapter.isFirst ? title : chapter.blocks.firstHeading ?? title, language: book.publication.language)
    markup.openLine("main")
    if chapter.isFirst { element("h1", title) }
    put(chapter.blocks)
    markup.closeDocument()
  }

  /// The id of an element whose words are read aloud together is its anchor, or one of its own where it has none.
  mutating func open(
    _ name: StaticString, _ attributes: XMLWriter.Attributes, at anchor: String?, of words: [Inline]?, number: String?
  ) {
    markup.open(name, attributes)
    let free = anchor.flatMap { ids.insert($0).inserted ? $0 : nil }
    guard let words, let next = narration?.nextID else { return markup.attribute("id", free) }
    let utterance = Utterance(number: number, words, language: publication.language)
    guard utterance.hasWords else { return markup.attribute("id", free) }
    markup.attribute("id", free ?? next)
    narration?.add(free ?? next, utterance)
  }

  mutating func text(_ text: String) { markup.text(text) }

  private mutating func element(_ name: StaticString, _ words: String) {
    open(name, [:], at: nil, of: [.text(words)], number: nil)
    markup.text(words)
    markup.closeLine()
  }

  /// Numbers stand as they were written, so that the list may not count for itself.
  mutating func put(_ list: List) {
    list.isOrdered ? markup.open("ol", ["class": "as-written", "role": "list"]) : markup.open("ul")
    markup.line()
    for item in list.items {
      open("li", at: item.anchor)
      put(item)
      markup.closeLine()
    }
    markup.closeLine()
  }

  /// One plain paragraph stands in its item without an element of its own, beside the number.
  private mutating func put(_ item: List.Item) {
    guard case .paragraph(let first)? = item.blocks.first, first.number == nil, first.anchor == nil else {
      lead(item.number, [])
      return put(item.blocks)
    }
    lead(item.number, first.words)
    put(Array(item.blocks.dropFirst()))
  }

  /// What stands in an item before its other blocks. Where it is read aloud it is an element, so as to be told from them.
  private mutating func lead(_ number: String?, _ words: [Inline]) {
    let isHeard = narration != nil && (number != nil || !words.isEmpty)
    if isHeard { open("span", [:], at: nil, of: words, number: number) }
    put(number: number)
    put(words)
    if isHeard { markup.close() }
  }

  mutating func put(_ fact: Fact) {
    let language = publication.language(ofLabel: fact.name)
    let name = [Inline.text(fact.name)]
    open("dt", attributes(of: language), at: nil, of: language.map { [.language($0, name)] } ?? name, number: nil)
    markup.text(fact.name)
    markup.closeLine()
    markup.open("dd")
    put(fact.blocks)
    markup.closeLine()
  }

  mutating func put(_ table: Table) { put(rowsAndColumns: table) }

  mutating func put(_ figure: Figure) {
    markup.openLine("figure")
    markup.elementLine("figcaption", figure.title)
    if let drawing = figure.drawing {
      markup.raw(ChartColours.named(drawing))
      markup.line()
    }
    element("p", figure.alternative)
    if let image = figure.image, let address = Destination.site(image).address(site: publication.site) {
      markup.open("p")
      markup.element("a", ["href": address], address)
      markup.closeLine()
    }
    markup.closeLine()
    if let data = figure.data { put(data) }
  }

  /// A link that leads nowhere from here says its address in brackets, so that it is not lost.
  mutating func link(_ words: [Inline], to destination: Destination) {
    switch destination {
    case .within(let anchor): link(words, book.address(of: anchor), isNote: NoteAnchor.isNote(anchor))
    case .elsewhere(let address): link(words, address)
    case .site(let path):
      let address = destination.address(site: publication.site)
      link(words, address)
      if address == nil { markup.text(" (\(path))") }
    }
  }

  private mutating func link(_ words: [Inline], _ address: String?, isNote: Bool = false) {
    guard let address else { return put(words) }
    put("a", ["href": address, "epub:type": isNote ? "noteref" : nil, "role": isNote ? "doc-noteref" : nil], words)
  }
}

extension [Block] {
  /// The words of the heading it begins with.
  fileprivate var firstHeading: String? {
    guard case .heading(let heading)? = first else { return nil }
    return heading.number.map { "\($0) \(heading.words.plain)" } ?? heading.words.plain
  }
}

extension XMLWriter {
  /// A document of a book, as far as into its body.
  init(headOf title: String, language: String) {
    self.init()
    raw("<!DOCTYPE html>\n")
    openLine(
      "html",
      [
        "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops", "lang": language,
        "xml:lang": language, "dir": language.writingDirection,
      ])
    openLine("head")
    elementLine("title", title)
    emptyLine("link", ["rel": "stylesheet", "type": "text/css", "href": "style.css"])
    closeLine()
    openLine("body")
  }

  /// Ends all that is open, each on a line.
  mutating func closeDocument() { while isOpen { closeLine() } }
}

import Publications
import Serialising

/// The navigation document of a book: its headings as a nested list, landmarks, and its numbered paragraphs.
///
/// Papers of councils are cited by paragraph; pages of print, which a page list would give, they have none here.
struct NavigationDocument {
  private var markup: XMLWriter
  private let book: Book

  var bytes: [UInt8] { markup.bytes }

  init(_ book: Book) {
    self.book = book
    markup = XMLWriter(headOf: book.publication.title, language: book.publication.language)
    contents()
    landmarks()
    paragraphs()
    markup.closeDocument()
  }

  private mutating func contents() {
    markup.open("nav", ["epub:type": "toc", "role": "doc-toc", "aria-labelledby": "contents"])
    begin("h1", "contents", book.publication.words.contents)
    item(book.publication.title, "text-1.xhtml")
    markup.closeLine()
    put(book.headings[...], below: 1)
    end()
  }

  /// The heading of a list by which it is known, and the list as far as its items.
  private mutating func begin(_ name: StaticString, _ id: String, _ words: String) {
    markup.line()
    markup.elementLine(name, ["id": id], words)
    markup.openLine("ol")
  }

  private mutating func end() {
    markup.closeLine()
    markup.closeLine()
  }

  /// The headings deeper than `level`, as items; a heading's own deeper ones are a list inside its item.
  private mutating func put(_ entries: ArraySlice<Book.Entry>, below level: Int) {
    var rest = entries
    while let entry = rest.popFirst() {
      let own = rest.prefix { $0.level > entry.level }
      rest = rest.dropFirst(own.count)
      item(entry.words, entry.address)
      if !own.isEmpty {
        markup.line()
        markup.openLine("ol")
        put(own, below: entry.level)
        markup.close()
      }
      markup.closeLine()
    }
  }

  /// Opens an item, and puts its link into it.
  private mutating func item(_ words: String, _ address: String, type: String? = nil) {
    markup.open("li")
    markup.element("a", ["epub:type": type, "href": address], words)
  }

  private mutating func landmarks() {
    let words = book.publication.words
    markup.open("nav", ["epub:type": "landmarks", "aria-labelledby": "landmarks", "hidden": "hidden"])
    begin("h2", "landmarks", words.landmarks)
    item(words.contents, "nav.xhtml#contents", type: "toc")
    markup.closeLine()
    item(words.beginning, "text-1.xhtml", type: "bodymatter")
    markup.closeLine()
    end()
  }

  private mutating func paragraphs() {
    guard !book.paragraphs.isEmpty else { return }
    let words = book.publication.words
    markup.open("nav", ["aria-labelledby": "paragraphs"])
    begin("h2", "paragraphs", words.numberedParagraphs)
    for paragraph in book.paragraphs {
      item("\(words.paragraph) \(paragraph.words)", paragraph.address)
      markup.closeLine()
    }
    end()
  }
}

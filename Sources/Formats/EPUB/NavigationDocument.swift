import Publications

/// The navigation document of a book: its headings as a nested list, landmarks, and its numbered paragraphs.
///
/// Papers of councils are cited by paragraph; pages of print, which a page list would give, they have none here.
struct NavigationDocument {
  private(set) var bytes: [UInt8] = []
  private let book: Book

  init(_ book: Book) {
    self.book = book
    bytes.putXHTMLHead(title: book.publication.title, language: book.publication.language)
    bytes.put("<body>\n")
    contents()
    landmarks()
    paragraphs()
    bytes.put("</body>\n</html>\n")
  }

  private mutating func contents() {
    bytes.put(
      "<nav epub:type=\"toc\" role=\"doc-toc\" aria-labelledby=\"contents\">\n<h1 id=\"contents\">Contents</h1>\n<ol>\n"
    )
    item(book.publication.title, "text-1.xhtml")
    let rest = nested(book.headings[...], below: 1)
    bytes.put("</li>\n")
    bytes += rest
    bytes.put("</ol>\n</nav>\n")
  }

  /// The headings deeper than `level`, as items; a heading's own deeper ones are a list inside its item.
  private func nested(_ entries: ArraySlice<Book.Entry>, below level: Int) -> [UInt8] {
    var part = NavigationDocument(empty: book)
    var rest = entries
    while let entry = rest.popFirst() {
      let own = rest.prefix { $0.level > entry.level }
      rest = rest.dropFirst(own.count)
      part.item(entry.words, entry.address)
      if !own.isEmpty {
        part.bytes.put("\n<ol>\n")
        part.bytes += nested(own, below: entry.level)
        part.bytes.put("</ol>")
      }
      part.bytes.put("</li>\n")
    }
    return part.bytes
  }

  private init(empty book: Book) { self.book = book }

  private mutating func item(_ words: String, _ address: String) {
    bytes.put("<li><a")
    bytes.putAttribute("href", address)
    bytes.put(">")
    bytes.putWords(words)
    bytes.put("</a>")
  }

  private mutating func landmarks() {
    bytes.put("<nav epub:type=\"landmarks\" aria-labelledby=\"landmarks\" hidden=\"hidden\">\n")
    bytes.put("<h2 id=\"landmarks\">Landmarks</h2>\n<ol>\n")
    bytes.put("<li><a epub:type=\"toc\" href=\"nav.xhtml#contents\">Contents</a></li>\n")
    bytes.put("<li><a epub:type=\"bodymatter\" href=\"text-1.xhtml\">Beginning of the text</a></li>\n</ol>\n</nav>\n")
  }

  private mutating func paragraphs() {
    guard !book.paragraphs.isEmpty else { return }
    bytes.put("<nav aria-labelledby=\"paragraphs\">\n<h2 id=\"paragraphs\">Numbered paragraphs</h2>\n<ol>\n")
    for paragraph in book.paragraphs {
      item("Paragraph \(paragraph.words)", paragraph.address)
      bytes.put("</li>\n")
    }
    bytes.put("</ol>\n</nav>\n")
  }
}

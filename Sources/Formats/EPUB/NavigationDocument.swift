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
      "<nav epub:type=\"toc\" role=\"doc-toc\" aria-labelledby=\"contents\">\n<h1 id=\"contents\">")
    bytes.putWords(book.publication.words.contents)
    bytes.put("</h1>\n<ol>\n")
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
    let words = book.publication.words
    bytes += "<h2 id=\"landmarks\">\(words.landmarks)</h2>\n<ol>\n".utf8
    bytes += "<li><a epub:type=\"toc\" href=\"nav.xhtml#contents\">\(words.contents)</a></li>\n".utf8
    bytes += "<li><a epub:type=\"bodymatter\" href=\"text-1.xhtml\">\(words.beginning)</a></li>\n</ol>\n</nav>\n".utf8
  }

  private mutating func paragraphs() {
    guard !book.paragraphs.isEmpty else { return }
    let words = book.publication.words
    bytes += "<nav aria-labelledby=\"paragraphs\">\n<h2 id=\"paragraphs\">\(words.numberedParagraphs)</h2>\n<ol>\n".utf8
    for paragraph in book.paragraphs {
      item("\(words.paragraph) \(paragraph.words)", paragraph.address)
      bytes.put("</li>\n")
    }
    bytes.put("</ol>\n</nav>\n")
  }
}

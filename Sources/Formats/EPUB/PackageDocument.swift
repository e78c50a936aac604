import Publications
import Record

/// The package document of a book: what it is, and what it holds (EPUB 3.3 s.5; EPUB Accessibility 1.1 s.2).
///
/// The accessibility metadata says what is so by construction and no more: that it conforms to a standard is for those
/// to say who have checked it.
struct PackageDocument {
  private(set) var bytes: [UInt8] = []

  init(_ book: Book, named ending: String) {
    let publication = book.publication
    bytes.put(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"")
    bytes.put(" unique-identifier=\"id\"")
    bytes.putAttribute("xml:lang", publication.language)
    bytes.put(">\n")
    describe(book, ending)
    list(book)
    bytes.put("</package>\n")
  }

  private mutating func describe(_ book: Book, _ ending: String) {
    let publication = book.publication
    bytes.put("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n")
    element(
      "<dc:identifier id=\"id\">", (publication.site ?? "urn:scrutable:") + publication.stem + ending,
      "</dc:identifier>")
    element("<dc:title>", publication.title, "</dc:title>")
    element("<dc:language>", publication.language, "</dc:language>")
    element("<dc:publisher>", publication.council, "</dc:publisher>")
    element("<dc:creator>", publication.council, "</dc:creator>")
    if let summary = publication.summary { element("<dc:description>", summary, "</dc:description>") }
    if let date = publication.date { element("<dc:date>", date.iso, "</dc:date>") }
    if let address = Destination.site(publication.page).address(site: publication.site) {
      element("<dc:source>", address, "</dc:source>")
    }
    element("<meta property=\"dcterms:modified\">", (publication.date?.iso ?? "1980-01-01") + "T00:00:00Z", "</meta>")
    describeAccess(book)
    bytes.put("</metadata>\n")
  }

  private mutating func describeAccess(_ book: Book) {
    let charts = publicationHasCharts(book.publication.blocks)
    property("schema:accessMode", "textual")
    if charts { property("schema:accessMode", "visual") }
    property("schema:accessModeSufficient", "textual")
    for feature in ["structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"] {
      property("schema:accessibilityFeature", feature)
    }
    if charts { property("schema:accessibilityFeature", "alternativeText") }
    property("schema:accessibilityHazard", "none")
    property(
      "schema:accessibilitySummary", in: book.publication.languageOfLabels,
      "All of it is text under headings; numbers of paragraphs are as in the council's paper; tables have headings"
        + (charts ? "; charts have their values in words and in a table." : "; there are no pictures."))
  }

  /// `language`: of the words, where it is not the publication's.
  private mutating func property(_ name: StaticString, in language: String? = nil, _ value: String) {
    bytes.put("<meta property=\"")
    bytes.put(name)
    bytes.put("\"")
    if let language { bytes.putAttribute("xml:lang", language) }
    element(">", value, "</meta>")
  }

  private mutating func element(_ start: StaticString, _ words: String, _ end: StaticString) {
    bytes.put(start)
    bytes.putWords(words)
    bytes.put(end)
    bytes.put("\n")
  }

  private mutating func list(_ book: Book) {
    bytes.put(
      "<manifest>\n<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n")
    bytes.put("<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n")
    for (index, chapter) in book.chapters.enumerated() {
      bytes += "<item id=\"text-\(index + 1)\" href=\"\(chapter.name)\" media-type=\"application/xhtml+xml\"".utf8
      bytes.put(publicationHasCharts(chapter.blocks) ? " properties=\"svg\"/>\n" : "/>\n")
    }
    bytes.put("</manifest>\n<spine>\n<itemref idref=\"nav\"/>\n")
    for index in book.chapters.indices { bytes += "<itemref idref=\"text-\(index + 1)\"/>\n".utf8 }
    bytes.put("</spine>\n")
  }

  private func publicationHasCharts(_ blocks: [Block]) -> Bool {
    blocks.contains { block in
      switch block {
      case .figure(let figure): figure.drawing != nil
      case .list(let list): list.items.contains { publicationHasCharts($0.blocks) }
      case .facts(let facts): facts.contains { publicationHasCharts($0.blocks) }
      case .quote(let blocks), .resolution(let blocks): publicationHasCharts(blocks)
      case .table(let table): table.rows.contains { $0.cells.contains { publicationHasCharts($0.blocks) } }
      case .heading, .paragraph, .note, .code, .rule: false
      }
    }
  }
}

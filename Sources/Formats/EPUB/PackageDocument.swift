import Publications
import Record

/// The package document of a book: what it is, and what it holds (EPUB 3.3 s.5; EPUB Accessibility 1.1 s.2).
///
/// The accessibility metadata says what is so by construction and no more: that it conforms to a standard is for those
/// to say who have checked it.
struct PackageDocument {
  private(set) var bytes: [UInt8] = []
  /// How long the sound of each chapter is, in milliseconds; nil of a silent book.
  private let lengths: [Int]?

  /// What a reading system gives the element whose words are heard.
  static let activeClass = "speaking"

  var isHeard: Bool { lengths != nil }

  init(_ book: Book, named ending: String, lengths: [Int]? = nil) {
    self.lengths = lengths
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
    if let lengths { describeSound(lengths) }
    bytes.put("</metadata>\n")
  }

  private mutating func describeAccess(_ book: Book) {
    let charts = publicationHasCharts(book.publication.blocks)
    property("schema:accessMode", "textual")
    if charts { property("schema:accessMode", "visual") }
    if isHeard { property("schema:accessMode", "auditory") }
    property("schema:accessModeSufficient", "textual")
    if isHeard { property("schema:accessModeSufficient", "auditory") }
    for feature in ["structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"] {
      property("schema:accessibilityFeature", feature)
    }
    if charts { property("schema:accessibilityFeature", "alternativeText") }
    if isHeard { property("schema:accessibilityFeature", "synchronizedAudioText") }
    property("schema:accessibilityHazard", "none")
    property(
      "schema:accessibilitySummary", in: book.publication.languageOfLabels,
      "All of it is text under headings; numbers of paragraphs are as in the council's paper; tables have headings"
        + (charts ? "; charts have their values in words and in a table." : "; there are no pictures.")
        + (isHeard
          ? " All of the text is read aloud, and what is heard is marked in it. The voice is synthetic, and no person spoke."
          : ""))
  }

  /// EPUB 3.3 s.9.3.5 and appendix D.7.
  private mutating func describeSound(_ lengths: [Int]) {
    for (index, length) in lengths.enumerated() {
      bytes += "<meta property=\"media:duration\" refines=\"#overlay-\(index + 1)\">\(length.asClock)</meta>\n".utf8
    }
    property("media:duration", lengths.reduce(0, +).asClock)
    property("media:narrator", "a synthetic voice (eSpeak NG)")
    property("media:active-class", PackageDocument.activeClass)
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
    for (index, chapter) in book.chapters.enumerated() { list(chapter, index + 1) }
    bytes.put("</manifest>\n<spine>\n<itemref idref=\"nav\"/>\n")
    for index in book.chapters.indices { bytes += "<itemref idref=\"text-\(index + 1)\"/>\n".utf8 }
    bytes.put("</spine>\n")
  }

  private mutating func list(_ chapter: Book.Chapter, _ number: Int) {
    bytes += "<item id=\"\(chapter.id)\" href=\"\(chapter.name)\" media-type=\"application/xhtml+xml\"".utf8
    if publicationHasCharts(chapter.blocks) { bytes.put(" properties=\"svg\"") }
    guard isHeard else { return bytes.put("/>\n") }
    bytes += " media-overlay=\"overlay-\(number)\"/>\n".utf8
    bytes += "<item id=\"overlay-\(number)\" href=\"\(chapter.overlay)\" media-type=\"application/smil+xml\"/>\n".utf8
    bytes += "<item id=\"sound-\(number)\" href=\"\(chapter.sound)\" media-type=\"audio/ogg; codecs=opus\"/>\n".utf8
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

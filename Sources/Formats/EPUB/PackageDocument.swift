import Publications
import Record
import Serialising

/// The package document of a book: what it is, and what it holds (EPUB 3.3 s.5; EPUB Accessibility 1.1 s.2).
///
/// The accessibility metadata says what is so by construction and no more: that it conforms to a standard is for those
/// to say who have checked it.
struct PackageDocument {
  private var markup = XMLWriter()
  /// How long the sound of each chapter is, in milliseconds; nil of a silent book.
  private let lengths: [Int]?

  /// What a reading system gives the element whose words are heard.
  static let activeClass = "speaking"

  var bytes: [UInt8] { markup.bytes }
  var isHeard: Bool { lengths != nil }

  init(_ book: Book, _ edition: EPUB.Edition, lengths: [Int]? = nil) {
    self.lengths = lengths
    markup.open(
      "package",
      [
        "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "id",
        "xml:lang": book.publication.language,
      ])
    markup.line()
    describe(book, edition)
    list(book)
    markup.closeLine()
  }

  private mutating func describe(_ book: Book, _ edition: EPUB.Edition) {
    let publication = book.publication
    markup.open("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"])
    markup.line()
    element("dc:identifier", (publication.site ?? "urn:scrutable:") + publication.stem + edition.ending, ["id": "id"])
    element("dc:title", publication.title)
    element("dc:language", publication.language)
    element("dc:publisher", publication.council)
    element("dc:creator", publication.council)
    element("dc:description", publication.summary)
    element("dc:date", publication.date?.iso)
    element("dc:source", Destination.site(publication.page).address(site: publication.site))
    property("dcterms:modified", edition.modified ?? publication.firstEdition)
    describeAccess(book)
    if let lengths { describeSound(lengths) }
    markup.closeLine()
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
      element("meta", length.asClock, ["property": "media:duration", "refines": "#overlay-\(index + 1)"])
    }
    property("media:duration", lengths.reduce(0, +).asClock)
    property("media:narrator", "a synthetic voice (eSpeak NG)")
    property("media:active-class", PackageDocument.activeClass)
  }

  /// `language`: of the words, where it is not the publication's.
  private mutating func property(_ name: String, in language: String? = nil, _ value: String) {
    element("meta", value, ["property": name, "xml:lang": language])
  }

  private mutating func element(_ name: StaticString, _ words: String?, _ attributes: XMLWriter.Attributes = [:]) {
    guard let words else { return }
    markup.element(name, attributes, words)
    markup.line()
  }

  private mutating func list(_ book: Book) {
    markup.open("manifest")
    markup.line()
    item("nav", "nav.xhtml", "application/xhtml+xml", ["properties": "nav"])
    item("style", "style.css", "text/css")
    for (index, chapter) in book.chapters.enumerated() { list(chapter, index + 1) }
    markup.closeLine()
    markup.open("spine")
    markup.line()
    for id in ["nav"] + book.chapters.map(\.id) {
      markup.empty("itemref", ["idref": id])
      markup.line()
    }
    markup.closeLine()
  }

  private mutating func list(_ chapter: Book.Chapter, _ number: Int) {
    let more: XMLWriter.Attributes = [
      "properties": publicationHasCharts(chapter.blocks) ? "svg" : nil,
      "media-overlay": isHeard ? "overlay-\(number)" : nil,
    ]
    item(chapter.id, chapter.name, "application/xhtml+xml", more)
    guard isHeard else { return }
    item("overlay-\(number)", chapter.overlay, "application/smil+xml")
    item("sound-\(number)", chapter.sound, "audio/ogg; codecs=opus")
  }

  private mutating func item(_ id: String, _ path: String, _ type: String, _ more: XMLWriter.Attributes = [:]) {
    markup.open("item", ["id": id, "href": path, "media-type": type])
    for (name, value) in more { markup.attribute(name, value) }
    markup.closeEmpty()
    markup.line()
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

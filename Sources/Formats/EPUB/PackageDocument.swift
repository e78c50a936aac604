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
    markup.openLine(
      "package",
      [
        "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "id",
        "xml:lang": book.publication.language, "dir": book.publication.language.writingDirection,
      ])
    describe(book, edition)
    list(book)
    markup.closeLine()
  }

  private mutating func describe(_ book: Book, _ edition: EPUB.Edition) {
    let publication = book.publication
    markup.openLine("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"])
    markup.elementLine(
      "dc:identifier", ["id": "id"], (publication.site ?? "urn:scrutable:") + publication.stem + edition.ending)
    markup.elementLine("dc:title", publication.title)
    markup.elementLine("dc:language", publication.language)
    markup.elementLine("dc:publisher", publication.council)
    markup.elementLine("dc:creator", publication.council)
    markup.elementLine("dc:description", publication.summary)
    markup.elementLine("dc:date", publication.date?.iso)
    markup.elementLine("dc:source", Destination.site(publication.page).address(site: publication.site))
    property("dcterms:modified", edition.modified ?? publication.firstEdition)
    describeAccess(book)
    if let lengths { describeSound(lengths) }
    markup.closeLine()
  }

  private mutating func describeAccess(_ book: Book) {
    let charts = book.publication.blocks.haveCharts
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
      markup.elementLine("meta", ["property": "media:duration", "refines": "#overlay-\(index + 1)"], length.asClock)
    }
    property("media:duration", lengths.reduce(0, +).asClock)
    property("media:narrator", "a synthetic voice (eSpeak NG)")
    property("media:active-class", PackageDocument.activeClass)
  }

  /// `language`: of the words, where it is not the publication's.
  private mutating func property(_ name: String, in language: String? = nil, _ value: String) {
    markup.elementLine("meta", ["property": name, "xml:lang": language], value)
  }

  private mutating func list(_ book: Book) {
    markup.openLine("manifest")
    item("nav", "nav.xhtml", "application/xhtml+xml", ["properties": "nav"])
    item("style", "style.css", "text/css")
    for (index, chapter) in book.chapters.enumerated() { list(chapter, index + 1) }
    markup.closeLine()
    markup.openLine("spine", ["page-progression-direction": book.publication.language.writingDirection])
    for id in ["nav"] + book.chapters.map(\.id) {
      markup.emptyLine("itemref", ["idref": id])
    }
    markup.closeLine()
  }

  private mutating func list(_ chapter: Book.Chapter, _ number: Int) {
    let more: XMLWriter.Attributes = [
      "properties": chapter.blocks.haveCharts ? "svg" : nil,
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
}

extension [Block] {
  fileprivate var haveCharts: Bool {
    all.contains { if case .figure(let figure) = $0 { figure.drawing != nil } else { false } }
  }
}

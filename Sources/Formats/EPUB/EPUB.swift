internal import Packing
package import Publications
import Record
package import Speech

/// A publication as an EPUB 3.3 book: chapters, a navigation document with contents and numbered paragraphs, metadata.
package enum EPUB {
  /// Which book of a publication, and since when it has been as it is.
  package struct Edition: Sendable {
    /// Part of the book's identifier: two books of one publication are two books.
    let ending: String
    /// The moment in UTC, “2026-11-20T00:00:00Z”; nil for the day of the publication. Of two books with one identifier, readers keep
    /// the one with the later moment (EPUB 3.3 s.5.4.2).
    let modified: String?

    package init(_ ending: String = ".epub", modified: String? = nil) {
      self.ending = ending
      self.modified = modified
    }
  }

  package static func file(of publication: Publication, _ edition: Edition = Edition()) -> [UInt8] {
    let book = Book(publication)
    var zip = EPUB.begin(book, PackageDocument(book, edition))
    for chapter in book.chapters { zip.add("EPUB/" + chapter.name, ChapterDocument(chapter, of: book).bytes) }
    return zip.finish()
  }

  /// The same with a synthetic voice that reads it aloud: a recording and a media overlay for each chapter. `publication` is
  /// written to be heard.
  package static func heardFile(
    of publication: Publication, _ edition: Edition, by narrator: Narrator
  ) throws(SpeechError) -> FormattedFile {
    let book = Book(publication)
    var chapters: [HeardChapter] = []
    for chapter in book.chapters { chapters.append(try HeardChapter(chapter, of: book, by: narrator)) }
    let lengths = chapters.map(\.length)
    var zip = EPUB.begin(book, PackageDocument(book, edition, lengths: lengths))
    for (chapter, heard) in Swift.zip(book.chapters, chapters) {
      zip.add("EPUB/" + chapter.name, heard.text)
      zip.add("EPUB/" + chapter.overlay, heard.overlay)
      // Opus leaves nothing to compress.
      zip.add("EPUB/" + chapter.sound, heard.sound, isStored: true)
    }
    return FormattedFile(zip.finish(), seconds: (lengths.reduce(0, +) + 500) / 1000)
  }

  private static func begin(_ book: Book, _ package: PackageDocument) -> ZipArchive {
    var zip = ZipArchive()
    zip.add("mimetype", Array("application/epub+zip".utf8), isStored: true)
    zip.add("META-INF/container.xml", container)
    zip.add("EPUB/package.opf", package.bytes)
    zip.add("EPUB/nav.xhtml", NavigationDocument(book).bytes)
    zip.add("EPUB/style.css", package.isHeard ? style + styleOfWhatIsHeard : style)
    return zip
  }

  private static let container = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>\
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>

    """.utf8)

  /// Little, and nothing that a reader's own settings could not overrule: sizes are relative, colours are the reader's.
  private static let style = Array(
    """
    body { line-height: 1.5; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-align: left; break-after: avoid; }
    table { border-collapse: collapse; width: 100%; margin: 1em 0; }
    caption { text-align: left; font-weight: bold; padding: 0.25em 0; }
    th, td { border: 1px solid; padding: 0.25em 0.5em; text-align: left; vertical-align: top; }
    .number { font-weight: bold; }
    .numeric { text-align: right; }
    .as-written { list-style-type: none; padding-left: 1.5em; }
    .resolution { border-left: 0.25em solid; padding-left: 1em; }
    .note { font-size: 0.9em; }
    dt { font-weight: bold; }
    dd { margin: 0 0 0.5em 1.5em; }
    figure { margin: 1em 0; }
    .chart { max-width: 100%; height: auto; }
    .chart-grid { stroke: #777; stroke-width: 0.5; }
    .chart-line { stroke: #1d4f91; stroke-width: 2; fill: none; }
    .chart-point { fill: #1d4f91; }
    .chart-target { fill: #777; fill-opacity: 0.25; }
    .chart-target-line { stroke: #555; stroke-dasharray: 5 3; }
    .chart-label { font-size: 12px; }

    """.utf8)

  /// Colours of its own behind the words that are heard, whatever the reader's are: 18 to 1. Where colours are forced, the outline.
  private static let styleOfWhatIsHeard = Array(
    """
    .\(PackageDocument.activeClass) { background-color: #fff3a3; color: #000; outline: 0.125em solid #000; }
    .\(PackageDocument.activeClass) * { color: inherit; }

    """.utf8)
}

/// A chapter with its sound.
private struct HeardChapter {
  let text: [UInt8]
  let overlay: [UInt8]
  let sound: [UInt8]
  /// In milliseconds.
  let length: Int

  init(_ chapter: Book.Chapter, of book: Book, by narrator: Narrator) throws(SpeechError) {
    let document = ChapterDocument(chapter, of: book, isHeard: true)
    let narration = document.narration ?? Narration()
    let recording = try narrator.recording(of: narration.utterances)
    text = document.bytes
    overlay = OverlayDocument(narration, recording, of: chapter).bytes
    sound = recording.bytes
    length = recording.length
  }
}

extension Publication {
  /// The moment of a book that has not changed since its first edition.
  package var firstEdition: String { (date?.iso ?? "1980-01-01") + "T00:00:00Z" }
}

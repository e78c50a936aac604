internal import Packing
package import Publications

/// A publication as an EPUB 3.3 book: chapters, a navigation document with contents and numbered paragraphs, metadata.
package enum EPUB {
  /// `ending` is part of the book's identifier: two books of one publication are two books.
  package static func file(of publication: Publication, named ending: String = ".epub") -> [UInt8] {
    let book = Book(publication)
    var zip = ZipArchive()
    zip.add("mimetype", Array("application/epub+zip".utf8), isStored: true)
    zip.add("META-INF/container.xml", container)
    zip.add("EPUB/package.opf", PackageDocument(book, named: ending).bytes)
    zip.add("EPUB/nav.xhtml", NavigationDocument(book).bytes)
    zip.add("EPUB/style.css", style)
    for chapter in book.chapters { zip.add("EPUB/" + chapter.name, ChapterDocument(chapter, of: book).bytes) }
    return zip.finish()
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
}

package import Publications
import Record
import Serialising

extension BrailleBook {
  /// The book as PEF 2008-1, the Portable Embosser Format: the same lines in Unicode's braille patterns, with a volume for each
  /// volume and a section for what comes before the text. Both sides of a sheet are used, as is usual in the United Kingdom.
  package func pef(of publication: Publication) -> [UInt8] {
    var markup = XMLWriter()
    markup.open("pef", ["version": "2008-1", "xmlns": "http://www.daisy.org/ns/2008/pef"])
    markup.line()
    markup.putHead(publication)
    markup.open("body")
    markup.line()
    for volume in volumes { markup.put(volume) }
    markup.closeLine()
    markup.closeLine()
    return markup.finish()
  }
}

extension XMLWriter {
  fileprivate mutating func putHead(_ publication: Publication) {
    open("head")
    line()
    open("meta", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"])
    line()
    put("dc:format", "application/x-pef+xml")
    put("dc:identifier", publication.stem + ".pef")
    put("dc:title", publication.title)
    put("dc:publisher", publication.council)
    put("dc:date", publication.date?.iso)
    put("dc:language", publication.language)
    put("dc:description", publication.summary)
    put("dc:source", publication.page)
    closeLine()
    closeLine()
  }

  private mutating func put(_ name: StaticString, _ words: String?) {
    guard let words else { return }
    element(name, words)
    line()
  }

  fileprivate mutating func put(_ volume: BrailleBook.Volume) {
    open(
      "volume", ["cols": "\(PageSize.width)", "rows": "\(PageSize.height)", "rowgap": "0", "duplex": "true"])
    line()
    for pages in [volume.front, volume.body] where !pages.isEmpty {
      open("section")
      line()
      for page in pages { put(page) }
      closeLine()
    }
    closeLine()
  }

  private mutating func put(_ page: BrailleBook.Page) {
    open("page")
    line()
    for row in page.lines {
      open("row")
      raw(row.flatMap(XMLWriter.pattern))
      closeLine()
    }
    closeLine()
  }

  /// U+2800 and the dots: always three bytes.
  private static func pattern(of cell: UInt8) -> [UInt8] {
    [0xE2, 0xA0, 0x80 + (Cell.isCell(cell) ? Cell.dots[Int(cell) - 0x20] : 0)]
  }
}

package import Publications
import Record
import Serialising

extension BrailleBook {
  /// The book as PEF 2008-1, the Portable Embosser Format: the same lines in Unicode's braille patterns, with a volume for each
  /// volume and a section for what comes before the text. Both sides of a sheet are used, as is usual in the United Kingdom.
  package func pef(of publication: Publication) -> [UInt8] {
    var markup = XMLWriter()
    markup.openLine("pef", ["version": "2008-1", "xmlns": "http://www.daisy.org/ns/2008/pef"])
    markup.putHead(publication)
    markup.openLine("body")
    for volume in volumes { markup.put(volume) }
    markup.closeLine()
    markup.closeLine()
    return markup.finish()
  }
}

extension XMLWriter {
  fileprivate mutating func putHead(_ publication: Publication) {
    openLine("head")
    openLine("meta", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"])
    elementLine("dc:format", "application/x-pef+xml")
    elementLine("dc:identifier", publication.stem + ".pef")
    elementLine("dc:title", publication.title)
    elementLine("dc:publisher", publication.council)
    elementLine("dc:date", publication.date?.iso)
    elementLine("dc:language", publication.language)
    elementLine("dc:description", publication.summary)
    elementLine("dc:source", publication.page)
    closeLine()
    closeLine()
  }

  fileprivate mutating func put(_ volume: BrailleBook.Volume) {
    openLine(
      "volume", ["cols": "\(PageSize.width)", "rows": "\(PageSize.height)", "rowgap": "0", "duplex": "true"])
    for pages in [volume.front, volume.body] where !pages.isEmpty {
      openLine("section")
      for page in pages { put(page) }
      closeLine()
    }
    closeLine()
  }

  private mutating func put(_ page: BrailleBook.Page) {
    openLine("page")
    for line in page.lines {
      open("row")
      raw(XMLWriter.patterns(of: line))
      closeLine()
    }
    closeLine()
  }

  /// U+2800 and the dots of each cell: always three bytes.
  private static func patterns(of cells: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cells.count * 3)
    for cell in cells {
      bytes.append(0xE2)
      bytes.append(0xA0)
      bytes.append(0x80 + (Cell.isCell(cell) ? Cell.dots[Int(cell) - 0x20] : 0))
    }
    return bytes
  }
}

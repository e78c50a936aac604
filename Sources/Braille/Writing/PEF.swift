package import Publications
import Record

extension BrailleBook {
  /// The book as PEF 2008-1, the Portable Embosser Format: the same lines in Unicode's braille patterns, with a volume for each
  /// volume and a section for what comes before the text. Both sides of a sheet are used, as is usual in the United Kingdom.
  package func pef(of publication: Publication) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pageCount * 3000)
    bytes += #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8
    bytes += "\n<pef version=\"2008-1\" xmlns=\"http://www.daisy.org/ns/2008/pef\">\n".utf8
    PEF.writeHead(publication, into: &bytes)
    bytes += "<body>\n".utf8
    for volume in volumes { PEF.write(volume, into: &bytes) }
    bytes += "</body>\n</pef>\n".utf8
    return bytes
  }
}

private enum PEF {
  static func writeHead(_ publication: Publication, into bytes: inout [UInt8]) {
    bytes += "<head>\n<meta xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n".utf8
    write("format", "application/x-pef+xml", into: &bytes)
    write("identifier", publication.stem + ".pef", into: &bytes)
    write("title", publication.title, into: &bytes)
    write("publisher", publication.council, into: &bytes)
    if let date = publication.date { write("date", date.iso, into: &bytes) }
    write("language", publication.language, into: &bytes)
    if let summary = publication.summary { write("description", summary, into: &bytes) }
    write("source", publication.page, into: &bytes)
    bytes += "</meta>\n</head>\n".utf8
  }

  private static func write(_ name: String, _ text: String, into bytes: inout [UInt8]) {
    bytes += "<dc:\(name)>".utf8
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      // XML 1.0 has no other control characters, even escaped.
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": bytes.append(0x20)
      default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    bytes += "</dc:\(name)>\n".utf8
  }

  static func write(_ volume: BrailleBook.Volume, into bytes: inout [UInt8]) {
    bytes += "<volume cols=\"\(PageSize.width)\" rows=\"\(PageSize.height)\" rowgap=\"0\" duplex=\"true\">\n".utf8
    for pages in [volume.front, volume.body] where !pages.isEmpty {
      bytes += "<section>\n".utf8
      for page in pages { write(page, into: &bytes) }
      bytes += "</section>\n".utf8
    }
    bytes += "</volume>\n".utf8
  }

  private static func write(_ page: BrailleBook.Page, into bytes: inout [UInt8]) {
    bytes += "<page>\n".utf8
    for line in page.lines {
      bytes += "<row>".utf8
      for cell in line { write(cell: cell, into: &bytes) }
      bytes += "</row>\n".utf8
    }
    bytes += "</page>\n".utf8
  }

  /// U+2800 and the dots: always three bytes.
  private static func write(cell: UInt8, into bytes: inout [UInt8]) {
    let dots = Cell.isCell(cell) ? Cell.dots[Int(cell) - 0x20] : 0
    bytes.append(0xE2)
    bytes.append(0xA0)
    bytes.append(0x80 + dots)
  }
}

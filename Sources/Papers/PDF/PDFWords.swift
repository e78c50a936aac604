/// A word of a page with the box it stands in, in points from the page’s upper left corner.
struct PDFWord: Equatable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double
  var text: String

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
}

/// A page with its words in the order in which the file has them.
struct PDFPage: Equatable {
  var width: Double
  var height: Double
  var words: [PDFWord] = []
}

/// Reads what `pdftotext -bbox` writes: a `page` element for each page, and in it a `word` element for each word.
///
/// Our own small reader, since the program copies characters of a PDF that XML may not hold.
enum PDFWords {
  /// More than the largest pack has.
  private static let most = 2_000_000
  /// The largest page that PDF knows, in points.
  private static let widest = 14_400.0

  /// Nil where there are more words than a paper has.
  static func pages(in places: [UInt8]) -> [PDFPage]? {
    var pages: [PDFPage] = []
    var count = 0
    var at = 0
    while let start = places[at...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = places[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
      at = end + 1
      let tag = places[(start + 1)..<end]
      if tag.starts(with: "page ".utf8) {
        pages.append(PDFPage(width: number("width", tag) ?? 0, height: number("height", tag) ?? 0))
      } else if tag.starts(with: "word ".utf8), !pages.isEmpty {
        let close = places[at...].firstIndex(of: UInt8(ascii: "<")) ?? places.count
        if let word = word(tag, places[at..<close]) {
          pages[pages.count - 1].words.append(word)
          count += 1
        }
        at = close
      }
      if count > most || pages.count > 100_000 { return nil }
    }
    return pages
  }

  private static func word(_ tag: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> PDFWord? {
    guard let left = number("xMin", tag), let top = number("yMin", tag), let right = number("xMax", tag),
      let bottom = number("yMax", tag), left <= right, top < bottom
    else { return nil }
    let words = CellText.oneLine(SheetText.blocks(unescaped(text)).map(\.plain).joined(separator: "\n"))
    return words.isEmpty ? nil : PDFWord(left: left, top: top, right: right, bottom: bottom, text: words)
  }

  /// Nil for what is no place on a page.
  private static func number(_ name: String, _ tag: ArraySlice<UInt8>) -> Double? {
    guard let found = tag.firstRange(of: (name + "=\"").utf8) else { return nil }
    let value = tag[found.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
    guard let number = Double(String(decoding: value, as: UTF8.self)), number.isFinite, number.magnitude <= widest
    else {
      return nil
    }
    return number
  }

  private static func unescaped(_ text: ArraySlice<UInt8>) -> String {
    let words = String(decoding: text, as: UTF8.self)
    guard words.utf8.contains(UInt8(ascii: "&")) else { return words }
    return words.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&apos;", with: "'").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

import Diagnostics

/// Reads a web page (HTML), as systems publish it and word processors save it.
enum WebPaper {
  static func read(_ bytes: [UInt8], name: String) -> Checked<SourcePaper> {
    guard let root = WebEncoding.page(bytes) else {
      return Checked(SourcePaper(name: name, kind: .webPage), [.unreadablePage(name)])
    }
    var reader = WebReader(root, name: name)
    return Checked(reader.read())
  }
}

extension Diagnostic {
  fileprivate static func unreadablePage(_ name: String) -> Diagnostic {
    Diagnostic(
      .unreadablePaper, .error, "“\(name)” is a web page whose markup cannot be read", at: SourceRange(path: name),
      fixes: [.advise("open it in a browser, copy the table into a workbook, and save that as “CSV UTF-8”")])
  }
}

/// How the bytes of a page stand for its letters: the mark at its beginning, else what fits, else what the page says.
enum WebEncoding {
  static func page(_ bytes: [UInt8]) -> XMLElement? {
    let told = told(by: bytes)
    if let text = text(of: bytes, told) { return XMLElement.page(withoutConditions(text), encoding: "UTF-8") }
    let page = withoutConditions(bytes)
    return XMLElement.page(page, encoding: told)
      ?? XMLElement.page(withoutConditions(windows(bytes)), encoding: "UTF-8")
  }

  /// The page in UTF-8; nil for letters that only libxml2 knows.
  private static func text(of bytes: [UInt8], _ told: String) -> [UInt8]? {
    let marked = TextEncoding(marking: bytes) ?? TextEncoding(wideBytes: bytes)
    if let text = marked?.text(of: bytes) { return Array(text.utf8) }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    switch told {
    case "iso-8859-14": return TextEncoding.iso8859Part14.text(of: bytes).map { Array($0.utf8) }
    case "iso-8859-15": return TextEncoding.iso8859Part15.text(of: bytes).map { Array($0.utf8) }
    // Browsers read Latin 1 as Windows’ letters, since that is what people mean by it.
    case "", "iso-8859-1", "latin1", "ascii", "us-ascii", "windows-1252": return windows(bytes)
    case _ where told.hasPrefix("utf"): return windows(bytes)
    case _: return nil
    }
  }

  /// Windows’ letters; a byte that is none becomes a blank in the end.
  private static func windows(_ bytes: [UInt8]) -> [UInt8] {
    let letters = ByteLetters(.windows1252)
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(letters[byte] ?? Unicode.Scalar(byte)) }
    return Array(String(text).utf8)
  }

  /// The page without marks such as `<![if !supportLists]>`, which browsers pass over and libxml2 takes for words.
  private static func withoutConditions(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array("<![".utf8)
    guard bytes.firstRange(of: mark) != nil else { return bytes }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == mark[0], bytes[index...].starts(with: mark),
        let close = bytes[index...].prefix(80).firstIndex(of: UInt8(ascii: "]")), close + 1 < bytes.count,
        bytes[close + 1] == UInt8(ascii: ">")
      {
        index = close + 2
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }

  /// The words after “charset=” near the beginning.
  private static func told(by bytes: [UInt8]) -> String {
    let start = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    guard let range = start.firstRange(of: "charset=") else { return "" }
    let name = start[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    return String(name.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
  }
}

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
    let name = name(of: bytes)
    let bytes = withoutConditions(bytes)
    return XMLElement.page(bytes, encoding: name)
      ?? (name == "UTF-8" ? nil : XMLElement.page(bytes, encoding: "windows-1252"))
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

  private static func name(of bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    if String(validating: bytes, as: UTF8.self) != nil { return "UTF-8" }
    let told = told(by: bytes)
    // Browsers read Latin-1 as Windows’ letters, since that is what people mean by it.
    return ["", "iso-8859-1", "latin1", "ascii", "us-ascii"].contains(told) || told.hasPrefix("utf")
      ? "windows-1252" : told
  }

  /// The words after “charset=” near the beginning.
  private static func told(by bytes: [UInt8]) -> String {
    let start = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    guard let range = start.firstRange(of: "charset=") else { return "" }
    let name = start[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    return String(name.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
  }
}

import Packing

extension FileKind {
  /// Told by the bytes where they tell, else by the ending of the name.
  package init(of bytes: [UInt8], name: String) {
    self = FileKind(signature: bytes) ?? FileKind(text: bytes, ending: FileKind.ending(of: name))
  }

  private static func ending(of name: String) -> String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  /// What begins with a mark of its own.
  private init?(signature bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
      self = FileKind(zip: bytes)
    } else if bytes.prefix(1024).firstRange(of: "%PDF-".utf8) != nil {
      self = .pdf
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .oldOffice
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .richText
    } else if FileKind.images.contains(where: bytes.starts(with:)) {
      self = .image
    } else {
      return nil
    }
  }

  /// PNG, JPEG, GIF and TIFF.
  private static let images: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38], [0x49, 0x49, 0x2A, 0],
    [0x4D, 0x4D, 0, 0x2A],
  ]

  private init(zip bytes: [UInt8]) {
    guard let zip = ZipReader(bytes) else {
      self = .archive
      return
    }
    let paths = Set(zip.entries.map(\.path))
    let mimetype = zip.entries.first { $0.path == "mimetype" && $0.size < 200 }.flatMap { zip.content(of: $0.path) }
    let type = mimetype.map { String(decoding: $0, as: UTF8.self) } ?? ""
    if paths.contains(where: { $0.hasPrefix("word/document") && $0.hasSuffix(".xml") }) {
      self = .wordDocument
    } else if paths.contains("xl/workbook.xml") {
      self = .workbook
    } else if type.hasPrefix("application/vnd.oasis.opendocument.text") {
      self = .openText
    } else if type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") {
      self = .openSheet
    } else {
      self = .archive
    }
  }

  /// What is text, by its beginning; where that says nothing, by the ending.
  private init(text bytes: [UInt8], ending: String) {
    let start = bytes.drop { [0x20, 9, 10, 13, 0xEF, 0xBB, 0xBF].contains($0) }.prefix(512)
    let head = String(decoding: start, as: UTF8.self).lowercased()
    if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") || ["html", "htm"].contains(ending) {
      self = .webPage
    } else if head.hasPrefix("<?xml") {
      self = head.contains("<html") ? .webPage : .xml
    } else if ending == "xml" {
      self = .xml
    } else if ending == "json" || ((head.hasPrefix("[") || head.hasPrefix("{")) && FileKind.looksLikeJSON(head)) {
      self = .json
    } else {
      self = FileKind(ending: ending)
    }
  }

  private static func looksLikeJSON(_ head: String) -> Bool {
    let next = head.dropFirst().first { !$0.isWhitespace }
    return next == "\"" || (head.hasPrefix("[") && next == "{")
  }

  private init(ending: String) {
    switch ending {
    case "md", "markdown": self = .markdown
    case "csv", "tsv", "tab": self = .delimited
    case "txt", "text": self = .text
    default: self = .unknown
    }
  }
}

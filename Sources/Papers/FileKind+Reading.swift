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
      self = FileKind(compound: bytes)
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

  /// What is text, by its beginning; where that says nothing, by the ending.
  private init(text bytes: [UInt8], ending: String) {
    // The bytes of UTF-16 have zeros between them and a mark before them.
    let start = bytes.prefix(1024).filter { $0 != 0 && $0 != 0xFF && $0 != 0xFE }.drop {
      [0x20, 9, 10, 13, 0xEF, 0xBB, 0xBF].contains($0)
    }
    let head = String(decoding: start.prefix(512), as: UTF8.self).lowercased()
    if FileKind.pages.contains(where: head.hasPrefix) || ["html", "htm"].contains(ending) {
      self = .webPage
    } else if head.contains("progid=\"excel.sheet\"") || head.contains("progid=\"word.document\"")
      || head.contains("<office:document ") || head.contains("urn:schemas-microsoft-com:office:spreadsheet")
    {
      self = .flatOffice
    } else if FileKind.messages.contains(where: head.hasPrefix) {
      self = .message
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

  /// Exports that are called workbooks are often a bare table of HTML.
  private static let pages = ["<!doctype html", "<html", "<table", "<meta ", "<head", "<body", "<style"]
  private static let messages = ["mime-version:", "from: <saved by", "received: from", "return-path:"]

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

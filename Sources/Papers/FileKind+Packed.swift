import Packing

extension FileKind {
  /// A zip, by what is packed in it.
  init(zip bytes: [UInt8]) {
    guard let zip = ZipReader(bytes) else {
      self = .archive
      return
    }
    let paths = Set(zip.entries.map(\.path))
    let type = FileKind.small("mimetype", in: zip)
    if paths.contains("word/document.xml")
      || paths.contains("[Content_Types].xml") && paths.contains(where: FileKind.isWord)
    {
      self = .wordDocument
    } else if paths.contains("xl/workbook.bin") {
      self = .binaryWorkbook
    } else if paths.contains("xl/workbook.xml")
      || paths.contains("[Content_Types].xml") && paths.contains(where: FileKind.isExcel)
    {
      self = .workbook
    } else if type.hasPrefix("application/vnd.oasis.opendocument.text") {
      self = .openText
    } else if type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") {
      self = .openSheet
    } else if paths.contains("ppt/presentation.xml")
      || type.hasPrefix("application/vnd.oasis.opendocument.presentation")
    {
      self = .slides
    } else {
      self = .archive
    }
  }

  private static func isWord(_ path: String) -> Bool { path.hasPrefix("word/document") && path.hasSuffix(".xml") }
  private static func isExcel(_ path: String) -> Bool { path.hasPrefix("xl/worksheets/") && path.hasSuffix(".xml") }

  /// The words of a part that is small where it is there at all.
  private static func small(_ path: String, in zip: ZipReader) -> String {
    guard let entry = zip.entries.first(where: { $0.path == path }), entry.size < 1 << 20 else { return "" }
    return zip.content(of: entry).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// A compound file (MS-CFB), by the names in its directory, which stand at the beginning of entries of 128 bytes in UTF-16.
  init(compound bytes: [UInt8]) {
    let names = FileKind.streams.map { name, kind in
      (name: Array(name.utf8.flatMap { [$0, 0] }) + [0, 0] as [UInt8], kind: kind)
    }
    for offset in stride(from: 512, to: bytes.count, by: 128) {
      for (name, kind) in names where bytes[offset...].starts(with: name) {
        self = kind
        return
      }
    }
    self = .oldOffice
  }

  private static let streams: [(String, FileKind)] = [
    ("EncryptedPackage", .protected), ("EncryptionInfo", .protected), ("WordDocument", .oldWord),
    ("Workbook", .oldExcel),
    ("Book", .oldExcel), ("PowerPoint Document", .slides),
  ]
}

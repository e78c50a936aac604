import Diagnostics
import Drafting
import Record

extension LinkPass {
  /// The attached file that a relative path means: beside the document, or in `attachments/`.
  mutating func attachment(_ written: String, at range: SourceRange, from referrer: Referrer) -> Attachment? {
    let (own, place) = LinkPass.cutPlace(written)
    let path = own.withoutPercentCodes
    guard let clean = LinkPass.normalised(path, in: referrer.folder) else {
      diagnostics.append(.attachmentMissing(path, range, nearest: nil))
      return nil
    }
    guard let file = directory.files[clean] ?? directory.files["attachments/" + path] else {
      let near = nearest(
        to: path, among: directory.files.keys.map(\.fileName))
      diagnostics.append(.attachmentMissing(path, range, nearest: near))
      return nil
    }
    if let ground = directory.redacted.grounds.ground(ofFile: file.path) {
      diagnostics.append(.withheldFile(path, range, ground))
      return nil
    }
    let name = file.path.fileName
    guard let format = AttachmentKinds.format(ofFile: name) else {
      diagnostics.append(.attachmentType(name, range))
      return nil
    }
    if attached[file.path] == nil, !name.utf8.allSatisfy(LinkPass.isPlain) {
      diagnostics.append(.badFileName(name, range))
    }
    var attachment = Attachment(source: file.path, address: file.path, format: format, size: file.size)
    attached[file.path] = attachment
    attachment.address += place
    return attachment
  }

  /// “tides.pdf#page=3” is a file and a place in it.
  private static func cutPlace(_ path: String) -> (file: String, place: String) {
    let end = path.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? path.endIndex
    return (String(path[..<end]), String(path[end...]))
  }

  /// A relative path inside the content folder; nil when it leads out of it.
  static func normalised(_ path: String, in folder: String) -> String? {
    var parts = folder.pathParts
    for part in path.pathParts where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return path.hasPrefix("/") ? nil : parts.joined(separator: "/")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    case _: false
    }
  }
}

extension String {
  /// “tide%20table.pdf” is the file “tide table.pdf”.
  var withoutPercentCodes: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      let code = byte == UInt8(ascii: "%") ? UInt8(String(rest.prefix(2)) ?? "", radix: 16) : nil
      bytes.append(code ?? byte)
      if code != nil { rest = rest.dropFirst(2) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The kinds of file that are published beside the pages, by their ending.
package enum AttachmentKinds {
  package static let formats: [(ending: String, name: String)] = [
    ("pdf", "PDF"), ("csv", "CSV"), ("tsv", "TSV"), ("txt", "text"), ("json", "JSON"), ("ics", "iCalendar"),
    ("png", "PNG image"), ("jpg", "JPEG image"), ("jpeg", "JPEG image"), ("webp", "WebP image"), ("gif", "GIF image"),
    ("odt", "OpenDocument text"), ("ods", "OpenDocument spreadsheet"), ("odp", "OpenDocument presentation"),
    ("docx", "Word document"), ("xlsx", "Excel spreadsheet"), ("pptx", "PowerPoint presentation"), ("epub", "EPUB"),
    ("mp3", "MP3 audio"), ("brf", "Braille (BRF)"),
  ]

  static func format(ofFile name: String) -> String? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return formats.first { $0.ending == ending }?.name
  }
}

extension Diagnostic {
  fileprivate static func attachmentMissing(_ path: String, _ range: SourceRange, nearest: String?) -> Diagnostic {
    Diagnostic(
      .attachmentMissing, .error, "the file “\(path)” is not there", at: range,
      fixes: nearest.map { [.advise("did you mean “\($0)”?")] } ?? [])
  }

  fileprivate static func withheldFile(_ path: String, _ range: SourceRange, _ ground: FileGround) -> Diagnostic {
    Diagnostic(
      .openAndWithheld, .error, "the file “\(path)” is named by an open paper, but belongs to \(ground.holder)",
      at: range,
      fixes: [.advise("if it may be read, put it beside the open paper; if not, take the link out")],
      related: ground.place.map { [.init("this withholds it", at: $0)] } ?? [])
  }

  fileprivate static func attachmentType(_ name: String, _ range: SourceRange) -> Diagnostic {
    let known = AttachmentKinds.formats.map(\.ending).joined(separator: ", ")
    return Diagnostic(
      .attachmentType, .error, "files such as “\(name)” are not published", at: range,
      fixes: [.advise("convert it to one of: \(known)")])
  }

  fileprivate static func badFileName(_ name: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badFileName, .error, "“\(name)” cannot be part of an address", at: range,
      fixes: [.advise("use letters, digits, hyphens and full stops only")])
  }
}

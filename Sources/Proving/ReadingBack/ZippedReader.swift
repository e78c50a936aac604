import Packing

/// Reads the words and links of a book or a text document out of its zip.
enum ZippedReader {
  /// nil when it is no whole zip, or a part of it cannot be unpacked.
  static func read(_ bytes: [UInt8], parts: (String) -> Bool) -> ReadBack? {
    guard let zip = ZipReader(bytes) else { return nil }
    var found = ReadBack()
    found.isApart = true
    for entry in zip.entries where parts(entry.path) {
      guard let content = zip.content(of: entry.path) else { return nil }
      let part = MarkupReader.read(content)
      found.words += part.words + "\n"
      found.links.formUnion(part.links)
    }
    return found
  }
}

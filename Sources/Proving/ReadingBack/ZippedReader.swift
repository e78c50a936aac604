import Packing

/// Reads the words and links of a book or a text document out of its zip.
enum ZippedReader {
  /// Every part that is XML must be well formed, whether it has words or not. `parts`: those that have.
  static func read(_ bytes: [UInt8], parts: (String) -> Bool) throws(ProofFault) -> ReadBack {
    guard let zip = ZipReader(bytes) else { throw .unreadable("it is no whole zip") }
    var found = ReadBack()
    found.isApart = true
    for entry in zip.entries where isXML(entry.path) {
      guard let content = zip.content(of: entry.path) else { throw .unreadable("“\(entry.path)” cannot be unpacked") }
      do throws(XMLFault) {
        guard parts(entry.path) else {
          try XMLReader.check(content)
          continue
        }
        let part = try ReadBack(xml: content)
        found.words += part.words + "\n"
        found.links.formUnion(part.links)
      } catch {
        throw .unreadable("“\(entry.path)”, \(error)")
      }
    }
    return found
  }

  private static func isXML(_ path: String) -> Bool {
    [".xhtml", ".xml", ".opf", ".smil", ".svg"].contains { path.hasSuffix($0) }
  }
}

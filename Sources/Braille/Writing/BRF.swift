extension BrailleBook {
  /// The book as a BRF file: its 64 characters, CR LF after each line as embossers and notetakers of every age expect, a form feed
  /// between pages and nothing after the last line of text but its end. Volumes follow each other.
  package func brf() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pageCount * 700)
    for page in volumes.lazy.flatMap({ $0.front + $0.body }) {
      if !bytes.isEmpty { bytes.append(0x0C) }
      for line in page.lines {
        bytes += line
        bytes.append(0x0D)
        bytes.append(0x0A)
      }
    }
    return bytes
  }
}

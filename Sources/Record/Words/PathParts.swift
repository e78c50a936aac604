extension StringProtocol {
  /// What stands between the slashes of a path, without empty parts; cut by bytes, as every file's path is cut several times.
  package var pathParts: [String] {
    utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The last part of a path.
  package var fileName: String { pathParts.last ?? String(self) }

  /// Whether the bytes of `words` stand in it: `contains` without its look at whole letters, for short words in many places.
  package func holds(_ words: StaticString) -> Bool {
    let (sought, text) = (UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount), utf8)
    var start = text.startIndex
    while let found = text[start...].firstIndex(of: sought[0]) {
      if text[found...].starts(with: sought) { return true }
      start = text.index(after: found)
    }
    return false
  }
}

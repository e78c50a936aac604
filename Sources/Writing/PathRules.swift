/// What a planned path must be before anything is written: relative, plain, and unlike every other.
package enum PathRules {
  /// Our own folder in the output folder.
  static let ownFolder = ".scrutable"
  /// How the name of a half-written file begins; what is left of a killed build is found by it.
  static let temporaryPrefix = ".scrutable-new-"

  static func check(_ paths: [String]) throws(WritingError) {
    for path in paths {
      if let reason = fault(in: path) { throw .unsafePath(path, because: reason) }
    }
    if let clash = PathClash.all(among: paths).first { throw .collision(paths[clash.first], paths[clash.second]) }
  }

  /// Why `path` may not be written, or nil.
  package static func fault(in path: String) -> String? {
    if path.isEmpty { return "the path is empty" }
    if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "it has a control character" }
    if path.utf8.contains(UInt8(ascii: "\\")) { return "it has a backslash" }
    for name in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if let reason = fault(inName: Substring(name)) { return reason }
    }
    return nil
  }

  private static func fault(inName name: Substring) -> String? {
    if name.isEmpty { return "a name in it is empty" }
    if name == "." || name == ".." { return "it leads out of its folder" }
    if name == ownFolder || name.hasPrefix(temporaryPrefix) { return "“\(name)” is a name kept for the generator" }
    if name.utf8.count > 255 { return "a name in it is longer than 255 bytes" }
    return nil
  }
}

/// The folders a path passes through, innermost first: `a/b/c.html` gives `a/b`, `a`.
struct Folders: Sequence, IteratorProtocol {
  private var rest: Substring

  init(of path: String) { rest = path[...] }

  mutating func next() -> Substring? {
    guard let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    rest = rest[..<slash]
    return rest
  }
}

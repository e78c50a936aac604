/// The site as the last build left it, to be compared with a planned one.
package struct StandingSite: Sendable {
  /// Nil where there is none.
  private let folder: OutputFolder?
  private let manifest: Manifest

  package init(_ path: String) throws(WritingError) {
    folder = try OutputFolder(existing: path)
    manifest = try folder.map { folder throws(WritingError) in try Store.manifest(in: folder) } ?? Manifest()
  }

  /// Everything the last build wrote, in the order of paths.
  package var paths: [String] { manifest.entries.keys.sorted() }

  package func has(_ path: String) -> Bool { manifest.entries[path] != nil }

  /// Nil where there is no such file any more.
  package func bytes(at path: String) throws(WritingError) -> [UInt8]? {
    guard let folder, try folder.reaches(path), let file = try folder.open(path) else { return nil }
    var bytes: [UInt8] = []
    try Comparison.eachPiece(of: file, path: path) { piece throws(WritingError) in bytes.append(contentsOf: piece) }
    return bytes
  }

  /// Whether the last build left just these bytes.
  package func holds(_ bytes: [UInt8], at path: String) -> Bool {
    manifest.entries[path] == bytes.withUnsafeBytes { Fingerprint(of: $0) }
  }

  /// The same of a file that was made before the site was planned, or that is copied.
  package func holds(_ file: PlannedFile) throws(WritingError) -> Bool {
    switch file.content {
    case .staged(let staged): return manifest.entries[file.path] == staged.print
    case .copied(let source):
      let original = try Descriptor(source, 0, following: true)
      return try Comparison.fingerprint(of: original, path: source) == manifest.entries[file.path]
    case .bytes(let bytes): return holds(bytes, at: file.path)
    case .made: return try holds(file.made(), at: file.path)
    }
  }
}

extension PlannedFile {
  /// The bytes of a file that is made in memory; empty for one that is copied or waits on disk.
  package func made() throws(WritingError) -> [UInt8] {
    switch content {
    case .bytes(let bytes): return bytes
    case .made(let make):
      var bytes: [UInt8] = []
      do { try make(&bytes) } catch { throw .unmade(path: path, reason: "\(error)") }
      return bytes
    case .copied, .staged: return []
    }
  }
}

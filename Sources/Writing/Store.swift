/// The generator's own small files in the output folder, read whole and replaced in one step.
enum Store {
  static func manifest(in folder: OutputFolder) throws(WritingError) -> Manifest {
    guard let text = try text(at: Manifest.path, in: folder) else { return Manifest() }
    guard let manifest = Manifest(text: text) else { throw .unreadableManifest(Manifest.path) }
    return manifest
  }

  /// What a killed build left; nil after a build that finished.
  static func journal(in folder: OutputFolder) throws(WritingError) -> Journal? {
    try text(at: Journal.path, in: folder).map { Journal(text: $0) }
  }

  static func put(_ bytes: [UInt8], at path: String, in folder: OutputFolder) throws(WritingError) {
    let temporary = path + ".new"
    try folder.create(temporary).write(bytes, path: path)
    try folder.rename(temporary, to: path)
  }

  private static func text(at path: String, in folder: OutputFolder) throws(WritingError) -> String? {
    guard let file = try folder.open(path) else { return nil }
    var bytes: [UInt8] = []
    try Comparison.eachPiece(of: file, path: path) { piece throws(WritingError) in bytes.append(contentsOf: piece) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

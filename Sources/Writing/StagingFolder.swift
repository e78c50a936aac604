internal import Synchronization

/// Makes files before the site is planned: those of which pages tell the size, and which must be proved before anything is replaced.
///
/// A file made here waits in our own folder until the `Writer` puts it in its place. A file need not be made
/// again when nothing it is made from has changed: the mark that was kept with it says what it was made from.
package final class StagingFolder: Sendable {
  /// nil where there is none yet.
  private let folder: OutputFolder?
  private let manifest: Manifest
  /// Whether what is made is kept: who only looks makes files to see whether they can be made.
  private let keepsFiles: Bool
  private let counter = Atomic<Int>(0)
  private static let path = PathRules.ownFolder + "/making"

  package init(in output: Output) {
    folder = output.folder
    manifest = output.manifest
    keepsFiles = true
  }

  /// For a look at what a build into the folder would make. Nothing is written, and a folder that is missing stays so.
  package init(lookingInto path: String) throws(WritingError) {
    folder = try OutputFolder(existing: path)
    manifest = try folder.map { folder throws(WritingError) in try Store.manifest(in: folder) } ?? Manifest()
    keepsFiles = false
  }

  /// The mark and the size of a file of the last build, when it still stands as that build left it.
  package func standing(at path: String) throws(WritingError) -> (mark: String, size: Int)? {
    guard let folder, let mark = manifest.marks[path], let print = manifest.entries[path],
      try folder.reaches(path), let file = try folder.open(path)
    else { return nil }
    return try Comparison.fingerprint(of: file, path: path) == print ? (mark, print.size) : nil
  }

  /// The file that `standing` found, planned to be left as it is.
  package func keep(_ path: String) -> PlannedFile? {
    guard let mark = manifest.marks[path], let print = manifest.entries[path] else { return nil }
    return PlannedFile(path: path, content: .staged(StagedFile(name: nil, print: print, mark: mark)))
  }

  /// Writes a file that the `Writer` moves to its path later. `mark` is one line that its maker reads again at the next build.
  package func put(_ bytes: [UInt8], at path: String, mark: String) throws(WritingError) -> PlannedFile {
    guard let folder, keepsFiles else {
      let print = try bytes.withRaw { raw throws(WritingError) -> Fingerprint in Fingerprint(of: raw) }
      return PlannedFile(path: path, content: .staged(StagedFile(name: nil, print: print, mark: mark)))
    }
    let name = "\(StagingFolder.path)/\(counter.add(1, ordering: .relaxed).newValue)"
    try folder.makeFolders(for: name)
    let print = try bytes.withRaw { raw throws(WritingError) -> Fingerprint in
      try folder.create(name).write(raw, path: path)
      return Fingerprint(of: raw)
    }
    return PlannedFile(path: path, content: .staged(StagedFile(name: name, print: print, mark: mark)))
  }

  /// Throws away what was made.
  package func clear() throws(WritingError) {
    if let folder, keepsFiles { try StagingFolder.clear(folder) }
  }

  static func clear(_ folder: OutputFolder) throws(WritingError) {
    for name in folder.names(in: path) { try folder.remove("\(path)/\(name)") }
    folder.removeEmptyFolders(for: path + "/any", below: PathRules.ownFolder)
  }
}

/// A file that waits to be put in its place, or stands there already.
package struct StagedFile: Sendable {
  /// Where it waits; nil where it stands as the last build left it.
  let name: String?
  let print: Fingerprint
  let mark: String
}

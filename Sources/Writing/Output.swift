/// The output folder in the hands of one build: nobody else writes into it until this is let go.
package final class Output: Sendable {
  let folder: OutputFolder
  /// What the last whole build wrote.
  let manifest: Manifest
  /// What a killed build left; nil after one that finished.
  let left: Journal?
  private let lock: BuildLock

  /// Opens the folder, making it when it is missing, and clears away what a killed build left half-made.
  package init(_ path: String) throws(WritingError) {
    folder = try OutputFolder(path)
    try folder.makeFolders(for: BuildLock.path)
    lock = try BuildLock(in: folder)
    manifest = try Store.manifest(in: folder)
    left = try Store.journal(in: folder)
    if left != nil { try Sweep.removeTemporaries(in: folder) }
    try StagingFolder.clear(folder)
  }
}

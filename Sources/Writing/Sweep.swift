/// Takes away what should not stand in the output folder: stale files, and the halves a killed build left.
enum Sweep {
  /// Removes files of earlier builds and the folders they leave empty; gives how many there were.
  ///
  /// A path that now goes through a link, or ends in something that is not a file, is left alone: we did not make that.
  static func remove(_ stale: Set<String>, in folder: OutputFolder) throws(WritingError) -> Int {
    var removed = 0
    for path in stale.sorted() where try isOurs(path, in: folder) {
      if try folder.remove(path) { removed += 1 }
      folder.removeEmptyFolders(for: path)
    }
    return removed
  }

  private static func isOurs(_ path: String, in folder: OutputFolder) throws(WritingError) -> Bool {
    do throws(WritingError) {
      guard try folder.reaches(path) else { return false }
      return try folder.standing(at: path) == .file
    } catch .inTheWay {
      return false
    }
  }

  /// Removes half-written files, known by their names, from every folder; called only after a build that was killed.
  static func removeTemporaries(in folder: OutputFolder, below path: String = "") throws(WritingError) {
    for name in folder.names(in: path.isEmpty ? "." : path) where name != PathRules.ownFolder {
      let inner = path.isEmpty ? name : "\(path)/\(name)"
      switch try folder.standing(at: inner) {
      case .file where name.hasPrefix(PathRules.temporaryPrefix): try folder.remove(inner)
      case .folder: try removeTemporaries(in: folder, below: inner)
      case .file, .nothing, .other: break
      }
    }
  }
}

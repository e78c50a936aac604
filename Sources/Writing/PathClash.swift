/// Two planned paths that cannot both stand, by their places in the list: one file on a disk that ignores capitals, or a file
/// whose path the other needs as its folder.
package struct PathClash: Hashable, Sendable {
  package enum Kind: Sendable {
    case same, onlyCapitals
    /// The path of the first is a folder on the way to the second.
    case inside
  }

  package let kind: Kind
  package let first: Int
  package let second: Int

  /// Every clash, in the order of the second of each pair.
  package static func all(among paths: [String]) -> [PathClash] {
    var seen: [String: Int] = [:]
    seen.reserveCapacity(paths.count)
    var clashes: [PathClash] = []
    for (index, path) in paths.enumerated() {
      let folded = path.lowercased()
      if let first = seen[folded] {
        clashes.append(PathClash(kind: paths[first] == path ? .same : .onlyCapitals, first: first, second: index))
      } else {
        seen[folded] = index
      }
    }
    return clashes + inside(paths, seen)
  }

  /// Files in the place of folders; each folder is looked for once, with the first file that needs it.
  private static func inside(_ paths: [String], _ files: [String: Int]) -> [PathClash] {
    var clashes: [PathClash] = []
    var folders: Set<Substring> = []
    for (index, path) in paths.enumerated() {
      for folder in Folders(of: path) {
        // The folders around a known one are known.
        guard folders.insert(folder).inserted else { break }
        if let file = files[folder.lowercased()] {
          clashes.append(PathClash(kind: .inside, first: file, second: index))
        }
      }
    }
    return clashes
  }
}

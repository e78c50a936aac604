internal import Glibc
internal import Synchronization

/// Puts a planned site on disk: only what changed, each file whole or not at all, and nothing that is not ours.
///
/// `begin` takes the lock and refuses bad plans before anything is written; `write` may be called from several
/// tasks at once; `finish` removes what earlier builds wrote and this one does not, then lists what stands.
/// A build that ends without `finish` leaves each file with its old bytes or its new, and the next one heals it.
package final class Writer: Sendable {
  private let folder: OutputFolder
  private let output: Output
  private let planned: Set<String>
  /// What the manifest and a killed build's journal list: ours to replace and to remove.
  private let owned: Set<String>
  /// Planned paths where a file already stands that no build wrote: kept unless its bytes are the same.
  private let foreign: Set<String>
  private let done = Mutex<(manifest: Manifest, summary: Summary)>((Manifest(), Summary()))
  private let counter = Atomic<Int>(0)

  /// Takes the folder for this build.
  ///
  /// A file found at a path that no manifest or journal lists is foreign. What a path of the manifest
  /// holds is ours even when it was changed from outside: a withdrawn page must never stay because someone touched it.
  package static func begin(in output: Output, planning paths: [String]) throws(WritingError) -> Writer {
    try PathRules.check(paths)
    return try Writer(output, paths)
  }

  /// The same for a folder that nothing was made for beforehand.
  package static func begin(in folder: String, planning paths: [String]) throws(WritingError) -> Writer {
    try PathRules.check(paths)
    return try Writer(Output(folder), paths)
  }

  private init(_ output: Output, _ paths: [String]) throws(WritingError) {
    let folder = output.folder
    let left = output.left
    let owned = Set(output.manifest.entries.keys).union(left?.paths ?? [])
    let new = paths.filter { !owned.contains($0) }
    var foreign: Set<String> = []
    for path in new where try folder.reaches(path) {
      switch try folder.standing(at: path) {
      case .nothing: break
      case .file: foreign.insert(path)
      case .folder, .other: throw .inTheWay(path)
      }
    }
    self.output = output
    self.folder = folder
    self.owned = owned
    self.foreign = foreign
    planned = Set(paths)
    let journal = Journal(paths: (left?.paths ?? []) + (foreign.isEmpty ? new : new.filter { !foreign.contains($0) }))
    try Store.put(journal.text, at: Journal.path, in: folder)
  }

  /// Writes one file, with `buffer` to make it in; safe to call from several tasks, each with its own buffer.
  package func write(_ file: PlannedFile, buffer: inout [UInt8]) throws(WritingError) {
    guard planned.contains(file.path) else {
      throw .unsafePath(file.path, because: "it was not in the plan the build began with")
    }
    switch file.content {
    case .bytes(let bytes):
      try note(file.path, put(bytes, at: file.path))
    case .made(let make):
      buffer.removeAll(keepingCapacity: true)
      do { try make(&buffer) } catch { throw .unmade(path: file.path, reason: "\(error)") }
      try note(file.path, put(buffer, at: file.path))
    case .copied(let source):
      try note(file.path, copy(source, to: file.path))
    case .staged(let staged):
      try note(file.path, (staged.print, settle(staged, at: file.path)), staged.mark)
    }
  }

  /// Removes what is stale, writes the manifest and gives the folder back.
  ///
  /// `kept` is what this build leaves for the next one; without it what an earlier build left stays. It is written when every
  /// page stands and before the manifest: a build killed in between is healed by the next, which finds the same changes.
  package func finish(keeping kept: [UInt8]? = nil) throws(WritingError) -> Summary {
    var (manifest, summary) = done.withLock { $0 }
    let stale = owned.subtracting(manifest.entries.keys)
    summary.removed = try Sweep.remove(stale, in: folder)
    if let kept { try Store.put(kept, at: KeptFile.path, in: folder) }
    try Store.put(manifest.text, at: Manifest.path, in: folder)
    try folder.remove(Journal.path)
    try StagingFolder.clear(folder)
    return summary
  }

  // MARK: One file

  private typealias Outcome = (print: Fingerprint, changed: Bool)

  private func note(_ path: String, _ outcome: Outcome, _ mark: String? = nil) {
    done.withLock {
      $0.manifest.entries[path] = outcome.print
      if let mark { $0.manifest.marks[path] = mark }
      $0.summary.bytes += outcome.print.size
      if outcome.changed { $0.summary.written += 1 } else { $0.summary.unchanged += 1 }
    }
  }

  private func put(_ bytes: [UInt8], at path: String) throws(WritingError) -> Outcome {
    try bytes.withRaw { raw throws(WritingError) -> Outcome in
      let print = Fingerprint(of: raw)
      if mayStand(path), let old = try folder.open(path), try Comparison.same(old, as: raw, path: path) {
        return (print, false)
      }
      try replace(path) { temporary throws(WritingError) in try temporary.write(raw, path: path) }
      return (print, true)
    }
  }

  private func copy(_ source: String, to path: String) throws(WritingError) -> Outcome {
    let original = try Descriptor(source, O_RDONLY, following: true)
    guard original.status.isFile else { throw .refused(.read, path: source, code: EISDIR) }
    if mayStand(path), let old = try folder.open(path),
      let print = try Comparison.same(old, as: original, path: path)
    {
      return (print, false)
    }
    original.rewind()
    var print = RunningFingerprint()
    try replace(path) { temporary throws(WritingError) in
      try Comparison.eachPiece(of: original, path: source) { piece throws(WritingError) in
        print.add(piece)
        try temporary.write(piece, path: path)
      }
    }
    return (print.finish(), true)
  }

  /// Puts a file that waits in its place; false when the same stood there already.
  private func settle(_ staged: StagedFile, at path: String) throws(WritingError) -> Bool {
    guard let name = staged.name else { return false }
    if mayStand(path), let old = try folder.open(path), let new = try folder.open(name),
      try Comparison.same(old, as: new, path: path) != nil
    {
      try folder.remove(name)
      return false
    }
    if foreign.contains(path) { throw .foreign(path) }
    try folder.makeFolders(for: path)
    try folder.rename(name, to: path)
    return true
  }

  private func mayStand(_ path: String) -> Bool { owned.contains(path) || foreign.contains(path) }

  /// Fills a new file beside `path` and puts it in its place in one step.
  private func replace(
    _ path: String, filling fill: (borrowing Descriptor) throws(WritingError) -> Void
  ) throws(WritingError) {
    if foreign.contains(path) { throw .foreign(path) }
    try folder.makeFolders(for: path)
    let number = counter.add(1, ordering: .relaxed).newValue
    let name = PathRules.temporaryPrefix + String(number)
    let temporary = Folders(of: path).first { _ in true }.map { "\($0)/\(name)" } ?? name
    do {
      try fill(folder.create(temporary))
    } catch {
      _ = try? folder.remove(temporary)
      throw error
    }
    try folder.rename(temporary, to: path)
  }
}

extension Writer {
  /// Writes every file with so many tasks at once; of several failures, the one whose path sorts first is thrown.
  ///
  /// Files that meet a foreign one go first, so that a refusal comes before anything else has changed.
  package func write(_ files: [PlannedFile], jobs: Int) async throws(WritingError) {
    var buffer: [UInt8] = []
    for file in files where foreign.contains(file.path) { try write(file, buffer: &buffer) }
    let rest = foreign.isEmpty ? files : files.filter { !foreign.contains($0.path) }
    let failures = await withTaskGroup(of: [(String, WritingError)].self) { group in
      let next = NextIndex()
      for _ in 0..<max(1, jobs) { group.addTask { self.writeSome(of: rest, next: next) } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    if let first = failures.min(by: { $0.0 < $1.0 }) { throw first.1 }
  }

  private func writeSome(of files: [PlannedFile], next: NextIndex) -> [(String, WritingError)] {
    var buffer: [UInt8] = []
    var failures: [(String, WritingError)] = []
    while failures.isEmpty, let index = next.take(below: files.count) {
      do { try write(files[index], buffer: &buffer) } catch { failures.append((files[index].path, error)) }
    }
    return failures
  }
}

/// Hands each index out once, to whichever task asks.
private final class NextIndex: Sendable {
  private let value = Atomic<Int>(0)

  func take(below count: Int) -> Int? {
    let index = value.add(1, ordering: .relaxed).oldValue
    return index < count ? index : nil
  }
}

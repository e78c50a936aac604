import Diagnostics
import Drafting
import Reading
import Record

/// A content folder on disk.
struct ContentFolder {
  private let files: any FileSystem
  /// Nil for one in memory.
  private let path: String?

  init(_ path: String) throws {
    files = try DiskFiles(path)
    self.path = path
  }

  init(files: any FileSystem) {
    self.files = files
    path = nil
  }

  /// Reads every document, with so many tasks at once; the order of the disk does not matter.
  ///
  /// In another language a document that has a twin in it is read with the twin's words.
  func read(jobs: Int, in language: String? = nil) async throws -> Checked<Drafts> {
    let listing = try files.list()
    let shape = ContentShape(folder: path, paths: listing.value.map(\.path))
    var found = listing.diagnostics + shape.diagnostics
    var drafts = Drafts()
    var documents: [String] = []
    let names = Set(listing.value.map(\.path))
    for file in listing.value {
      if let twin = TwinFile(file.path) {
        if names.contains(twin.original) { drafts.twins.append(twin) } else { found.append(.alone(twin)) }
        continue
      }
      if let misnamed = MisnamedFile(file.path, among: names) {
        found.append(misnamed.diagnostic)
        drafts.unread += [misnamed.document].compactMap(\.self)
        continue
      }
      switch ContentLayout.placement(of: file.path) {
      case .document: documents.append(file.path)
      case .attachment: drafts.attachments.append(AttachmentDraft(path: file.path, size: file.size))
      case .unexpected: if !shape.isMisnamed(file.path) { found.append(.unexpectedFile(file.path)) }
      }
    }
    let spoken = drafts.twins.filter { $0.language == language }.map { ($0.original, $0) }
    let twins = Dictionary(spoken, uniquingKeysWith: { first, _ in first })
    let parts = await parallelMap(documents, jobs: jobs, worker: { ContentReader() }) { [files] reader, path in
      do {
        guard let twin = twins[path] else { return reader.read(try files.read(path), path: path) }
        let part = reader.read(try files.read(path), as: twin, try files.read(twin.path))
        return part.value == nil ? Checked(reader.read(try files.read(path), path: path).value, part.diagnostics) : part
      } catch {
        return Checked(reader.unread(path), [.unreadable(path, (error as? FileError)?.reason ?? "\(error)")])
      }
    }
    for part in parts {
      found += part.diagnostics
      if let value = part.value { drafts.append(value) }
    }
    return Checked(drafts, found)
  }
}

extension Diagnostic {
  fileprivate static func alone(_ twin: TwinFile) -> Diagnostic {
    let name = twin.original.fileName
    return Diagnostic(
      .twinWithoutDocument, .error, "there is no “\(name)” beside it, whose words it would have",
      at: SourceRange(path: twin.path), fixes: [.advise("name it after its document, which lies in the same folder")])
  }

  fileprivate static func unexpectedFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .unexpectedFile, .warning, "the content format knows no file in this place, so it is not published",
      at: SourceRange(path: path))
  }

  fileprivate static func unreadable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(.unreadableFile, .error, "the file cannot be read: \(reason)", at: SourceRange(path: path))
  }
}

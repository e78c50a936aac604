import Diagnostics
import Drafting
import Reading

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
  func read(jobs: Int) async throws -> Checked<Drafts> {
    let listing = try files.list()
    let shape = ContentShape(folder: path, paths: listing.value.map(\.path))
    var found = listing.diagnostics + shape.diagnostics
    var drafts = Drafts()
    var documents: [String] = []
    let names = Set(listing.value.map(\.path))
    for file in listing.value {
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
    let parts = await parallelMap(documents, jobs: jobs, worker: { ContentReader() }) { [files] reader, path in
      do { return reader.read(try files.read(path), path: path) } catch {
        return Checked(reader.unread(path), [.unreadable(path, "\(error)")])
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
  fileprivate static func unexpectedFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .unexpectedFile, .warning, "the content format knows no file in this place, so it is not published",
      at: SourceRange(path: path))
  }

  fileprivate static func unreadable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(.unreadableFile, .error, "the file cannot be read: \(reason)", at: SourceRange(path: path))
  }
}

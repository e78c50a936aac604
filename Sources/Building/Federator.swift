package import Diagnostics
import Federating
import Foundation
import Reading
import Search
import Theme
import Writing

/// Makes one site of the published sites of several councils.
package struct Federator {
  /// The list of councils; folders in it are relative to its own.
  package let list: String
  package let output: String
  /// Each laid over the one before.
  package let themes: [String]
  package let jobs: Int
  /// Where what can be found goes as well, for an engine on a server.
  package let searchExport: String?

  package init(list: String, output: String, themes: [String], jobs: Int, searchExport: String?) {
    (self.list, self.output, self.themes, self.jobs, self.searchExport) = (list, output, themes, jobs, searchExport)
  }

  /// What became of it; nothing was written where there is an error.
  package struct Report: Sendable {
    package var diagnostics: [Diagnostic]
    package var councils = 0
    package var recommendations = 0
    package var shared = 0
    package var found = 0
    package var written: BuildReport.Written?
  }

  package func run() async throws -> Report {
    let listed = CouncilList.read(try text(), path: (list as NSString).lastPathComponent)
    let theme = try ThemeLayers(themes).compileForFederation()
    guard !listed.hasErrors, !theme.hasErrors else {
      return Report(diagnostics: listed.diagnostics + theme.diagnostics)
    }
    let federation = Federation(await read(listed.value))
    let sites = federation.searched
    let index = await SearchFiles.files(of: SearchIndex(of: sites), jobs: jobs)
    let pages = FederationPages(federation, FederationWords(theme.value.sentence)).files(theme.value)
    let summary = try await write(pages + theme.value.files + index)
    if let searchExport { try SearchExportFile(path: searchExport).write(SearchExport(of: sites)) }
    return Report(
      diagnostics: theme.diagnostics + federation.diagnostics, councils: federation.sites.count,
      recommendations: federation.recommendationCount, shared: federation.sharedCount,
      found: federation.foundCount, written: BuildReport.Written(summary))
  }

  /// The addresses that a copy is to be fetched from; nil where the list has no such folder.
  package func wanted(_ folder: String) throws -> [String]? {
    let council = CouncilList.read(try text(), path: list).value.first { $0.folder == folder }
    return try council.map { SiteReader(try copy(of: $0), $0).wanted }
  }

  /// The folders of the list, as paths that this machine knows.
  package func folders() throws -> [String] { CouncilList.read(try text(), path: list).value.map(path) }

  private func text() throws -> String {
    let folder = (list as NSString).deletingLastPathComponent
    let bytes = try DiskFiles(folder.isEmpty ? "." : folder).read((list as NSString).lastPathComponent)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func path(of council: ListedCouncil) -> String {
    let folder = (list as NSString).deletingLastPathComponent
    return council.folder.hasPrefix("/") || folder.isEmpty ? council.folder : folder + "/" + council.folder
  }

  private func copy(of council: ListedCouncil) throws(FileError) -> DiskFiles {
    try DiskFiles(path(of: council), largest: 256 << 20)
  }

  private func read(_ councils: [ListedCouncil]) async -> [Result<MemberSite, LeftOut>] {
    await parallelMap(councils, jobs: jobs, size: 1, worker: {}) { _, council in
      do throws(FileError) { return SiteReader(try copy(of: council), council).read() } catch {
        return .failure(LeftOut(council, file: council.folder, reason: error.reason))
      }
    }
  }

  private func write(_ files: [PlannedFile]) async throws -> Summary {
    let writer = try Writer.begin(in: Output(output), planning: files.map(\.path))
    try await writer.write(files, jobs: jobs)
    return try writer.finish()
  }
}

extension Theme {
  fileprivate var files: [PlannedFile] { assets.map { PlannedFile(path: $0.path, bytes: $0.bytes) } }
}

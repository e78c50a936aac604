import Diagnostics
import Feeds
import Pages
import Proving
import Record
import Writing

/// The feeds and the site map, which programs read and people do not: what is XML among them is proved before any of the site is
/// replaced.
struct MachineFiles {
  let site: Site
  let jobs: Int

  func files(_ pages: [PlannedPage]) async -> Checked<[PlannedFile]> {
    let feeds = FeedFiles(site.record, site.history, site.addresses)?.files() ?? []
    let proved = await parallelMap(feeds, jobs: jobs, size: 4, worker: {}) { _, feed in
      feed.path.hasSuffix(".atom")
        ? MachineFiles.proved(feed.path, feed.make())
        : Checked(PlannedFile(path: feed.path) { $0 = feed.make() })
    }
    let all = proved + (site.sitemap(of: pages).map { [MachineFiles.proved("sitemap.xml", $0)] } ?? [])
    return Checked(all.map(\.value), all.flatMap(\.diagnostics))
  }

  private static func proved(_ path: String, _ bytes: [UInt8]) -> Checked<PlannedFile> {
    Checked(PlannedFile(path: path, bytes: bytes), XMLProof.fault(in: bytes).map { [.notXML(path, $0)] } ?? [])
  }
}

extension Diagnostic {
  fileprivate static func notXML(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .formatIncomplete, .error, "“\(path)” cannot be read back as XML: \(reason)", at: SourceRange(path: path))
  }
}

import Diagnostics
import Feeds
import Pages
import Proving
import Record
import Writing

/// The feeds and the site map, which programs read and people do not: what is XML among them is proved before any of the site is
/// replaced.
struct MachineFiles {
  private let site: Site
  private let jobs: Int
  private let feeds: [MadeFile]

  init(site: Site, jobs: Int) {
    self.site = site
    self.jobs = jobs
    let files = FeedFiles(site.record, site.history, site.addresses, site.parts)?.files() ?? []
    feeds = site.record.alsoAtFormerAddresses(files)
  }

  /// Where they stand; the site map is claimed also where a site without an address has none.
  var paths: [String] { feeds.map(\.path) + ["sitemap.xml"] }

  func files(_ pages: [PlannedPage]) async -> Checked<[PlannedFile]> {
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

import Diagnostics
import Feeds
import Pages
import Proving
import Record
import Registering
import Writing

/// The feeds, the site maps and what harvesters read, which programs read and people do not: what is XML among them is proved before
/// any of the site is replaced.
struct MachineFiles {
  private let jobs: Int
  private let feeds: [MadeFile]
  private let siteMaps: SiteMapFiles?
  private let harvest: HarvestFiles

  /// `pages` are those of the site; `register` says which files each publication has.
  init(site: Site, pages: [PlannedPage], register: [RegisterRow], jobs: Int) {
    self.jobs = jobs
    let files = FeedFiles(site.record, site.history, site.addresses, site.parts)?.files() ?? []
    feeds = site.record.alsoAtFormerAddresses(files)
    siteMaps = SiteMapFiles(site, pages)
    harvest = HarvestFiles(site, register, jobs: jobs)
  }

  /// Where they stand; the site map is claimed also where a site without an address has none.
  var paths: [String] { feeds.map(\.path) + (siteMaps?.paths ?? [HarvestAddress.siteMaps]) + harvest.paths }

  /// `others` are the paths of all other files of the site.
  func files(besides others: [String]) async -> Checked<[PlannedFile]> {
    let xml = feeds + (siteMaps?.files() ?? [])
    let proved = await parallelMap(xml, jobs: jobs, size: 4, worker: {}) { _, file in
      file.path.hasSuffix(".json")
        ? Checked(PlannedFile(path: file.path) { $0 = file.make() })
        : MachineFiles.proved(file.path, file.make())
    }
    return Checked(
      proved.map(\.value) + (await harvest.files(besides: others + xml.map(\.path))), proved.flatMap(\.diagnostics))
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

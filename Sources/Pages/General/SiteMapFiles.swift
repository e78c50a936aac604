import History
package import Record
import Serialising

/// The site maps for search engines and harvesters (sitemaps.org, protocol 0.9): an index, and a part for each folder of records,
/// so that a change of one record changes one part. Every page for readers is in one of them.
///
/// The day of a page is that on which its record is known to have changed last; a page of which no day is known has none.
package struct SiteMapFiles: Sendable {
  private struct Part {
    let name: String
    let entries: [(address: String, day: Day?)]
  }

  private let base: String
  private let parts: [Part]

  /// Nil when the site has no configured address. `limit` is how many addresses a part may have.
  package init?(_ site: Site, _ pages: [PlannedPage], limit: Int = 50_000) {
    guard let base = site.record.council.address else { return nil }
    self.base = base
    let folders = Set(site.ownRecords.keys.map { $0.prefix { $0 != "/" } })
    var found: [String: [(address: String, day: Day?)]] = [:]
    for page in pages where page.isForReaders {
      let folder = page.path.prefix { $0 != "/" }
      let day = site.ownRecords[page.path].flatMap { site.history.lastChange(of: $0, in: site.record) }
      found[folders.contains(folder) ? String(folder) : "site", default: []].append(
        (base + Site.publicPath(page.path), day))
    }
    parts = found.sorted { $0.key < $1.key }.flatMap { name, entries in
      stride(from: 0, to: entries.count, by: limit).map { start in
        Part(
          name: start == 0 ? name : "\(name)-\(start / limit + 1)",
          entries: Array(entries[start..<min(start + limit, entries.count)]))
      }
    }
  }

  package var paths: [String] { [HarvestAddress.siteMaps] + parts.map { HarvestAddress.siteMap($0.name) } }

  /// The index, then its parts.
  package func files() -> [MadeFile] {
    [MadeFile(path: HarvestAddress.siteMaps) { [self] in index() }]
      + parts.map { part in MadeFile(path: HarvestAddress.siteMap(part.name)) { [self] in file(part) } }
  }

  private func index() -> [UInt8] {
    var markup = XMLWriter()
    markup.openLine("sitemapindex", ["xmlns": SiteMapFiles.namespace])
    for part in parts {
      put("sitemap", base + HarvestAddress.siteMap(part.name), part.entries.compactMap(\.day).max(), &markup)
    }
    markup.closeLine()
    return markup.finish()
  }

  private func file(_ part: Part) -> [UInt8] {
    var markup = XMLWriter()
    markup.openLine("urlset", ["xmlns": SiteMapFiles.namespace])
    for entry in part.entries { put("url", entry.address, entry.day, &markup) }
    markup.closeLine()
    return markup.finish()
  }

  private func put(_ element: StaticString, _ address: String, _ day: Day?, _ markup: inout XMLWriter) {
    markup.open(element)
    markup.element("loc", address)
    if let day { markup.element("lastmod", day.iso) }
    markup.closeLine()
  }

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
}

extension PlannedPage {
  fileprivate var isForReaders: Bool { kind != .redirect && kind != .notFound && kind != .withdrawn }
}

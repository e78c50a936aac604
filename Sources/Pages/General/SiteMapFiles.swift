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
    let entries: [Entry]
  }

  private struct Entry {
    let address: String
    let day: Day?
    /// The same page in each of its languages, where it has more than one.
    let versions: [(language: String, address: String)]
  }

  private let base: String
  private let parts: [Part]

  /// Nil when the site has no configured address. `limit` is how many addresses a part may have.
  package init?(_ site: Site, _ pages: [PlannedPage], limit: Int = 50_000) {
    guard let base = site.record.council.address else { return nil }
    self.base = base
    let folders = Set(site.ownRecords.keys.map { $0.prefix { $0 != "/" } })
    var found: [String: [Entry]] = [:]
    for page in pages where page.isForReaders {
      let folder = page.path.prefix { $0 != "/" }
      let original = site.editions.versions(of: page.path).first?.path ?? page.path
      let day = site.ownRecords[original].flatMap { site.history.lastChange(of: $0, in: site.record) }
      found[folders.contains(folder) ? String(folder) : "site", default: []].append(
        Entry(
          address: base + Site.publicPath(page.path), day: day,
          versions: site.editions.versions(of: page.path).map { ($0.language, base + Site.publicPath($0.path)) }))
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
      let address = base + HarvestAddress.siteMap(part.name)
      put("sitemap", Entry(address: address, day: part.entries.compactMap(\.day).max(), versions: []), &markup)
    }
    markup.closeLine()
    return markup.finish()
  }

  private func file(_ part: Part) -> [UInt8] {
    var markup = XMLWriter()
    let isInOneLanguage = part.entries.allSatisfy(\.versions.isEmpty)
    let own: XMLWriter.Attributes = ["xmlns": SiteMapFiles.namespace]
    markup.openLine(
      "urlset", isInOneLanguage ? own : ["xmlns": SiteMapFiles.namespace, "xmlns:xhtml": SiteMapFiles.pages])
    for entry in part.entries { put("url", entry, &markup) }
    markup.closeLine()
    return markup.finish()
  }

  private func put(_ element: StaticString, _ entry: Entry, _ markup: inout XMLWriter) {
    markup.open(element)
    markup.element("loc", entry.address)
    if let day = entry.day { markup.element("lastmod", day.iso) }
    for version in entry.versions {
      markup.empty("xhtml:link", ["rel": "alternate", "hreflang": version.language, "href": version.address])
    }
    markup.closeLine()
  }

  private static let pages = "http://www.w3.org/1999/xhtml"
  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
}

extension PlannedPage {
  fileprivate var isForReaders: Bool { kind != .redirect && kind != .notFound && kind != .withdrawn }
}

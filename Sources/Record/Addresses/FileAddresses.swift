// Where calendar files, feeds and the register of formats stand, for those who write them and those who link to them.

/// The addresses of calendar files (RFC 5545), from the root of the site.
package enum CalendarAddress {
  package static let meetings = "calendar/meetings.ics"
  package static let deadlines = "calendar/deadlines.ics"

  /// The meetings of one committee.
  package static func meetings(of committee: Committee) -> String {
    Addresses.folder(of: committee.document) + "meetings.ics"
  }

  /// One meeting alone.
  package static func file(of meeting: Meeting) -> String { Addresses.folder(of: meeting.document) + "meeting.ics" }
}

/// The addresses of feeds without their endings, from the root of the site; each is there as Atom and as JSON Feed.
package enum FeedAddress {
  package static let everything = "feeds/everything"
  package static let changes = "changes/changes"

  package static func of(_ document: Document) -> String { Addresses.folder(of: document) + "feed" }

  package static func atom(_ address: String) -> String { address + ".atom" }
  package static func json(_ address: String) -> String { address + ".json" }
}

/// The register of formats and checks for machines, from the root of the site.
package enum RegisterAddress {
  package static let folder = "accessibility/formats/"
  package static let json = folder + "register.json"
  package static let earl = folder + "register.earl.jsonld"
  package static let schema = folder + "register.schema.json"
  package static let all = [json, earl, schema]
}

/// What harvesters read, from the root of the site.
package enum HarvestAddress {
  package static let robots = "robots.txt"
  /// The index of the site maps.
  package static let siteMaps = "sitemap.xml"
  /// One of them.
  package static func siteMap(_ name: String) -> String { "sitemaps/\(name).xml" }

  /// What proves that a copy of the record is complete.
  package static let manifest = "record/index.json"
  /// The records of a month; `month` is “2026-06”, or “undated”.
  package static func records(of month: String) -> String { "record/\(month).json" }

  /// The catalogue of data (DCAT).
  package static let catalogue = "data/catalogue.jsonld"

  /// The entry of the OParl objects.
  package static let oparlSystem = "oparl/system.json"
  /// A list of them, or a single object that no record is.
  package static func oparl(_ name: String) -> String { "oparl/\(name).json" }
  /// The object of a record with a page: “oparl/meetings/2026-01-14-children.json”.
  package static func oparl(inFolder folder: String) -> String { oparl(String(folder.dropLast())) }
}

/// A file that stands beside the pages: its path from the root of the site, and how its bytes are had.
package struct MadeFile: Sendable {
  package let path: String
  /// May be called on any thread.
  package let make: @Sendable () -> [UInt8]

  package init(path: String, make: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.make = make
  }
}

extension Council {
  /// The name of the machine in the site's address: “scrutiny.example.org”; nil when the site has no address of its own.
  package var host: String? {
    guard let address, let start = address.firstRange(of: "://")?.upperBound else { return nil }
    let host = address[start...].prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }
    return host.isEmpty ? nil : String(host)
  }
}

extension Addresses {
  /// An address as it is told to others, after the site's own: without `index.html`, which is only for sites on a disk.
  package static func shared(_ address: String) -> String {
    let page = "index.html"
    let end = address.utf8.firstIndex(of: UInt8(ascii: "#")) ?? address.endIndex
    guard address[..<end] == page || address[..<end].hasSuffix("/" + page) else { return address }
    return String(address[..<address.utf8.index(end, offsetBy: -page.utf8.count)]) + address[end...]
  }
}

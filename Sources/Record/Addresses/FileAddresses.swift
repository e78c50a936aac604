// Where calendar files, feeds and the register of formats stand, for those who write them and those who link to them.

/// The addresses of calendar files (RFC 5545), from the root of the site.
package enum CalendarAddress {
  package static let meetings = "calendar/meetings.ics"
  package static let deadlines = "calendar/deadlines.ics"

  /// The meetings of one committee.
  package static func meetings(of committee: Committee) -> String {
    Addresses.folder(of: committee.document) + "meetings.ics"
  }

  /// The meetings and deadlines of a part of the record.
  package static func dates(of part: RecordPart, in record: Record) -> String {
    FeedAddress.folder(of: part, in: record) + "dates.ics"
  }

  /// One meeting alone.
  package static func file(of meeting: Meeting) -> String { Addresses.folder(of: meeting.document) + "meeting.ics" }
}

/// The addresses of feeds without their endings, from the root of the site; each is there as Atom and as JSON Feed.
package enum FeedAddress {
  package static let everything = "feeds/everything"
  package static let changes = "changes/changes"

  package static func of(_ document: Document) -> String { Addresses.folder(of: document) + "feed" }

  /// A part that is a record’s own has its feed beside the record’s page, so that it moves with it.
  package static func of(_ part: RecordPart, in record: Record) -> String { folder(of: part, in: record) + "feed" }

  static func folder(of part: RecordPart, in record: Record) -> String {
    part.ref.flatMap { record.document(of: $0) }.map { Addresses.folder(of: $0) }
      ?? "\(part.kind.rawValue)s/\(part.slug)/"
  }

  package static func atom(_ address: String) -> String { address + ".atom" }
  package static func json(_ address: String) -> String { address + ".json" }
}

/// The addresses of what is given away as data, from the root of the site.
package enum DataAddress {
  package static let folder = "data/"
  /// The page that documents it all.
  package static let page = folder + "index.html"
  /// What describes all tables together, with the references between them (W3C tabular metadata).
  package static let tables = folder + "csv-metadata.json"

  /// “data/lead/head-of-highways/”.
  package static func folder(of part: RecordPart) -> String { "\(folder)\(part.kind.rawValue)/\(part.slug)/" }

  /// Where programs look for the description of a table.
  package static func metadata(of table: String) -> String { table + "-metadata.json" }

  /// A schema has its version in its address: what changes in a way that could break a reader has another address.
  package static func schema(_ name: String, version: Int) -> String { "\(folder)schema/\(name)-\(version).json" }
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

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

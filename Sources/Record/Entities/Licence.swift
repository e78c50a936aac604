/// The licence under which a council gives its record away.
package struct Licence: Equatable, Sendable {
  package let name: String
  /// Where its words stand; nil for a licence that only has a name.
  package let address: String?
  /// Whether the council has named none, and so the usual one of public bodies in the United Kingdom is told.
  package let isAssumed: Bool

  /// Open Government Licence v3.0 where nothing is written.
  package init(written: String?, address: String? = nil) {
    let known = Licence.named(written ?? "OGL-UK-3.0")
    name = known?.name ?? written ?? ""
    self.address = address ?? known?.address
    isAssumed = written == nil
  }

  /// By its short name or its own.
  private static func named(_ words: String) -> (name: String, address: String)? {
    known[words.lowercased()] ?? known.values.first { $0.name == words }
  }

  /// Those with a short name that everybody uses (spdx.org/licenses).
  private static let known: [String: (name: String, address: String)] = [
    "ogl-uk-3.0": (
      "Open Government Licence v3.0",
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
    ),
    "cc-by-4.0": ("Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "cc0-1.0": ("Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
  ]
}

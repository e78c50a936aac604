import Publications

/// A link that readers of every format have to find: in a list of addresses, or in its own words where they spell the address.
package struct ExpectedLink: Sendable, Equatable {
  /// From the root of the site, or a full one.
  package let address: String
  /// What it is called, as written.
  let words: [Inline]

  init(_ address: String, words: [Inline] = []) {
    self.address = address
    self.words = words
  }

  /// Whether who reads its words, which are looked for with those around them, knows the address.
  var isSpelt: Bool { Destination.spells(words.plain, address) }
}

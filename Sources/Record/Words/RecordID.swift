/// A record's permanent, human name: slugs joined by “/”, as in `looked-after-children-2008/rec-10`.
///
/// What comes before the last slash is the record that this one belongs to.
package struct RecordID: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.allSatisfy(Slug.isValid) else { return nil }
    self.text = text
  }

  package init(_ slug: Slug) {
    self.text = slug.text
  }

  private init(trusted text: String) {
    self.text = text
  }

  /// The parts from the outermost in; never empty.
  package var slugs: [Slug] {
    text.split(separator: "/").map { Slug(trusted: String($0)) }
  }

  package var last: Slug {
    guard let slash = lastSlash else { return Slug(trusted: text) }
    return Slug(trusted: String(text[text.utf8.index(after: slash)...]))
  }

  package var parent: RecordID? {
    lastSlash.map { RecordID(trusted: String(text[..<$0])) }
  }

  package func appending(_ slug: Slug) -> RecordID {
    RecordID(trusted: "\(text)/\(slug.text)")
  }

  package var description: String { text }

  package static func < (left: RecordID, right: RecordID) -> Bool { left.text < right.text }

  private var lastSlash: String.Index? {
    text.utf8.lastIndex(of: UInt8(ascii: "/"))
  }
}

/// The bytes of a publication in one format.
package struct FormattedFile: Sendable {
  package let bytes: [UInt8]
  /// In a format that has pages of its own, how many.
  package let pages: Int?
  /// Of a file that is heard, how long it lasts.
  package let seconds: Int?

  package init(_ bytes: [UInt8], pages: Int? = nil, seconds: Int? = nil) {
    self.bytes = bytes
    self.pages = pages
    self.seconds = seconds
  }
}

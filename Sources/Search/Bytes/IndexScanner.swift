/// Why a published index is not taken: it is not as docs/search-index.md says, or holds more than any record would.
package struct PublishedIndexFault: Error, Hashable {
  /// The path within the site.
  package let file: String
  package let reason: String

  package init(file: String, reason: String) { (self.file, self.reason) = (file, reason) }
}

/// The bytes of a file of a published index, read from the beginning to the end. Whoever wrote them is not trusted.
struct IndexScanner {
  let file: String
  private let bytes: [UInt8]
  private(set) var at = 0

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  func fault(_ reason: String) -> PublishedIndexFault { PublishedIndexFault(file: file, reason: reason) }

  var isAtEnd: Bool { at == bytes.count }

  mutating func byte() throws(PublishedIndexFault) -> UInt8 {
    guard at < bytes.count else { throw fault("it ends too early") }
    defer { at += 1 }
    return bytes[at]
  }

  mutating func take(_ count: Int) throws(PublishedIndexFault) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - at else { throw fault("it ends too early") }
    defer { at += count }
    return bytes[at..<at + count]
  }

  mutating func num() throws(PublishedIndexFault) -> Int {
    var value = 0
    for shift in stride(from: 0, to: 49, by: 7) {
      let byte = try byte()
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw fault("a number is too large")
  }

  /// A number of things, each of which takes a byte or more of what is left.
  mutating func count() throws(PublishedIndexFault) -> Int {
    let count = try num()
    guard count <= bytes.count - at else { throw fault("it says that it has more than it has") }
    return count
  }

  mutating func signed() throws(PublishedIndexFault) -> Int {
    let value = try num()
    return value % 2 == 0 ? value / 2 : -(value + 1) / 2
  }

  mutating func str() throws(PublishedIndexFault) -> ArraySlice<UInt8> { try take(try num()) }

  mutating func text() throws(PublishedIndexFault) -> String { try checked(try str()) }

  mutating func frontCoded(after before: [UInt8]) throws(PublishedIndexFault) -> [UInt8] {
    let shared = try num()
    guard shared <= before.count else { throw fault("a word shares more than the one before has") }
    let rest = try str()
    guard shared + rest.count <= 512 else { throw fault("a word is too long") }
    return Array(before[..<shared]) + rest
  }

  /// Words as text, where they are text that a page may hold: UTF-8, without control characters and signs that turn it round.
  func checked(_ words: some Collection<UInt8>) throws(PublishedIndexFault) -> String {
    guard let text = String(validating: words, as: UTF8.self) else { throw fault("its text is not UTF-8") }
    guard !text.unicodeScalars.contains(where: IndexScanner.isForbidden) else {
      throw fault("its text has characters that no page may hold")
    }
    return text
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: false
    case 0..<0x20, 0x7F...0x9F, 0x202D, 0x202E: true
    case _: false
    }
  }
}

import Packing

/// The parts of a packed paper, unpacked within limits.
struct PackedParts {
  /// The bytes that one part may have, unpacked; the text of a pack of 1,000 pages has a tenth of it.
  static let largest = 256 << 20
  /// How many times larger than packed a part may be, once it is large: deflate cannot honestly do more with office markup.
  static let ratio = 200

  enum Fault: Error, Equatable {
    case notAZip
    /// A part claims to be larger than a paper's can be.
    case tooLarge(String)
    /// A part does not agree with its checksum, or breaks off.
    case damaged(String)
  }

  private let zip: ZipReader
  private let entries: [String: ZipReader.Entry]

  init(_ bytes: [UInt8]) throws(Fault) {
    guard let zip = ZipReader(bytes) else { throw .notAZip }
    self.zip = zip
    entries = Dictionary(zip.entries.map { ($0.path, $0) }) { first, _ in first }
  }

  var paths: [String] { zip.entries.map(\.path) }

  /// A part; nil when there is none of that path.
  func part(_ path: String) throws(Fault) -> [UInt8]? {
    guard let entry = entries[path] else { return nil }
    let isLarge = entry.size > 1 << 20
    if entry.size > PackedParts.largest || (isLarge && entry.size / PackedParts.ratio > entry.packed) {
      throw .tooLarge(path)
    }
    guard let content = zip.content(of: entry) else { throw .damaged(path) }
    return content
  }

  /// The markup of a part; nil when there is none of that path.
  func document(_ path: String) throws(Fault) -> XMLElement? {
    guard let bytes = try part(path) else { return nil }
    guard let document = XMLElement.document(bytes) else { throw .damaged(path) }
    return document
  }
}

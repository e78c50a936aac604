import Foundation
import Packing

/// Looks for a word in everything that a build wrote.
enum LeakSearch {
  static let secret = "zyxwvsecret"

  /// The files whose names, bytes or – in archives and the search index – decoded words hold the secret.
  static func places(in site: TestSite) throws -> [String] {
    let needle = Data(secret.utf8)
    let files = try site.files()
    let plain = files.filter { $0.key.lowercased().contains(secret) || $0.value.range(of: needle) != nil }
    let decoded = try IndexWords(files).texts.filter { $0.value.contains { $0.lowercased().contains(secret) } }
    let zipped = files.filter { holds(needle, zip: Array($0.value)) }
    let export = try Data(contentsOf: URL(fileURLWithPath: site.export)).range(of: needle) == nil ? [] : ["export"]
    return Set(plain.keys).union(decoded.keys).union(zipped.keys).union(export).sorted()
  }

  /// Whether a file in a zip has the words, or its name does.
  private static func holds(_ needle: Data, zip bytes: [UInt8]) -> Bool {
    guard let zip = ZipReader(bytes) else { return false }
    return zip.entries.contains { entry in
      entry.path.contains(secret) || Data(zip.content(of: entry.path) ?? []).range(of: needle) != nil
    }
  }
}

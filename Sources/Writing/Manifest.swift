internal import Serialising

/// What the last whole build wrote: the only files a later build may replace or remove.
///
/// Kept as JSON, one file a line, sorted by the bytes of the path: the same site gives the same manifest.
struct Manifest: Hashable, Sendable {
  static let path = PathRules.ownFolder + "/manifest.json"
  var entries: [String: Fingerprint] = [:]
  /// By path, the line that the maker of a file reads again at the next build.
  var marks: [String: String] = [:]

  var text: [UInt8] {
    var bytes = Array("{\"version\": 1, \"hash\": \"XXH3-128\", \"files\": [\n".utf8)
    let paths = entries.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for (index, path) in paths.enumerated() {
      guard let print = entries[path] else { continue }
      let comma = index + 1 < paths.count ? "," : ""
      var line = JSONWriter()
      line.object { line in
        line.member("path", path)
        line.member("hash", print.hex)
        line.member("bytes", print.size)
        line.member("mark", marks[path])
      }
      bytes += line.bytes + comma.utf8 + [10]
    }
    bytes.append(contentsOf: "]}\n".utf8)
    return bytes
  }

  init(entries: [String: Fingerprint] = [:]) { self.entries = entries }

  /// Reads what `text` writes, and nothing else; nil for anything a build of ours did not write.
  init?(text: String) {
    let lines = text.split(separator: "\n")
    guard lines.first?.hasPrefix("{\"version\": 1,") == true, lines.last == "]}" else { return nil }
    for line in lines.dropFirst().dropLast() {
      guard let (path, print, mark) = Manifest.entry(line) else { return nil }
      entries[path] = print
      marks[path] = mark
    }
  }

  private static func entry(_ line: Substring) -> (String, Fingerprint, mark: String?)? {
    var rest = line
    guard rest.take("{\"path\": "), let path = JSONText.unquote(&rest), PathRules.fault(in: path) == nil,
      rest.take(", \"hash\": "), let hex = JSONText.unquote(&rest), rest.take(", \"bytes\": "),
      let end = rest.firstIndex(where: { $0 == "}" || $0 == "," }), let size = Int(rest[..<end]),
      let print = Fingerprint(hex: hex[...], size: size)
    else { return nil }
    rest = rest[end...]
    return (path, print, rest.take(", \"mark\": ") ? JSONText.unquote(&rest) : nil)
  }
}

/// The paths a build means to write that were not there before it began, kept until its manifest stands.
///
/// A build that is killed leaves its journal behind; the next knows by it which files are ours.
struct Journal: Hashable, Sendable {
  static let path = PathRules.ownFolder + "/journal"
  var paths: [String] = []

  /// One path a line: no planned path has a line break.
  var text: [UInt8] {
    var bytes: [UInt8] = []
    for path in paths {
      bytes.append(contentsOf: path.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  init(paths: [String] = []) { self.paths = paths }

  init(text: String) {
    paths = text.split(separator: "\n").map(String.init).filter { PathRules.fault(in: $0) == nil }
  }
}

/// The strings of a manifest: planned paths have no control characters, so two escapes are enough.
enum JSONText {
  /// Takes a quoted string from the start of `rest`.
  static func unquote(_ rest: inout Substring) -> String? {
    guard rest.take("\"") else { return nil }
    var bytes: [UInt8] = []
    var view = rest.utf8[...]
    while let byte = view.popFirst() {
      if byte == UInt8(ascii: "\"") {
        rest = Substring(view)
        return String(decoding: bytes, as: UTF8.self)
      }
      guard byte == UInt8(ascii: "\\") else { bytes.append(byte); continue }
      guard let escaped = view.popFirst() else { return nil }
      bytes.append(escaped)
    }
    return nil
  }
}

extension Substring {
  /// Drops `prefix` when the text begins with it.
  fileprivate mutating func take(_ prefix: String) -> Bool {
    guard utf8.starts(with: prefix.utf8) else { return false }
    self = Substring(utf8.dropFirst(prefix.utf8.count))
    return true
  }
}

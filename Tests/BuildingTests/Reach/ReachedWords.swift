import Foundation
import Packing

/// What can be read out of each output of a site.
struct ReachedWords {
  private struct Text {
    /// The path in the site, or of the page that a line of the export leads to.
    var path: String
    var words: Data
  }

  private var texts: [ReachOutput: [Text]] = [:]

  init(_ site: TestSite) throws {
    let files = try site.files()
    for (path, data) in files {
      if let output = ReachOutput(path: path) { add(output, path, Array(data)) }
    }
    for (path, words) in try IndexWords(files).texts { add(.search, path, Array(words.joined(separator: "\n").utf8)) }
    for line in try String(contentsOfFile: site.export, encoding: .utf8).split(separator: "\n") {
      let address = line.firstRange(of: "\"url\":\"https://example.org/").map {
        line[$0.upperBound...].prefix { $0 != "\"" }
      }
      add(.export, String(address ?? ""), Array(line.utf8))
    }
  }

  private mutating func add(_ output: ReachOutput, _ path: String, _ bytes: [UInt8]) {
    if let zip = ZipReader(bytes) {
      for entry in zip.entries { add(output, path, zip.content(of: entry.path) ?? []) }
    } else {
      let words = ReachedWords.words(of: bytes, isMarkup: output.isMarkup)
      texts[output, default: []].append(Text(path: path, words: Data(words)))
    }
  }

  /// The words in small letters with one blank between them: of markup, those between the tags and in the description of a page.
  private static func words(of bytes: [UInt8], isMarkup: Bool) -> [UInt8] {
    let meta = Array("<meta ".utf8)
    var words: [UInt8] = []
    var isTag = false
    for (index, byte) in bytes.enumerated() {
      if isMarkup, byte == UInt8(ascii: "<") { isTag = !bytes[index...].starts(with: meta) }
      if !isTag {
        let isBlank = byte <= 0x20 || byte == 0xA0 || byte == 0xC2
        if !isBlank { words.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
        if isBlank, words.last != 0x20 { words.append(0x20) }
      }
      if byte == UInt8(ascii: ">") { isTag = false }
    }
    return words
  }

  func has(_ field: PlantedField, in output: ReachOutput) -> Bool {
    let told = field.told.map { Data($0.utf8) }
    return texts[output, default: []].contains { text in
      text.path.hasPrefix(field.scope) && told.contains { text.words.range(of: $0) != nil }
    }
  }
}

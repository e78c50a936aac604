import Foundation
import Packing

/// Every word that can be read out of the files of a search index: compressed, coded or front-coded, they hide from a search
/// of the bytes. Written from docs/search-index.md.
struct IndexWords {
  /// By file: its texts.
  private(set) var texts: [String: [String]] = [:]
  private var words: [Int: [UInt8]] = [:]
  /// The codes of each phrase.
  private var phrases: [Int: [UInt8]] = [:]

  /// `files` are those of a site.
  init(_ files: [String: Data]) throws {
    let index = files.filter { $0.key.hasPrefix("search/2/") }.sorted { $0.key < $1.key }
    if let codes = index.first(where: { $0.key.hasSuffix("/words.js") }) {
      try readCodes(codes.value)
      texts[codes.key] =
        words.values.map { String(decoding: $0, as: UTF8.self) }
        + phrases.values.map { String(decoding: text($0), as: UTF8.self) }
    }
    for (path, data) in index where !path.hasSuffix("/words.js") {
      texts[path] = try words(of: path.dropFirst("search/2/".count), data).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private mutating func readCodes(_ data: Data) throws {
    var reading = try IndexReading(data)
    let classes = [0, 192].map { (start: $0, words: reading.num(), phrases: reading.num()) }
    for own in classes {
      for (place, word) in reading.frontCoded(own.words).enumerated() { words[own.start + place] = word }
    }
    for own in classes {
      for place in 0..<own.phrases {
        phrases[own.start + own.words + place] = (0..<2).flatMap { _ in
          let first = reading.take(1)
          return (0xC0..<0xD0).contains(first.first ?? 0) ? first + reading.take(1) : first
        }
      }
    }
  }

  private func words(of name: Substring, _ data: Data) throws -> [[UInt8]] {
    var reading = try IndexReading(data)
    switch name.first {
    case "t": return terms(&reading)
    case "c": return cards(&reading)
    // Short words are the only other things in these, and stand in them as they are.
    case "d":
      let count = reading.num()
      return (0..<count).reduce(into: []) { words, _ in
        words.append(reading.frontCoded(after: words.last ?? []))
        _ = reading.num()
      }
    default: return [Array(reading.bytes)]
    }
  }

  private func terms(_ reading: inout IndexReading) -> [[UInt8]] {
    let count = reading.num()
    return (0..<count).reduce(into: []) { terms, _ in
      terms.append(reading.frontCoded(after: terms.last ?? []))
      let head = reading.num()
      reading.skipLevels(head % 2 == 1 ? 128 : head / 2)
      if head % 2 == 1 { for _ in 0..<reading.num() * 2 { _ = reading.num() } }
    }
  }

  private func cards(_ reading: inout IndexReading) -> [[UInt8]] {
    var found: [[UInt8]] = []
    while !reading.isDone {
      let first = Int(reading.take(1).first ?? 0)
      if first & 0x80 == 0 {
        _ = reading.num()
        if reading.num() > 0 { _ = reading.num() }
      }
      if first & 0x40 == 0 { _ = reading.take(2) }
      for _ in 0..<3 { found.append(text(reading.str())) }
      _ = reading.num()
      for _ in 0..<2 { found.append(text(reading.str())) }
    }
    return found
  }

  private func text(_ codes: [UInt8]) -> [UInt8] {
    var reading = IndexReading(bytes: codes[...])
    var text: [UInt8] = []
    while !reading.isDone {
      let code = Int(reading.take(1).first ?? 0)
      switch code {
      case 0..<0xC0: text += word(code)
      case 0xC0..<0xD0: text += word(192 + (code - 0xC0) * 256 + Int(reading.take(1).first ?? 0))
      case 0xD0..<0xE8: text += reading.take(code - 0xCF)
      case 0xE8: text += reading.take(25 + Int(reading.take(1).first ?? 0))
      case 0xFE: text += reading.str()
      default: text.append(0x20)
      }
    }
    return text
  }

  private func word(_ number: Int) -> [UInt8] { words[number].map { $0 + [0x20] } ?? phrases[number].map(text) ?? [] }
}

/// The bytes of one file, read from the beginning to the end.
struct IndexReading {
  private(set) var bytes: ArraySlice<UInt8>

  init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Out of its envelope, and decompressed.
  init(_ file: Data) throws {
    let escaped = Array(file)
    let start = escaped.indices.first { escaped[$0] == 0x2C && escaped[$0 + 1] == 0x22 } ?? 0
    var payload: [UInt8] = []
    var isEscaped = false
    for byte in escaped[(start + 2)..<(escaped.count - 3)] {
      if isEscaped { payload.append(byte == 0x6E ? 0x0A : byte == 0x72 ? 0x0D : byte) }
      if !isEscaped, byte != 0x5C { payload.append(byte) }
      isEscaped = !isEscaped && byte == 0x5C
    }
    bytes = payload.first == 1 ? try IndexReading.inflated(payload.dropFirst())[...] : payload.dropFirst()
  }

  struct NotDeflated: Error {}

  private static func inflated(_ bytes: ArraySlice<UInt8>) throws -> [UInt8] {
    guard let expanded = Inflate.expand(bytes, atMost: 1 << 22) else { throw NotDeflated() }
    return expanded
  }

  var isDone: Bool { bytes.isEmpty }

  mutating func take(_ count: Int) -> [UInt8] {
    defer { bytes = bytes.dropFirst(count) }
    return Array(bytes.prefix(count))
  }

  mutating func num() -> Int {
    var value = 0
    var shift = 0
    while let byte = bytes.popFirst() {
      value |= Int(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { break }
    }
    return value
  }

  mutating func str() -> [UInt8] { take(num()) }

  mutating func frontCoded(after before: [UInt8]) -> [UInt8] { Array(before.prefix(num())) + str() }

  mutating func frontCoded(_ count: Int) -> [[UInt8]] {
    (0..<count).reduce(into: []) { words, _ in words.append(frontCoded(after: words.last ?? [])) }
  }

  mutating func skipLevels(_ total: Int) {
    let mask = take(1).first ?? 0
    var counts = (0..<max(0, mask.nonzeroBitCount - 1)).map { _ in num() }
    counts.append(total - counts.reduce(0, +))
    for count in counts where count > 0 { _ = take(num() / 32) }
  }
}

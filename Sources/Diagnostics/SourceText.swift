/// One line of a source file as shown under a diagnostic, with a caret line below it.
///
/// Tabs become one space, control characters “�”, and long lines are cut around the fault; carets are counted in the
/// columns of a terminal, so that they stand under the right characters. Only what is shown of a line is decoded.
struct Excerpt {
  var line: String
  var carets: String

  static let widest = 100

  /// nil where the file has no such line. `widest`: how many characters of it are shown.
  init?(of range: SourceRange, in source: [UInt8], widest: Int = Excerpt.widest) {
    guard let line = SourceLine(Int(range.start.line), of: source) else { return nil }
    let start = min(max(0, Int(range.start.column) - 1), line.count)
    let end =
      range.end.line > range.start.line ? line.count : min(max(start + 1, Int(range.end.column) - 1), line.count)
    let from = line.count <= widest ? 0 : max(0, min(start - widest * 3 / 10, line.count - widest))
    let shown = line.scalars(from..<min(line.count, from + widest))
    self.line = (from > 0 ? "…" : "") + String(shown) + (from + shown.count < line.count ? "…" : "")
    let lead = Excerpt.columns(of: shown.prefix(start - from)) + (from > 0 ? 1 : 0)
    let marked = Excerpt.columns(of: shown.dropFirst(start - from).prefix(max(0, end - start)))
    carets = String(repeating: " ", count: lead) + String(repeating: "^", count: max(1, marked))
  }

  private static func columns(of scalars: Substring.UnicodeScalarView) -> Int { scalars.reduce(0) { $0 + $1.columns } }
}

/// A line of a file, of which any stretch can be had without the rest.
private struct SourceLine {
  private let bytes: ArraySlice<UInt8>
  /// Its characters, as columns are counted.
  let count: Int

  init?(_ number: Int, of source: [UInt8]) {
    guard number >= 1, !source.isEmpty else { return nil }
    var start = 0
    for _ in 1..<number {
      guard let newline = source[start...].firstIndex(of: 10) else { return nil }
      start = newline + 1
    }
    let line = source[start...].prefix { $0 != 10 }
    bytes = line.last == 13 ? line.dropLast() : line
    count = bytes.count { SourceLine.isFirst($0) }
  }

  /// As they are shown.
  func scalars(_ range: Range<Int>) -> String.UnicodeScalarView {
    var place = 0
    let from = bytes.firstIndex { byte in
      if SourceLine.isFirst(byte) { place += 1 }
      return place > range.lowerBound
    }
    var shown = String.UnicodeScalarView()
    for scalar in String(decoding: bytes[(from ?? bytes.endIndex)...].prefix(4 * range.count), as: UTF8.self)
      .unicodeScalars.prefix(range.count)
    {
      shown.append(scalar == "\t" ? " " : scalar.visible)
    }
    return shown
  }

  private static func isFirst(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}

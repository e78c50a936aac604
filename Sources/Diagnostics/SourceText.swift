/// One line of a source file as shown under a diagnostic, with a caret line below it.
///
/// Tabs become one space, control characters “�”, and long lines are cut around the fault; carets are counted in the
/// columns of a terminal, so that they stand under the right characters.
struct Excerpt {
  var line: String
  var carets: String

  private static let widest = 100

  init?(of range: SourceRange, in source: [UInt8]) {
    guard !source.isEmpty, let text = Excerpt.line(Int(range.start.line), of: source) else { return nil }
    let scalars = text.map { $0 == "\t" ? " " : $0.visible }
    let start = min(max(0, Int(range.start.column) - 1), scalars.count)
    let end =
      range.end.line > range.start.line ? scalars.count : min(max(start + 1, Int(range.end.column) - 1), scalars.count)
    let from = scalars.count <= Excerpt.widest ? 0 : max(0, min(start - 30, scalars.count - Excerpt.widest))
    let to = min(scalars.count, from + Excerpt.widest)
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: scalars[from..<to])
    line = (from > 0 ? "…" : "") + String(shown) + (to < scalars.count ? "…" : "")
    let lead = Excerpt.columns(of: scalars[from..<start]) + (from > 0 ? 1 : 0)
    let marked = Excerpt.columns(of: scalars[start..<max(start, min(end, to))])
    carets = String(repeating: " ", count: lead) + String(repeating: "^", count: max(1, marked))
  }

  private static func columns(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + $1.columns }
  }

  private static func line(_ number: Int, of source: [UInt8]) -> [Unicode.Scalar]? {
    guard number >= 1 else { return nil }
    var current = 1
    var start = 0
    while current < number {
      guard let newline = source[start...].firstIndex(of: 10) else { return nil }
      start = newline + 1
      current += 1
    }
    var end = source[start...].firstIndex(of: 10) ?? source.endIndex
    if end > start, source[end - 1] == 13 { end -= 1 }
    return Array(String(decoding: source[start..<end], as: UTF8.self).unicodeScalars)
  }
}

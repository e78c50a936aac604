internal import Diagnostics

/// A file of `key = words` lines, as strings and tokens are kept.
///
/// A line is a comment when it begins with `#`; the key is everything before the first `=`; white space around key and value
/// does not count. There are no quotation marks, no escapes and no continuation lines.
struct KeyedLines: Sendable {
  struct Line: Sendable {
    var key: Located<String>
    var value: Located<String>
  }

  private(set) var lines: [String: Line] = [:]

  var sorted: [Line] { lines.values.sorted { $0.key.value < $1.key.value } }

  subscript(key: String) -> Line? { lines[key] }

  mutating func lay(_ others: KeyedLines) {
    lines.merge(others.lines) { _, later in later }
  }

  /// Lays one value over an existing key, or gives it to one that is known; false when there is none.
  mutating func replace(_ key: String, with value: Located<String>, or known: Set<String>) -> Bool {
    guard lines[key] != nil || known.contains(key) else { return false }
    lines[key] = Line(key: Located(key, at: value.range), value: value)
    return true
  }

  static func parse(_ source: TemplateSource) -> Checked<KeyedLines> {
    var result = Checked(KeyedLines())
    var start = 0
    for line in source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = trim(start..<start + line.count, of: source.bytes)
      start += line.count + 1
      if range.isEmpty || source.bytes[range.lowerBound] == UInt8(ascii: "#") { continue }
      result.value.take(range, of: source, &result.diagnostics)
    }
    return result
  }

  private mutating func take(_ range: Range<Int>, of source: TemplateSource, _ diagnostics: inout [Diagnostic]) {
    guard let equals = source.bytes[range].firstIndex(of: UInt8(ascii: "=")), equals > range.lowerBound else {
      diagnostics.append(.notALine(at: source.range(range)))
      return
    }
    let key = KeyedLines.marked(range.lowerBound..<equals, of: source)
    let value = KeyedLines.marked(equals + 1..<range.upperBound, of: source)
    if let first = lines[key.value] {
      diagnostics.append(.repeated(key, first: first.key.range))
    } else {
      lines[key.value] = Line(key: key, value: value)
    }
  }

  private static func marked(_ range: Range<Int>, of source: TemplateSource) -> Located<String> {
    let trimmed = trim(range, of: source.bytes)
    return Located(String(decoding: source.bytes[trimmed], as: UTF8.self), at: source.range(trimmed))
  }

  private static func trim(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low].isBlank { low += 1 }
    while high > low, bytes[high - 1].isBlank { high -= 1 }
    return low..<high
  }
}

extension Diagnostic {
  fileprivate static func notALine(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .themeSetting, .error, "this line is neither “key = words” nor a comment", at: range,
      fixes: [.advise("begin a comment with #")])
  }

  fileprivate static func repeated(_ key: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateKey, .error, "“\(key.value)” is given twice", at: key.range,
      related: [Related("first given here", at: first)])
  }
}

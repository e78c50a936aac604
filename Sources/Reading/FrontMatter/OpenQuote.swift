import CYAML
import Diagnostics

extension LineFinder {
  /// Whether a value in quotation marks goes on over lines that are fields of their own: then its closing mark was forgotten, and
  /// the next quotation mark below was taken for it.
  mutating func swallowsField(from start: yaml_mark_t, to end: yaml_mark_t) -> Bool {
    guard end.line > start.line else { return false }
    let first = contents(ofLine: start.line)
    let (column, isEntry) = (first.fieldStart, first.isEntry)
    return (start.line + 1...end.line).contains { line in
      if isEntry, contents(ofLine: line).isEntry { return contents(ofLine: line).fieldStart <= column }
      return field(onLine: line).map { $0 <= column } ?? false
    }
  }

  /// The column of “name:” at the start of a line, after its hyphens.
  private mutating func field(onLine line: Int) -> Int? {
    let bytes = contents(ofLine: line)
    let start = bytes.fieldStart
    var end = start
    while end < bytes.count, bytes[end] &- 97 < 26 || bytes[end] == UInt8(ascii: "-") { end += 1 }
    guard end > start, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
    return end + 1 == bytes.count || bytes[end + 1] <= 32 ? start : nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a line of front matter is an entry of a list.
  fileprivate var isEntry: Bool { firstIndex { $0 != 32 }.map { has("- ", at: $0) } ?? false }

  /// Where the first field of a line of front matter begins.
  fileprivate var fieldStart: Int {
    var position = 0
    while position < count, self[position] == 32 || self[position] == UInt8(ascii: "-") && has(" ", at: position + 1) {
      position += 1
    }
    return position
  }
}

extension Diagnostic {
  static func openQuote(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, .error, "a quotation mark is opened here and not closed before the next field", at: range,
      because: "The fields below would be taken for a part of this value.",
      fixes: [.advise("add the closing quotation mark, a straight one as at the start")])
  }
}

import Diagnostics
import Drafting

/// The lines of a content file, as far as changing the lines of one field needs them.
struct FileLines {
  /// Bytes in the place of others.
  struct Edit {
    var range: Range<Int>
    var bytes: [UInt8]
  }

  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]
  /// How the file ends its lines.
  private let lineEnd: String

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 10 }.map { $0 + 1 }
    lineEnd = starts.count > 1 && starts[1] > 1 && bytes[starts[1] - 2] == 13 ? "\r\n" : "\n"
  }

  /// The file with all edits made; those at one place follow each other in their order.
  func applying(_ edits: [Edit]) -> [UInt8] {
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var new: [UInt8] = []
    var position = 0
    for (_, edit) in sorted where edit.range.lowerBound >= position {
      new += bytes[position..<edit.range.lowerBound]
      new += edit.bytes
      position = edit.range.upperBound
    }
    return new + bytes[position...]
  }

  // MARK: Edits

  /// Another value in the place of a field's; a comment behind a value of one line stays.
  func replacing(_ entry: Node.Entry, with value: FieldEditor.Value) -> [Edit] {
    let indent = Int(entry.key.range.start.column) - 1
    let line = Int(entry.key.range.start.line)
    let end = endOfField(from: line, indent: indent)
    let text = FieldText(value, key: entry.key.value, indent: indent)
    let lineEnd = offsetOfLineEnd(line)
    if end == line + 1, let range = valueRange(entry.value, line) {
      let beside = Edit(range: range, bytes: Array(text.beside.utf8))
      return text.below.isEmpty
        ? [beside] : [beside, Edit(range: lineEnd..<lineEnd, bytes: encoded(text.below.joined()))]
    }
    guard let colon = bytes[offset(entry.key.range.end)...].firstIndex(of: UInt8(ascii: ":")) else { return [] }
    return [Edit(range: colon + 1..<offsetOfLineEnd(end - 1), bytes: encoded(text.behindColon))]
  }

  /// A field behind another one of the same record.
  func inserting(_ key: String, _ value: FieldEditor.Value, behind last: Node.Entry, indent: Int) -> Edit {
    let text = FieldText(value, key: key, indent: indent)
    let end = endOfField(from: Int(last.key.range.start.line), indent: Int(last.key.range.start.column) - 1)
    return inserting(String(repeating: " ", count: indent) + key + ":" + text.behindColon, before: end)
  }

  /// Nothing in the place of a field that has its lines to itself.
  func removing(_ entry: Node.Entry) -> Edit {
    let line = Int(entry.key.range.start.line)
    let end = endOfField(from: line, indent: Int(entry.key.range.start.column) - 1)
    return Edit(range: start(of: line)..<start(of: end), bytes: [])
  }

  /// A row behind the last one of a list that has a line for each.
  func appending(_ row: [FieldEditor.Field], behind last: Node) -> Edit? {
    guard case .map(let entries) = last.content, let first = entries.first, let final = entries.last else { return nil }
    let line = Int(first.key.range.start.line)
    let margin = bytes[start(of: line)..<offset(first.key.range.start)]
    guard let hyphen = margin.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let indent = Int(first.key.range.start.column) - 1
    let text = FieldText.row(row, hyphenAt: hyphen - start(of: line), indent: indent)
    return inserting(text, before: endOfField(from: Int(final.key.range.start.line), indent: indent))
  }

  private func inserting(_ text: String, before line: Int) -> Edit {
    let offset = start(of: line)
    let isOpen = offset == bytes.count && bytes.last != 10
    return Edit(range: offset..<offset, bytes: encoded((isOpen ? "\n" : "") + text + (isOpen ? "" : "\n")))
  }

  // MARK: Places

  private func encoded(_ text: String) -> [UInt8] {
    Array((lineEnd == "\n" ? text : text.replacing("\n", with: lineEnd)).utf8)
  }

  private func start(of line: Int) -> Int { line - 1 < starts.count ? starts[line - 1] : bytes.count }

  /// Before the signs that end a line, counted from 1.
  private func offsetOfLineEnd(_ line: Int) -> Int {
    var end = start(of: line + 1)
    if end > start(of: line), bytes[end - 1] == 10 { end -= 1 }
    if end > start(of: line), bytes[end - 1] == 13 { end -= 1 }
    return end
  }

  /// The byte at a place, whose column is counted in characters.
  private func offset(_ position: SourcePosition) -> Int {
    var offset = start(of: Int(position.line))
    for _ in 1..<max(1, Int(position.column)) where offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  /// The line behind the last one of a field: what is indented deeper belongs to it, and so do the hyphens of its list.
  /// Blank lines and comments at its end belong to what comes next.
  private func endOfField(from line: Int, indent: Int) -> Int {
    var end = line + 1
    var next = line + 1
    while next <= starts.count {
      let text = bytes[start(of: next)..<offsetOfLineEnd(next)]
      let margin = text.prefix { $0 == 32 }.count
      let first = text.dropFirst(margin).first
      if first != nil, first != UInt8(ascii: "#") || margin > indent + 1 {
        let isItem = margin == indent && first == UInt8(ascii: "-") && isHyphenAlone(text.dropFirst(margin))
        if margin <= indent, !isItem || isFence(text) { break }
        end = next + 1
      }
      next += 1
    }
    return end
  }

  private func isHyphenAlone(_ text: ArraySlice<UInt8>) -> Bool { text.count == 1 || text.dropFirst().first == 32 }

  private func isFence(_ text: ArraySlice<UInt8>) -> Bool { text.starts(with: "---".utf8) }

  /// The bytes of a value that stands on the line of its key.
  private func valueRange(_ value: Node, _ line: Int) -> Range<Int>? {
    guard value.range.start.line == Int32(line), value.range.end.line == Int32(line) else { return nil }
    let range = offset(value.range.start)..<offset(value.range.end)
    return range.isEmpty ? nil : range
  }
}

package import Diagnostics
package import Drafting

/// A content file cut into its fields and its body.
package struct FrontMatter {
  /// The fields; nil when there are none or they could not be read, which has then been reported.
  package var fields: Node?
  /// The body's bytes in the file.
  package var body: Range<Int>
  /// The line of the file that the body starts on, from 1.
  package var bodyLine: Int
}

extension FrontMatter {
  /// Cuts a file at its two lines of three hyphens and reads the fields between them.
  package static func read(_ file: [UInt8], path: String, limits: YAMLLimits = YAMLLimits()) -> Checked<FrontMatter> {
    file.withUnsafeBufferPointer { bytes in
      let start = bytes.startsWithByteOrderMark ? 3 : 0
      let whole = FrontMatter(fields: nil, body: start..<bytes.count, bodyLine: 1)
      guard let opening = fence(in: bytes, at: start) else { return Checked(whole, [.missing(path)]) }
      guard let (closing, lines) = closingFence(in: bytes, from: opening) else {
        return Checked(whole, [.unclosed(path)])
      }
      let matter = UnsafeBufferPointer(rebasing: bytes[opening..<closing.lowerBound])
      return parse(matter, path: path, firstLine: 2, limits: limits).map {
        FrontMatter(fields: $0, body: closing.upperBound..<bytes.count, bodyLine: lines + 3)
      }
    }
  }

  /// Reads a file that is YAML from its first line to its last, such as `council.yml`.
  package static func readYAML(_ file: [UInt8], path: String, limits: YAMLLimits = YAMLLimits()) -> Checked<Node?> {
    file.withUnsafeBufferPointer { parse($0, path: path, firstLine: 1, limits: limits) }
  }

  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int, limits: YAMLLimits
  ) -> Checked<Node?> {
    guard bytes.count <= limits.bytes else { return Checked(nil, [.tooLarge(limits.bytes, path: path)]) }
    guard let plain = HardBlanks.plain(bytes) else { return fields(in: bytes, path, firstLine, limits) }
    return plain.withUnsafeBufferPointer { fields(in: $0, path, firstLine, limits) }
  }

  private static func fields(
    in bytes: UnsafeBufferPointer<UInt8>, _ path: String, _ firstLine: Int, _ limits: YAMLLimits
  ) -> Checked<Node?> {
    guard var reader = NodeReader(bytes, path: path, firstLine: firstLine, limits: limits) else {
      return Checked(nil, [.noMemory(path)])
    }
    guard let node = reader.read() else { return Checked(nil, reader.diagnostics) }
    return Checked(node, reader.diagnostics + CutValues(bytes, path: path, firstLine: firstLine).diagnostics)
  }

  /// The offset after a line of three hyphens at `start`; blanks may follow them.
  private static func fence(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    guard bytes.count >= start + 3, bytes[start] == 45, bytes[start + 1] == 45, bytes[start + 2] == 45 else {
      return nil
    }
    var position = start + 3
    while position < bytes.count, bytes[position] == 32 || bytes[position] == 9 || bytes[position] == 13 {
      position += 1
    }
    if position == bytes.count { return position }
    return bytes[position] == 10 ? position + 1 : nil
  }

  /// The closing line, and how many lines stand before it.
  private static func closingFence(
    in bytes: UnsafeBufferPointer<UInt8>, from opening: Int
  ) -> (line: Range<Int>, lines: Int)? {
    var start = opening
    var lines = 0
    while start < bytes.count {
      if let end = fence(in: bytes, at: start) { return (start..<end, lines) }
      start = bytes.lineEnd(from: start) + 1
      lines += 1
    }
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  var startsWithByteOrderMark: Bool { count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF }

  /// The offset of the line feed that ends the line, or of the end of the text.
  func lineEnd(from start: Int) -> Int { offset(of: 10, in: start..<count) ?? count }
}

extension Diagnostic {
  fileprivate static func missing(_ path: String) -> Diagnostic {
    Diagnostic(
      .frontMatterMissing, .error, "the file does not start with front matter", at: SourceRange(path: path),
      fixes: [.advise("start the file with a line “---”, the fields, and another line “---”")])
  }

  fileprivate static func unclosed(_ path: String) -> Diagnostic {
    Diagnostic(
      .frontMatterMissing, .error, "the front matter is never closed", at: SourceRange(path: path),
      fixes: [.advise("add a line “---” after the last field")])
  }

  fileprivate static func tooLarge(_ limit: Int, path: String) -> Diagnostic {
    Diagnostic(
      .frontMatterTooLarge, .error, "the fields are longer than \(limit >> 20) MB", at: SourceRange(path: path))
  }

  fileprivate static func noMemory(_ path: String) -> Diagnostic {
    Diagnostic(.unreadableFile, .error, "there was no memory left to read the fields", at: SourceRange(path: path))
  }
}

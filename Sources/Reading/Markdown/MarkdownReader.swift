package import Diagnostics
package import Record

/// What kind of document a body is read as.
package struct MarkdownOptions: Sendable {
  /// “4.1 ”, “28. ” and “(a) ” at the start of paragraphs are numbers with anchors: reports and minutes.
  package var numberedParagraphs = false
  /// “RESOLVED:” starts a resolution: minutes.
  package var resolutions = false
  /// What language the text is in (BCP 47), for the words of marks that the reader writes; nil for English.
  var language: String?
  /// The text is a field's, which has no headings, and whose lines nobody pastes.
  var isField = false

  package static let plain = MarkdownOptions()
  package static let report = MarkdownOptions(numberedParagraphs: true)
  package static let minutes = MarkdownOptions(numberedParagraphs: true, resolutions: true)
}

/// Reads Markdown into prose. It keeps its parser and its memory from one document to the next: one a task, never shared.
package final class MarkdownReader {
  /// The largest body that is read, in bytes.
  package static let largest = 8 << 20

  private let parser: MarkdownParser?
  private var writer = ProseWriter()
  private var pending: [UInt8] = []

  package init() { parser = MarkdownParser() }

  /// Reads the body of a file. `firstLine` is the line of the file that the body starts on.
  package func read(
    _ file: [UInt8], body: Range<Int>, path: String, firstLine: Int, options: MarkdownOptions = .plain
  ) -> Checked<Prose> {
    file.withUnsafeBufferPointer { bytes in
      read(
        UnsafeBufferPointer(rebasing: bytes[body]), origin: SourceMap.Origin(path: path, line: firstLine),
        options: options)
    }
  }

  /// Reads the text of a field. A single line is words, whatever it begins with: “3. (a)” stays “3. (a)”.
  package func field(_ text: String, at range: SourceRange, options: MarkdownOptions = .plain) -> Checked<Prose> {
    var text = text
    return text.withUTF8 { bytes in
      let words = FieldText.trimmed(bytes)
      if words.isEmpty { return Checked(.empty) }
      let origin = FieldText.origin(of: bytes, at: range)
      if !FieldText.hasMarks(words) { return plain(words, origin) }
      let line = FieldText.escapingStart(of: words)
      var options = options
      options.isField = true
      return line.withUnsafeBufferPointer { read($0, origin: origin, options: options) }
    }
  }

  /// The fast path: words without any mark need no parser.
  private func plain(_ words: UnsafeBufferPointer<UInt8>, _ origin: SourceMap.Origin) -> Checked<Prose> {
    build(words, origin: origin, options: .plain) { builder in
      builder.writer.startParagraph()
      builder.write(words)
      builder.writer.endParagraph()
    }
  }

  private func read(
    _ source: UnsafeBufferPointer<UInt8>, origin: SourceMap.Origin, options: MarkdownOptions
  ) -> Checked<Prose> {
    if options.isField, source.offset(of: 10, in: 0..<source.count) == nil {
      return parse(source, source, origin, options)
    }
    guard let mended = PastedMarks.mended(source) else { return parse(source, source, origin, options) }
    return mended.withUnsafeBufferPointer { parse($0, source, origin, options) }
  }

  /// `text` is the source with its pasted marks mended, byte for byte in the same places.
  private func parse(
    _ text: UnsafeBufferPointer<UInt8>, _ source: UnsafeBufferPointer<UInt8>, _ origin: SourceMap.Origin,
    _ options: MarkdownOptions
  ) -> Checked<Prose> {
    var map = SourceMap(source, origin: origin)
    if text.count > MarkdownReader.largest { return Checked(.empty, [.tooLarge(origin.path)]) }
    if let fault = HostileMarkdown.fault(in: text) {
      return Checked(.empty, [.hostile(fault, at: map.range(fault.range, line: map.line(of: fault.range.lowerBound)))])
    }
    guard parser != nil, let tree = parser?.parse(text) else {
      return Checked(.empty, [.noMemory(origin.path)])
    }
    var faults: [Diagnostic] = []
    let references = CharacterReferences.forbidden(in: text)
    if !references.isEmpty {
      faults = CharacterReferences.decoded(references, tree, &map).map {
        $0.diagnostic(.reference, at: map.range($0.bytes, line: map.line(of: $0.bytes.lowerBound)))
      }
    }
    let prose = build(source, origin: origin, options: options) { builder in
      tree.walk { builder.visit($0, entering: $1) }
      builder.endDocument()
      if builder.wordBytes != text.wordBytes { builder.reportLost(in: text, of: tree) }
    }
    return faults.isEmpty ? prose : Checked(prose.value, faults + prose.diagnostics)
  }

  private func build(
    _ text: UnsafeBufferPointer<UInt8>, origin: SourceMap.Origin, options: MarkdownOptions,
    _ work: (inout ProseBuilder) -> Void
  ) -> Checked<Prose> {
    var builder = ProseBuilder(
      SourceMap(text, origin: origin), options: options, writer: take(&writer, leaving: ProseWriter()),
      pending: take(&pending, leaving: []))
    work(&builder)
    let prose = builder.writer.finish()
    let diagnostics = builder.diagnostics
    swap(&writer, &builder.writer)
    swap(&pending, &builder.pending)
    return Checked(prose, diagnostics)
  }

  private func take<Value>(_ value: inout Value, leaving other: Value) -> Value {
    var other = other
    swap(&value, &other)
    return other
  }
}

/// The text of a field before it is parsed.
enum FieldText {
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var end = bytes.count
    while end > 0, bytes[end - 1].isBlank || bytes[end - 1] == 10 || bytes[end - 1] == 13 { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[..<end])
  }

  /// Whether any byte may have a meaning in Markdown beyond the first of a line, or there is more than one line.
  static func hasMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (position, byte) in bytes.enumerated() {
      switch byte {
      case 10, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "<"):
        return true
      case UInt8(ascii: "["):
        if bytes.has("[[", at: position) { continue }
        if position > 0, bytes[position - 1] == byte { continue }
        return true
      case UInt8(ascii: "&"):
        if position + 1 < bytes.count, bytes[position + 1].isLetter || bytes[position + 1] == 0x23 { return true }
      case 0: return true
      default: continue
      }
    }
    return false
  }

  /// A single line with a backslash before what would make it a list, a heading or a quotation.
  static func escapingStart(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var line = Array(bytes)
    if line.contains(10) { return line }
    guard let first = line.firstIndex(where: { !$0.isBlank }) else { return line }
    var mark = first
    while mark < line.count, line[mark].isDigit { mark += 1 }
    let signs: [UInt8] = mark > first ? Array(".)".utf8) : Array("-+*#>=~|".utf8)
    guard mark < line.count, signs.contains(line[mark]) else { return line }
    let isList = mark + 1 == line.count || line[mark + 1].isBlank
    if isList || line[mark] == UInt8(ascii: ">") || line[mark] == UInt8(ascii: "#") {
      line.insert(UInt8(ascii: "\\"), at: mark)
    }
    return Array(line[first...])
  }

  /// Where the text of a value lies: after its quotation mark, or in a block of lines with the same indentation.
  static func origin(of text: UnsafeBufferPointer<UInt8>, at range: SourceRange) -> SourceMap.Origin {
    let column = Int(range.start.column) - 1
    let scalars = text.reduce(into: 0) { if $1 & 0xC0 != 0x80 { $0 += 1 } }
    let isQuoted =
      range.start.line == range.end.line && Int(range.end.column) - Int(range.start.column) == scalars + 2
    return SourceMap.Origin(
      path: range.path, line: Int(range.start.line), firstIndent: column + (isQuoted ? 1 : 0), indent: column)
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, .error, "the text is longer than \(MarkdownReader.largest >> 20) MB", at: SourceRange(path: path))
  }

  fileprivate static func noMemory(_ path: String) -> Diagnostic {
    Diagnostic(.unreadableFile, .error, "there was no memory left to read the text", at: SourceRange(path: path))
  }

  fileprivate static func hostile(_ fault: HostileMarkdown.Fault, at range: SourceRange) -> Diagnostic {
    Diagnostic(.hostileMarkdown, .error, fault.message, at: range)
  }
}

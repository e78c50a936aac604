/// The lines by which a paper is quoted: for a text the lines of its file, for all else a line for each row and paragraph.
///
/// A diagnostic that names a line can so quote the words that stand there, and never the bytes of a packed file.
package struct PaperLines: Sendable, Equatable {
  /// A run of lines that are counted alike, such as the rows of one sheet.
  private struct Part: Sendable, Equatable {
    /// The first line of the paper that it holds.
    var first: Int
    /// The path it is quoted under.
    var path: String
    /// What its first line is called in its own count: the first row of a sheet that has something is not always 1.
    var number: Int
    /// “line”, “row”, “paragraph” or “page”.
    var unit: String
  }

  private let name: String
  private var parts: [Part]
  private var texts: [String] = []

  package init(name: String, unit: String = "line") {
    self.name = name
    parts = [Part(first: 1, path: name, number: 1, unit: unit)]
  }

  /// Adds a line and returns its number.
  package mutating func add(_ text: String) -> Int {
    texts.append(text)
    return texts.count
  }

  /// Lines from here on belong to another part of the paper, such as the sheet “2026”.
  package mutating func begin(part: String?, unit: String, at number: Int = 1) {
    let path = part.map { "\(name) › \($0)" } ?? name
    let next = Part(first: texts.count + 1, path: path, number: number, unit: unit)
    if parts.last?.first == next.first { parts.removeLast() }
    parts.append(next)
  }

  /// Adds the lines of another paper, which keep their own names; how many stand before them.
  package mutating func append(_ other: PaperLines) -> Int {
    let before = texts.count
    parts += other.parts.map { part in
      var part = part
      part.first += before
      return part
    }
    texts += other.texts
    return before
  }

  package var count: Int { texts.count }

  private func part(of line: Int) -> Part? { parts.last { $0.first <= line } ?? parts.first }

  /// The path and the line a diagnostic gives for a line of the paper.
  package func place(of line: Int) -> (path: String, line: Int) {
    guard let part = part(of: line) else { return (name, line) }
    return (part.path, line - part.first + part.number)
  }

  /// The place in words: “line 12”, “row 7 of “2026””.
  package func words(for line: Int) -> String {
    guard let part = part(of: line) else { return "line \(line)" }
    let number = "\(part.unit) \(line - part.first + part.number)"
    if part.path == name { return number }
    let own = name + " › "
    return "\(number) of “\(part.path.hasPrefix(own) ? String(part.path.dropFirst(own.count)) : part.path)”"
  }

  /// The text that is quoted for a path, a line for each of its lines; nil for a path that is not the paper's.
  package func source(of path: String) -> [UInt8]? {
    var lines: [String] = []
    var isKnown = false
    for (index, part) in parts.enumerated() where part.path == path {
      isKnown = true
      let end = index + 1 < parts.count ? parts[index + 1].first - 1 : texts.count
      while lines.count < part.number - 1 { lines.append("") }
      if part.first <= end { lines += texts[part.first - 1..<end] }
    }
    return isKnown ? Array(lines.joined(separator: "\n").utf8) : nil
  }
}

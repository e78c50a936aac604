import Drafting
import Papers

/// The body of a content file: parts of a paper as the Markdown that says the same words.
struct BodyText {
  private var blocks: [String] = []
  private var lastIsPoint = false
  private var hasTop = false
  private var notes: [(mark: String, text: String)] = []
  /// The marks of all notes of the paper, so that a call without its note stays a figure.
  private let noteMarks: Set<String>
  private let levels: HeadingLevels
  /// Whether numbers before headings are minutes' own, so that a heading within one must not begin with a number.
  private let isMinutes: Bool
  /// The files that pictures were written to, by the line they stand on.
  private let pictures: [Int: String]

  init(_ parts: [DocumentPart], isMinutes: Bool = false, pictures: [Int: String] = [:]) {
    noteMarks = NoteCalls.linked(in: parts)
    levels = HeadingLevels(parts, top: isMinutes ? 3 : 2)
    (self.isMinutes, self.pictures) = (isMinutes, pictures)
    for part in parts { add(part) }
  }

  /// Paragraphs with a blank line between; notes stand last.
  var markdown: String {
    let all = blocks + notes.map { "[^\($0.mark)]: \($0.text)" }
    return all.isEmpty ? "" : all.joined(separator: "\n\n") + "\n"
  }

  /// The same for the same paper, before anything was added.
  var emptied: BodyText {
    var empty = self
    (empty.blocks, empty.notes, empty.lastIsPoint, empty.hasTop) = ([], [], false, isMinutes)
    return empty
  }

  /// A minute's own heading, with the items that it records behind it.
  mutating func addMinute(_ heading: DocumentPart, marker: String?) {
    let number = heading.mark.map { BodyText.stopped($0) + " " } ?? ""
    let words = MarkdownForm.text(of: heading.text.without(.bold), notes: noteMarks)
    append("## " + number + words + (marker.map { " {\($0)}" } ?? ""))
  }

  mutating func add(_ part: DocumentPart) {
    switch part.form {
    case .heading: addHeading(part)
    case .paragraph: append(paragraph(part))
    case .point(let level):
      let text = String(repeating: "  ", count: level - 1) + "- " + MarkdownForm.text(of: part.text, notes: noteMarks)
      if lastIsPoint, let last = blocks.indices.last { blocks[last] += "\n" + text } else { append(text) }
      lastIsPoint = true
    case .table(let table): append(TableForm(table, notes: noteMarks).markdown)
    case .picture(let picture): addPicture(picture, part.line)
    case .note(let mark): addNote(mark, part.text)
    }
  }

  private mutating func append(_ block: String) {
    if !block.isEmpty { blocks.append(block) }
    lastIsPoint = false
  }

  private mutating func addHeading(_ part: DocumentPart) {
    let level = levels.level(of: part, below: hasTop)
    if level == levels.top { hasTop = true }
    let sign = String(repeating: "#", count: level)
    let words = MarkdownForm.text(of: part.text.without(.bold), notes: noteMarks)
    guard let mark = part.mark, !isBullet(mark) else { return append(sign + " " + words) }
    let number = isMinutes ? MarkdownText.escape(mark + " ").trimmingBlank : BodyText.stopped(mark)
    append(sign + " " + number + " " + words)
  }

  private func paragraph(_ part: DocumentPart) -> String {
    let words = MarkdownForm.text(of: part.text, notes: noteMarks)
    guard let mark = part.mark, !isBullet(mark) else { return words }
    return BodyText.stopped(mark) + " " + words
  }

  private func isBullet(_ mark: String) -> Bool { mark.count == 1 && LineMark.bullets.contains(mark.first ?? " ") }

  /// A whole number gets the stop by which it is read as the number of a paragraph: “12” and “12.” are the same.
  static func stopped(_ mark: String) -> String {
    mark.last?.isNumber ?? false && !mark.contains(".") && !mark.contains("/") ? mark + "." : mark
  }

  private mutating func addPicture(_ picture: Picture, _ line: Int) {
    let words = MarkdownText.escape(CellText.oneLine(picture.alternative ?? ""))
    if let file = pictures[line] { append("![\(words)](\(file))") } else { append(words) }
  }

  private mutating func addNote(_ mark: String, _ words: RichText) {
    let name = BodyText.plainMark(mark)
    let text = MarkdownForm.text(of: words, notes: [])
    let isLinked = noteMarks.contains(name) && !notes.contains { $0.mark == name }
    if !isLinked { return append(MarkdownText.escape(mark + " x").dropLast() + text) }
    notes.append((name, text))
  }

  static func plainMark(_ mark: String) -> String {
    let plain = String(mark.map { NoteFigures.value[$0] ?? $0 })
    return String(plain.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "*" }.map { $0 == "*" ? "s" : $0 })
  }
}

extension String {
  fileprivate var trimmingBlank: String { CellText.trim(self) }
}

/// Which rank each heading of a body has: those of the file in their order, those told by their look below the standard ones.
struct HeadingLevels {
  private let ranks: [Int: Int]
  let top: Int
  private let hasStandard: Bool

  init(_ parts: [DocumentPart], top: Int) {
    var written: Set<Int> = []
    var standard = false
    for part in parts {
      guard case .heading(let level) = part.form else { continue }
      if let level { written.insert(level) } else if HeadingLevels.isStandard(part) { standard = true }
    }
    let sorted = written.sorted()
    ranks = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    (self.top, hasStandard) = (top, standard)
  }

  /// `below` tells whether a heading of the highest rank stands above.
  func level(of part: DocumentPart, below: Bool) -> Int {
    guard case .heading(let written) = part.form else { return top }
    if let written { return min(6, top + (ranks[written] ?? 0)) }
    return hasStandard && below && !HeadingLevels.isStandard(part) ? top + 1 : top
  }

  private static func isStandard(_ part: DocumentPart) -> Bool {
    HeadingForm.isCapitals(part.words) || ReportHeading(part.words) != nil
  }
}

extension RichText {
  func without(_ look: Style) -> RichText {
    RichText(runs: runs.map { Run($0.text, style: $0.style.subtracting(look), link: $0.link, note: $0.note) })
  }
}

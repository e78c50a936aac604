import Drafting
import Papers

/// Rich words as Markdown that shows exactly these words with their looks.
enum MarkdownForm {
  static func text(of text: RichText, notes: Set<String>) -> String {
    let runs = merged(text.runs)
    var out = ""
    for (index, run) in runs.enumerated() {
      if let note = run.note {
        let mark = BodyText.plainMark(note)
        out += notes.contains(mark) ? "[^\(mark)]" : MarkdownText.escape(note)
        continue
      }
      let before = index > 0 ? runs[index - 1].text.last : nil
      let after = index + 1 < runs.count ? runs[index + 1].text.first : nil
      out += self.run(run, before, after, notes)
    }
    return CellText.trim(out)
  }

  private static func merged(_ runs: [RichText.Run]) -> [RichText.Run] {
    var out: [RichText.Run] = []
    for run in runs {
      if let last = out.last, last.style == run.style, last.link == run.link, last.note == nil, run.note == nil {
        out[out.count - 1].text += run.text
      } else {
        out.append(run)
      }
    }
    return out
  }

  private static func run(
    _ run: RichText.Run, _ before: Character?, _ after: Character?, _ notes: Set<String>
  ) -> String {
    let core = CellText.trim(run.text)
    guard !core.isEmpty else { return run.text.isEmpty ? "" : " " }
    let isFirst = before == nil
    let start = run.text.first?.isWhitespace ?? false ? " " : ""
    let end = run.text.last?.isWhitespace ?? false ? " " : ""
    var words = isFirst ? MarkdownText.escape(core) : escapedWithin(core)
    words = calls(words, notes)
    if let link = run.link, isWebAddress(link) { words = "[\(words)](<\(link)>)" }
    let sign = self.sign(of: run.style)
    let isTight =
      (start.isEmpty && isWord(before) && !isWord(core.first)) || (end.isEmpty && isWord(after) && !isWord(core.last))
    return isTight || sign.isEmpty ? start + words + end : start + sign + words + sign + end
  }

  /// What begins no paragraph needs no guard against being read as a list.
  private static func escapedWithin(_ words: String) -> String { String(MarkdownText.escape("x" + words).dropFirst()) }

  private static func isWord(_ sign: Character?) -> Bool { sign.map { $0.isLetter || $0.isNumber } ?? false }

  private static func sign(of style: RichText.Style) -> String {
    switch (style.contains(.bold), style.contains(.italic)) {
    case (true, true): "***"
    case (true, false): "**"
    case (false, true): "*"
    case (false, false): ""
    }
  }

  private static func isWebAddress(_ link: String) -> Bool {
    ["https://", "http://", "mailto:"].contains(where: link.hasPrefix)
      && !link.contains { "<>".contains($0) || $0.isWhitespace }
  }

  /// Raised figures that call a note of the paper.
  private static func calls(_ words: String, _ notes: Set<String>) -> String {
    guard !notes.isEmpty, words.contains(where: { NoteFigures.value[$0] != nil }) else { return words }
    var out = ""
    var mark = ""
    func close() {
      if mark.isEmpty { return }
      let plain = BodyText.plainMark(mark)
      out += notes.contains(plain) ? "[^\(plain)]" : mark
      mark = ""
    }
    for character in words {
      if NoteFigures.value[character] != nil {
        mark.append(character)
      } else {
        close()
        out.append(character)
      }
    }
    close()
    return out
  }
}

/// A table of a paper as a pipe table. A merged cell is written in each row it goes down, since Markdown knows no merging.
struct TableForm {
  private let rows: [[String]]

  init(_ table: PaperTable, notes: Set<String>) {
    rows = table.rows.map { row in row.places.map { TableForm.words($0, of: table, notes) } }
  }

  private static func words(_ place: PaperTable.Place, of table: PaperTable, _ notes: Set<String>) -> String {
    switch place {
    case .cell(let cell):
      return cell.text.map { block in
        let words = MarkdownForm.text(of: block.text, notes: notes)
        return [block.mark.map { MarkdownText.escape($0) }, words].compactMap(\.self).joined(separator: " ")
      }.joined(separator: " ").replacing("\n", with: " ")
    case .covered(let row, let column):
      guard table.rows.indices.contains(row), table.rows[row].places.indices.contains(column),
        case .cell(let cell) = table.rows[row].places[column], cell.rows > 1
      else { return "" }
      return words(.cell(cell), of: table, notes)
    }
  }

  var markdown: String {
    let width = rows.map(\.count).max() ?? 0
    guard let head = rows.first, width > 1 else {
      return rows.compactMap(\.first).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
    let lines =
      [line(head, width), "|" + String(repeating: " --- |", count: width)] + rows.dropFirst().map { line($0, width) }
    return lines.joined(separator: "\n")
  }

  private func line(_ cells: [String], _ width: Int) -> String {
    "| " + (cells + Array(repeating: "", count: width - cells.count)).joined(separator: " | ") + " |"
  }
}

import Diagnostics

/// Finds an agenda that was typed as a list below the fields of a meeting: its items are words there, and no items.
enum AgendaLines {
  static func diagnostics(in text: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int) -> [Diagnostic] {
    var entries: [SourceLine] = []
    var isAgenda = false
    SourceLine.forEach(in: text) { line in
      if isEntry(line) { entries.append(line) }
      if line.words.count <= 200 { isAgenda = isAgenda || isSign(of: line) }
    }
    guard isAgenda, entries.count > 1, let first = entries.first else { return [] }
    let number = first.point.map { text.string($0) } ?? "1"
    return [.agendaInText(first.string, number, count: entries.count, at: first.range(in: path, firstLine: firstLine))]
  }

  /// A point of a list, a row of a table below its headings, or “Item 3: Roads”.
  private static func isEntry(_ line: SourceLine) -> Bool {
    guard !line.isEmpty, !line.isPoint else { return line.isPoint && !line.isEmpty }
    let words = line.string.lowercased()
    if words.hasPrefix("|") { return words.contains { $0.isLetter } && words.contains { $0.isNumber } }
    return words.hasPrefix("item ") && words.dropFirst(5).first?.isNumber == true
  }

  /// “Agenda” as a heading of whatever form, or an item that nearly every agenda has.
  private static func isSign(of line: SourceLine) -> Bool {
    let words = line.string.lowercased()
    if isEntry(line) { return standing.contains { words.contains($0) } }
    return words.utf8.count <= 40 && words.drop { "*_ ".contains($0) }.hasPrefix("agenda")
  }

  private static let standing = ["apologies", "declarations of interest", "minutes of the", "ymddiheuriadau"]
}

extension Diagnostic {
  fileprivate static func agendaInText(_ first: String, _ number: String, count: Int, at range: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      .fieldInWords, .warning, "an agenda of \(count) items stands here in words, and the meeting has no “items:”",
      at: range,
      fixes: [
        .advise(
          "move it up among the fields: a line “items:”, and for each item “  - number: \"\(number)\"” and below it “    title: \(first)”"
        )
      ])
  }
}

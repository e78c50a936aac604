import Papers

/// The notes of a paper that its words call, which become links in its files.
enum NoteCalls {
  /// The marks, without their look, of notes that are there and are called.
  static func linked(in parts: [DocumentPart]) -> Set<String> {
    let notes = Set(parts.compactMap { if case .note(let mark) = $0.form { BodyText.plainMark(mark) } else { nil } })
    if notes.isEmpty { return [] }
    return parts.reduce(into: Set<String>()) { called, part in called.formUnion(calls(in: part)) }.intersection(notes)
  }

  private static func calls(in part: DocumentPart) -> Set<String> {
    var calls: Set<String> = []
    for text in texts(of: part) {
      for run in text.runs {
        if let note = run.note { calls.insert(BodyText.plainMark(note)) }
        for figures in run.text.split(whereSeparator: { NoteFigures.value[$0] == nil }) {
          calls.insert(BodyText.plainMark(String(figures)))
        }
      }
    }
    return calls
  }

  private static func texts(of part: DocumentPart) -> [RichText] {
    switch part.form {
    case .heading, .paragraph, .point: return [part.text]
    case .note, .picture: return []
    case .table(let table):
      return table.rows.flatMap(\.places).flatMap { place -> [RichText] in
        if case .cell(let cell) = place { cell.text.map(\.text) } else { [] }
      }
    }
  }

  /// Lists the words with raised figures, which stand in the files without them.
  static func tell(_ parts: [DocumentPart], _ log: inout ImportLog) {
    let linked = linked(in: parts)
    if linked.isEmpty { return }
    for part in parts {
      if case .note(let mark) = part.form, isRaised(mark), linked.contains(BodyText.plainMark(mark)) {
        log.leave(mark, part.line, .call)
      }
      guard part.isText || part.isHeading else { continue }
      for word in WordAccount.words(part.words) where isRaised(word) { log.leave(word, part.line, .call) }
    }
  }

  private static func isRaised(_ word: String) -> Bool { word.contains { NoteFigures.value[$0] != nil } }
}

import Diagnostics
import Papers
import Record

/// A position that an answer states in so many words, and in no others: “Accepted”, “Rejected 12/03/2026”.
enum PositionWords {
  /// That of the first paragraph; nil where it is a sentence, since prose does not decide a position.
  static func position(_ answer: String) -> Position? {
    let words = answer.split(separator: "\n").first.map(String.init) ?? ""
    guard words.utf8.count <= 60 else { return nil }
    if let position = Position(asWritten: words) { return position == .notStated ? nil : position }
    guard let digit = words.firstIndex(where: \.isNumber), ShiftedRow.isDay(String(words[digit...])) else { return nil }
    var before = words[..<digit].lowercased()
    while let last = before.last, " ,:–-(".contains(last) { before.removeLast() }
    for end in [" on", " by cabinet on", " ar"] where before.hasSuffix(end) { before.removeLast(end.count) }
    return Position(asWritten: before)
  }
}

extension ImportedPart {
  /// Tells what became of the positions: read because it was asked for, or left to the clerk.
  func tellPositions(_ options: ImportOptions, _ log: inout ImportLog) {
    let answered = recommendations.filter { $0.response != nil }
    guard let first = answered.first else { return }
    let exact = answered.filter { $0.response.flatMap(PositionWords.position) != nil }
    if options.readsPositions {
      for recommendation in exact {
        let position = recommendation.response.flatMap(PositionWords.position)?.rawValue ?? ""
        log.decide(.read, recommendation.line, "“\(recommendation.response ?? "")” is the position \(position)")
      }
      if exact.count < answered.count,
        let open = answered.first(where: { $0.response.flatMap(PositionWords.position) == nil })
      {
        let count = (answered.count - exact.count).of("answer")
        log.doubt(
          open.line, "\(count) from here on state no position in so many words; those are “not-stated”", Self.advice)
      }
    } else if let one = exact.first {
      log.doubt(
        one.line,
        "\(ImportedPart.named(one.response ?? "", exact.count - 1)) in so many words, and none was read",
        "take them: \(options.command(for: log.name)) --positions")
    } else {
      log.doubt(
        first.line, "no position was read from \(answered.count.of("answer")); each is “not-stated”", Self.advice)
    }
  }

  private static func named(_ answer: String, _ others: Int) -> String {
    let words = "“\(CellText.oneLine(answer))”"
    return others == 0 ? "\(words) is a position" : "\(words) and \(others.of("more answer")) are positions"
  }

  private static let advice = "record in response.md what the executive decided, before you publish"
}

import Diagnostics
import Record

/// Two rows with one number, as papers have whose tables each begin at 1.
///
/// Both are kept as written. A build asks for different ones, so the clerk is told now which they are.
enum RepeatedNumber {
  static func diagnostics(in part: ImportedPart, _ log: ImportLog) -> [Diagnostic] {
    let recommendations = part.recommendations.map { (number: $0.number, line: $0.line) }
    let actions = part.actions.compactMap { action in
      action.cells[.number].map { (number: $0.words, line: action.line) }
    }
    return repeated(recommendations, "recommendation", log) + repeated(actions, "action", log)
  }

  private static func repeated(_ rows: [(number: String, line: Int)], _ noun: String, _ log: ImportLog) -> [Diagnostic]
  {
    var first: [Slug: Int] = [:]
    return rows.compactMap { row in
      guard let slug = Numbering(row.number).slug else { return nil }
      guard let line = first[slug] else {
        first[slug] = row.line
        return nil
      }
      return .repeated(noun, row.number, log.range(line: row.line), first: log.range(line: line))
    }
  }
}

extension Diagnostic {
  fileprivate static func repeated(
    _ noun: String, _ number: String, _ range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .repeatedNumber, .warning, "there are two of \(noun) \(number)", at: range,
      fixes: [.advise("give one of them another number in the file that was written, before the site is built")],
      related: [.init("the first one", at: first)])
  }
}

import Diagnostics
import Drafting
import Record

/// What a report says of itself in `classification:`, in the words of the paper.
///
/// Only the words decide, and only where they are plain: “Exempt – paragraph 3”, “Confidential”, “Part 2”. “Contains no exempt
/// information” says that it is open, and “Open with an exempt appendix” that a part is not.
enum Classification {
  case open, partly, closed

  init(_ words: String) {
    let clauses = Classification.clauses(of: words)
    let all = clauses.flatMap { $0 }
    if clauses.contains(where: Classification.refuses) {
      self = .closed
    } else if !clauses.contains(where: Classification.isExempt) {
      self = .open
    } else {
      self = all.contains(where: Classification.partlyWords.contains) ? .partly : .closed
    }
  }

  /// The words of each clause, in small letters.
  private static func clauses(of text: String) -> [[String]] {
    text.lowercased().split { $0.isPunctuation && $0 != "-" && $0 != "/" }.map { clause in
      clause.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
  }

  /// “Not for publication”, “not open”, “part 2” – the half of an agenda that is taken in private.
  private static func refuses(_ clause: [String]) -> Bool {
    zip(clause, clause.dropFirst()).contains { word, next in
      word == "part" && seconds.contains(next) || word == "not" && ["open", "public", "for", "to"].contains(next)
    }
  }

  /// Whether a word says that the public may not read the paper, and none shortly before it says the contrary.
  private static func isExempt(_ clause: [String]) -> Bool {
    clause.indices.contains { index in
      closedWords.contains(clause[index]) && !clause[max(0, index - 4)..<index].contains(where: denials.contains)
    }
  }

  private static let closedWords: Set<String> = [
    "exempt", "exemption", "confidential", "restricted", "private", "secret", "sensitive", "closed", "eithriedig",
    "cyfrinachol", "cyfyngedig",
  ]
  private static let denials: Set<String> = ["no", "non", "not", "none", "nothing", "without", "neither", "nor", "dim"]
  private static let partlyWords: Set<String> = [
    "part", "partly", "partially", "parts", "appendix", "appendices", "annex", "annexe", "annexes", "open", "public",
    "rhannol", "atodiad",
  ]
  private static let seconds: Set<String> = ["2", "ii", "two", "b"]
}

extension Classification {
  /// A report that says it is exempt, and has no ground: what it says of itself contradicts that it is open.
  static func contradiction(in report: DraftDocument<ReportDraft>) -> Diagnostic? {
    guard let words = report.draft.classification, case .closed = Classification(words.value) else { return nil }
    return Diagnostic(
      .openAndWithheld, .error, "the report calls itself “\(words.value)”, but nothing withholds it", at: words.range,
      fixes: [.advise("add exempt: { paragraph: …, reason: … }, or correct the classification if it may be read")])
  }

  /// A report that says it is partly exempt, and in which no part is marked.
  static func unmarkedParts(in report: DraftDocument<ReportDraft>) -> [Diagnostic] {
    guard let words = report.draft.classification, case .partly = Classification(words.value) else { return [] }
    let parts = report.draft.appendices.map(\.withholding) + report.draft.recommendations.map(\.withholding)
    if parts.contains(where: \.hasGround) { return [] }
    return [
      Diagnostic(
        .partNotMarked, .warning, "the report calls itself “\(words.value)”, but no part of it is marked as withheld",
        at: words.range, fixes: [.advise("give the appendix or recommendation that is exempt its own exempt:")])
    ]
  }
}

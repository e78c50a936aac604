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
    let words = Classification.parts(of: words)
    let marks = words.indices.filter { Classification.isClosed(words, at: $0) }
    if marks.isEmpty {
      self = .open
    } else {
      self = words.contains(where: Classification.partlyWords.contains) && !Classification.namesPart(words) ? .partly : .closed
    }
  }

  private static func parts(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether a word says that the public may not read the paper, and nothing before it says the contrary.
  private static func isClosed(_ words: [String], at index: Int) -> Bool {
    if closedWords.contains(words[index]) {
      return !words[max(0, index - 2)..<index].contains(where: denials.contains)
    }
    let next = index + 1 < words.count ? words[index + 1] : ""
    if words[index] == "part" { return seconds.contains(next) }
    let after = index + 2 < words.count ? words[index + 2] : ""
    return words[index] == "not" && (["open", "public"].contains(next) || next == "for" && after == "publication")
  }

  /// “Part 2”, which is the name of the half of an agenda that is taken in private.
  private static func namesPart(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == "part" && seconds.contains($1) }
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

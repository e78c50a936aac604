import Diagnostics
import Drafting
import Record

/// One rule about a whole record: what it finds, at the place a clerk wrote it.
protocol RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic]
}

/// One rule about the numbers of a document.
protocol RunCheck {
  func diagnostics(_ runs: [NumberedRun]) -> [Diagnostic]
}

/// A run of numbers as written in one document, with what they number.
struct NumberedRun {
  /// “item”, “recommendation”, “minute”, “paragraph”, “action”.
  var noun: String
  var numbers: [Located<Numbering>]
  /// The places of those whose rows have ids of their own.
  var identified: Set<SourceRange> = []

  static func all(in drafts: Drafts) -> [NumberedRun] {
    let files = Dictionary(grouping: drafts.recommendations) {
      $0.path.prefix(upTo: $0.path.lastIndex(of: "/") ?? $0.path.startIndex)
    }
    return drafts.meetings.map { NumberedRun(noun: "item", numbers: $0.draft.items.compactMap { $0.number }) }
      + drafts.recommendationSets.map {
        NumberedRun(
          noun: "recommendation", numbers: recommendations(of: $0, files[$0.path.dropLast(3)] ?? []),
          identified: $0.draft.recommendations.filter { $0.document.id != nil }.compactMap(\.number?.range))
      }
      + drafts.actionPlans.map {
        NumberedRun(
          noun: "action", numbers: $0.draft.actions.compactMap { $0.number },
          identified: $0.draft.actions.filter { $0.id != nil }.compactMap(\.number?.range))
      }
      + drafts.minutes.map { NumberedRun(noun: "minute", prose: $0.body, .heading) }
      + drafts.reports.map { NumberedRun(noun: "paragraph", prose: $0.body, .paragraph) }
  }

  /// The rows of a set, with those that have a file of their own at their positions among them.
  private static func recommendations(
    of set: DraftDocument<RecommendationSetDraft>, _ files: [DraftDocument<RecommendationDraft>]
  ) -> [Located<Numbering>] {
    var numbers = set.draft.recommendations.compactMap(\.number)
    for file in files {
      guard let number = file.draft.number else { continue }
      numbers.insert(number, at: numbers.firstIndex { $0.value > number.value } ?? numbers.endIndex)
    }
    return numbers
  }

  private init(noun: String, prose: Prose, _ kind: ProseNumber.Kind) {
    let numbers = prose.numbers.filter { $0.kind == kind }
    self.init(noun: noun, numbers: numbers.map { Located(Numbering($0.text), at: $0.range) })
  }

  private init(noun: String, numbers: [Located<Numbering>], identified: [SourceRange] = []) {
    self.noun = noun
    self.numbers = numbers
    self.identified = Set(identified)
  }
}

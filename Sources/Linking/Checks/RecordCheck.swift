import Diagnostics
import Drafting
import Record

/// One rule about a whole record: what it finds, at the place a clerk wrote it.
protocol RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic]
}

/// A run of numbers as written in one document, with what they number.
struct NumberedRun {
  /// “item”, “recommendation”, “minute”, “paragraph”, “action”.
  var noun: String
  var numbers: [Marked<Numbering>]

  static func all(in drafts: Drafts) -> [NumberedRun] {
    drafts.meetings.map { NumberedRun(noun: "item", numbers: $0.draft.items.compactMap(\.number)) }
      + drafts.recommendationSets.map {
        NumberedRun(noun: "recommendation", numbers: $0.draft.recommendations.compactMap(\.number))
      }
      + drafts.actionPlans.map { NumberedRun(noun: "action", numbers: $0.draft.actions.compactMap(\.number)) }
      + drafts.minutes.map { NumberedRun(noun: "minute", prose: $0.body, .heading) }
      + drafts.reports.map { NumberedRun(noun: "paragraph", prose: $0.body, .paragraph) }
  }

  private init(noun: String, prose: Prose, _ kind: ProseNumber.Kind) {
    let numbers = prose.numbers.filter { $0.kind == kind }
    self.init(noun: noun, numbers: numbers.map { Marked(Numbering($0.text), at: $0.range) })
  }

  private init(noun: String, numbers: [Marked<Numbering>]) {
    self.noun = noun
    self.numbers = numbers
  }
}

import Diagnostics
import Drafting
import Record

/// A closure names its minute and what remains, and agrees with what else is recorded.
struct ClosuresInOrder: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    lazy var findings = lastFindings(in: record)
    return drafts.recommendationRows.flatMap { path, row -> [Diagnostic] in
      guard let how = row.closedAs else { return [] }
      let place = row.places["closed-as"] ?? SourceRange(path: path)
      let finding = row.number.flatMap { findings[Row(path: path, number: $0.value.words)] }
      return faults(of: row, how, place) + contradictions(of: row, how, finding, place)
    }
  }

  private func faults(of row: RecommendationDraft, _ how: ClosedAs, _ place: SourceRange) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if row.closedAt == nil { found.append(.withoutMinute(place)) }
    if how == .replaced, row.supersededBy == nil { found.append(.replacedByNothing(place)) }
    if how == .closedUnmet, row.risk == nil || row.riskOwner.isEmpty {
      found.append(.withoutRisk(isNamed: row.risk != nil, place))
    }
    return found
  }

  private func contradictions(
    of row: RecommendationDraft, _ how: ClosedAs, _ finding: AssessmentFinding?, _ place: SourceRange
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let status = row.status, how.contradicts(status) {
      found.append(.contradicted(how, "its status is “\(status.rawValue)”", row.places["status"] ?? place))
    }
    if how.status == .done, finding == .notAccepted {
      found.append(.contradicted(how, "scrutiny last found it not accepted", place))
    }
    return found
  }

  private struct Row: Hashable {
    var path: String
    var number: String
  }

  private func lastFindings(in record: Record) -> [Row: AssessmentFinding] {
    record.recommendations.reduce(into: [:]) { findings, recommendation in
      guard let finding = recommendation.assessments.last?.open?.finding else { return }
      findings[Row(path: recommendation.document.path, number: recommendation.number.words)] = finding
    }
  }
}

extension Drafts {
  /// The recommendations of sets and those with a file of their own, each with the path of its file.
  var recommendationRows: [(path: String, row: RecommendationDraft)] {
    recommendationSets.flatMap { set in set.draft.recommendations.map { (set.path, $0) } }
      + recommendations.map { ($0.path, $0.draft) }
  }
}

extension ClosedAs {
  fileprivate func contradicts(_ status: RecommendationStatus) -> Bool {
    switch self {
    case .done, .doneOtherwise: [.notStarted, .underWay, .paused, .notAccepted].contains(status)
    case .closedUnmet: status == .done
    case .noLongerApplicable, .reconsidered, .replaced: false
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutMinute(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .closureWithoutMinute, .warning, "no minute is named that closed it", at: place,
      fixes: [.advise("write the meeting or the item in closed-at:")])
  }

  fileprivate static func replacedByNothing(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .replacedByNothing, .warning, "it is closed as replaced, and nothing is named that took its place", at: place,
      fixes: [.advise("write the id of the other recommendation in superseded-by:")])
  }

  fileprivate static func withoutRisk(isNamed: Bool, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .closureWithoutRisk, .advice,
      isNamed
        ? "nobody is named who bears the risk that remains" : "it is closed unmet, and does not say which risk remains",
      at: place,
      fixes: [
        .advise(isNamed ? "write who in risk-owner:" : "write the risk in risk:, and who bears it in risk-owner:")
      ])
  }

  fileprivate static func contradicted(_ how: ClosedAs, _ other: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .closureContradicted, .warning, "it is closed as “\(how.rawValue)”, but \(other)", at: place,
      fixes: [.advise("correct one of the two")])
  }
}

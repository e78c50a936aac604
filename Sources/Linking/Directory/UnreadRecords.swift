import Diagnostics
import Drafting

/// What could not be read, which has been told: nothing that refers to it, or misses it, is at fault.
struct UnreadRecords: Sendable {
  private var ids: Set<String> = []
  private let kinds: Set<DocumentKind>

  init(_ unread: [UnreadDocument]) {
    kinds = Set(unread.map(\.kind))
    for document in unread {
      ids.insert(document.id)
      // The recommendations of a set have ids beside the set's own.
      if document.kind == .recommendations { ids.insert(document.id.replacing("/recommendations", with: "/rec")) }
    }
  }

  /// Whether the id is that of an unread document, or of a part of one.
  func hold(_ id: String) -> Bool {
    if ids.isEmpty { return false }
    var id = id[...]
    while true {
      if ids.contains(String(id)) || isRow(id) { return true }
      guard let slash = id.lastIndex(of: "/") else { return false }
      id = id[..<slash]
    }
  }

  /// “foster-care/rec-3” of a set “foster-care/recommendations”.
  private func isRow(_ id: Substring) -> Bool {
    guard let name = id.firstRange(of: "/rec-") else { return false }
    return ids.contains(id[..<name.lowerBound] + "/rec")
  }

  /// The rules that would find something missing only because it could not be read.
  var silent: Set<Rule> { kinds.reduce(into: []) { $0.formUnion($1.rulesThatMissIt) } }
}

extension DocumentKind {
  fileprivate var rulesThatMissIt: Set<Rule> {
    switch self {
    case .council: [.fileNotNamed, .lateAgenda, .keyDecisionNotice, .responseOverdue]
    case .person, .post, .glossary: [.fileNotNamed, .undefinedInitials]
    case .meeting: [.fileNotNamed, .resolutionWithoutItem, .minutesNotApproved, .unresolvedCitation, .daysOutOfOrder]
    case .minutes: [.fileNotNamed, .minutesNotApproved, .unresolvedCitation]
    case .report, .review, .letter, .actionPlan: [.fileNotNamed, .unresolvedCitation]
    case .recommendations, .recommendation: [.fileNotNamed, .unresolvedCitation, .skippedNumber]
    case .response: [.fileNotNamed, .unresolvedCitation, .responseOverdue]
    case .workProgramme: [.fileNotNamed, .meetingNotOnProgramme]
    case .committee, .subject, .indicators, .forwardPlan, .page: [.fileNotNamed]
    }
  }
}

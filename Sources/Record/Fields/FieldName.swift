/// Names a field: the kind of record and the place in the list of its fields.
package struct FieldName: Hashable, Sendable {
  package let kind: RecordKind
  package let index: UInt8

  package init(_ kind: RecordKind, _ index: Int) {
    self.kind = kind
    self.index = UInt8(clamping: index)
  }

  /// Nil where the kind has no such field, or has one no more.
  package init?(_ kind: RecordKind, key: some StringProtocol) {
    guard let index = kind.fieldKeys.firstIndex(where: { $0.key == key }) else { return nil }
    self.init(kind, index)
  }

  /// As clerks write it: “brought-forward-from”.
  package var key: String { kind.fieldKeys[Int(index)].key }

  /// As readers are told it: “Brought forward from”.
  package var label: String { WrittenLanguage.current.label(kind.fieldKeys[Int(index)].label) }

  /// The label within a sentence: “brought forward from”.
  package var words: String { label.prefix(1).lowercased() + label.dropFirst() }
}

extension FieldName: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.kind.index, left.index) < (right.kind.index, right.index)
  }
}

extension RecordKind {
  /// The keys and labels of its fields, in the order of the list.
  package var fieldKeys: [(key: String, label: String)] { RecordKind.allFieldKeys[index] }

  private static let allFieldKeys: [[(key: String, label: String)]] = allCases.map(\.listedFields)

  private var listedFields: [(key: String, label: String)] {
    func listed<Kind: Described>(_ kind: Kind.Type) -> [(key: String, label: String)] {
      kind.fields.map { ($0.key, $0.label) }
    }
    return switch self {
    case .committee: listed(Committee.self)
    case .person: listed(Person.self)
    case .post: listed(Post.self)
    case .subject: listed(Subject.self)
    case .meeting: listed(Meeting.self)
    case .minutes: listed(Minutes.self)
    case .report: listed(Report.self)
    case .review: listed(Review.self)
    case .recommendation: listed(Recommendation.self)
    case .response: listed(Response.self)
    case .actionPlan: listed(ActionPlan.self)
    case .action: listed(Action.self)
    case .indicatorSet: listed(IndicatorSet.self)
    case .indicator: listed(Indicator.self)
    case .workProgramme: listed(WorkProgramme.self)
    case .forwardPlan: listed(ForwardPlan.self)
    case .forwardPlanEntry: listed(ForwardPlanEntry.self)
    case .glossaryEntry: listed(GlossaryEntry.self)
    case .page: listed(SitePage.self)
    case .letter: listed(Letter.self)
    }
  }
}

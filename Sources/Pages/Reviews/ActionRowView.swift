import Record
import Theme

/// An action in a table.
struct ActionRowView: Viewable {
  let anchor: String
  /// The row where it stands, when this is not it.
  let link: String?
  let number: String
  let plan: LinkView?
  let area: [UInt8]?
  let areaNumber: String?
  let recommendations: [LinkView]
  let text: [UInt8]
  let leads: [LeadView]
  let due: DueView?
  let ledger: LedgerView?
  let status: StatusView
  let rating: RatingView?
  let measures: [ProseView]
  let capacity: [UInt8]?
  let partners: [LeadView]
  let monitoring: [UInt8]?
  let milestones: [MilestoneView]
  let contact: LeadView?
  let progress: [ProgressEntryView]
  let progressCount: String
  let inherited: [String]

  static let vocabulary = Vocabulary<ActionRowView>(
    "action-row",
    [
      .text("anchor", \.anchor, "The id of its row: action-7"),
      .address("link", \.link, "Its row in the plan, when the table is not the plan"),
      .text("number", \.number, "The number as written"),
      .part("plan", \.plan, "The plan or the minutes it stands in"),
      .markup("area", \.area, "The area for improvement"),
      .text("area-number", \.areaNumber, "The number of the area"),
      .list("recommendations", \.recommendations, "The recommendations it carries out"),
      .markup("text", \.text, "What is to be done"),
      .list("leads", \.leads, "Who leads on it"),
      .part("due", \.due, "By when"),
      .part("ledger", \.ledger, "Every date that was promised; absent where there is only one"),
      .part("status", \.status, "How far it is"),
      .part("rating", \.rating, "The council's own red, amber or green"),
      .list("measures", \.measures, "What will show that it worked"),
      .markup("capacity", \.capacity, "The capacity it needs"),
      .list("partners", \.partners, "Partner bodies"),
      .markup("monitoring", \.monitoring, "Who monitors it, and how"),
      .list("milestones", \.milestones, "Steps on the way"),
      .part("contact", \.contact, "Whom to ask"),
      .list("progress", \.progress, "Its progress log"),
      .text("progress-count", \.progressCount, "“3 entries”"),
      .words("inherited", \.inherited, "What was taken over from elsewhere in the paper, and from where"),
    ])
}

/// Which columns a table of actions needs: those that some row fills.
struct ActionColumnsView: Viewable {
  let hasRecommendations: Bool
  let hasMeasures: Bool
  let hasCapacity: Bool
  let hasPartners: Bool
  let hasMonitoring: Bool
  let hasRating: Bool

  init(of handles: [Handle<Action>], in record: Record) {
    let actions = handles.map { record[$0] }
    hasRecommendations = actions.contains {
      !$0.recommendations.isEmpty || $0.area.hasWords || $0.areaNumber != nil
    }
    hasMeasures = actions.contains { !$0.measures.isEmpty }
    hasCapacity = actions.contains { $0.capacity.hasWords }
    hasPartners = actions.contains { !$0.partners.isEmpty }
    hasMonitoring = actions.contains { $0.monitoring.hasWords }
    hasRating = actions.contains { $0.rag != nil }
  }

  static let vocabulary = Vocabulary<ActionColumnsView>(
    "action-columns",
    [
      .flag("has-recommendations", \.hasRecommendations, "Whether any action names an area or a recommendation"),
      .flag("has-measures", \.hasMeasures, "Whether any has a measure of success"),
      .flag("has-capacity", \.hasCapacity, "Whether any names capacity"),
      .flag("has-partners", \.hasPartners, "Whether any names partners"),
      .flag("has-monitoring", \.hasMonitoring, "Whether any names who monitors it"),
      .flag("has-rating", \.hasRating, "Whether any has a red, amber or green"),
    ])
}

extension LinkedProse? {
  fileprivate var hasWords: Bool { self?.prose.isEmpty == false }
}

extension Site {
  /// A row for a page whose root is `root`; `isLinked` where the row leads to the action's own place elsewhere.
  func row(of handle: Handle<Action>, root: String, isLinked: Bool) -> ActionRowView {
    row(of: record[handle], isLinked ? address(of: handle.ref) : nil, root)
  }

  private func row(of action: Action, _ link: String?, _ root: String) -> ActionRowView {
    let home = action.plan?.ref ?? action.minutes?.ref
    return ActionRowView(
      anchor: action.anchor, link: link, number: action.number.words,
      plan: link == nil ? nil : home.map { self.link(to: $0) },
      area: markupIfAny(action.area, headingShift: 3, root: root),
      areaNumber: action.areaNumber, recommendations: action.recommendations.map { self.link(to: $0.ref) },
      text: markup(action.text, headingShift: 3, root: root), leads: views(of: action.leads),
      due: DueView(action.deadline, asOf: record.asAt, say), ledger: LedgerView(action.ledger),
      status: StatusView(action.status, say),
      rating: action.rag.map { RatingView($0, say) },
      measures: action.measures.map { ProseView(text: markup($0, headingShift: 3, root: root)) },
      capacity: markupIfAny(action.capacity, headingShift: 3, root: root), partners: views(of: action.partners),
      monitoring: markupIfAny(action.monitoring, headingShift: 3, root: root),
      milestones: action.milestones.map { view(of: $0, root: root) },
      contact: action.contact.map { views(of: [$0]) }?.first,
      progress: action.progress.map { view(of: $0, root: root) },
      progressCount: say(.entries, count: action.progress.count),
      inherited: action.inherited.map(\.provenance.note))
  }
}

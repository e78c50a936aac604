import Record
import Theme

/// What a person, a post or a committee leads, by where it stands.
struct LedWorkView: Viewable {
  let recommendations: [LedGroupView]
  let actions: [LedGroupView]
  /// “4 recommendations and 12 actions; 2 are overdue.”
  let summary: String
  let squares: SquaresView?
  let late: [LateWorkView]

  static let vocabulary = Vocabulary<LedWorkView>(
    "led-work",
    [
      .list("recommendations", \.recommendations, "The recommendations it leads, by status"),
      .list("actions", \.actions, "The actions it leads, by status"),
      .text("summary", \.summary, "How many, and how many are late, in a sentence"),
      .part("squares", \.squares, "A square for each recommendation; absent where it leads only actions"),
      .list("late", \.late, "What is late, recommendations first"),
    ])
}

/// Something that is late, with how late.
struct LateWorkView: Viewable {
  let title: String
  let link: String
  let state: StateView

  static let vocabulary = Vocabulary<LateWorkView>(
    "late-work",
    [
      .text("title", \.title, "The recommendation's or action's words"),
      .address("link", \.link, "Its page or row"),
      .part("state", \.state, "How late it is"),
    ])
}

/// The work of one status.
struct LedGroupView: Viewable {
  let status: StatusView
  let rows: [LedRowView]

  static let vocabulary = Vocabulary<LedGroupView>(
    "led-group",
    [.part("status", \.status, "The status they share"), .list("rows", \.rows, "The work, in the order of the record")])
}

struct LedRowView: Viewable {
  let title: String
  let link: String
  let note: String?
  let due: DueView?

  static let vocabulary = Vocabulary<LedRowView>(
    "led-row",
    [
      .text("title", \.title, "The recommendation's or action's words"),
      .address("link", \.link, "Its page or row"),
      .text("note", \.note, "The review or plan it belongs to"),
      .part("due", \.due, "Its deadline, while anything is still expected"),
    ])
}

extension Site {
  /// Nothing when `ref` leads nothing.
  func ledWork(of ref: RecordRef) -> LedWorkView? {
    let recommendations = people.recommendations[ref] ?? []
    let actions = people.actions[ref] ?? []
    if recommendations.isEmpty, actions.isEmpty { return nil }
    let late = recommendations.compactMap { lateWork($0) } + actions.compactMap { lateWork($0) }
    return LedWorkView(
      recommendations: grouped(recommendations, status: { self.record[$0].status.status }) { self.row(of: $0) },
      actions: grouped(actions, status: { self.record[$0].status.status }) { self.row(of: $0) },
      summary: summary(recommendations.count, actions.count, late: late.count),
      squares: recommendations.isEmpty ? nil : squares(of: recommendations, label: say(.workLed)), late: late)
  }

  private func lateWork(_ handle: Handle<Recommendation>) -> LateWorkView? {
    guard state(of: handle)?.state == .late else { return nil }
    return LateWorkView(
      title: row(of: handle).title, link: address(of: handle.ref),
      state: StateView(state: .late, words: stateWords(of: handle)))
  }

  private func lateWork(_ handle: Handle<Action>) -> LateWorkView? {
    guard case .overdue(let days)? = tracker.standing(of: handle) else { return nil }
    return LateWorkView(
      title: row(of: handle).title, link: address(of: handle.ref),
      state: StateView(state: .late, words: lateness(since: record.asAt.adding(days: -days))))
  }

  private func grouped<Item>(
    _ items: [Item], status: (Item) -> RecommendationStatus, row: (Item) -> LedRowView
  ) -> [LedGroupView] {
    let groups = Dictionary(grouping: items, by: status)
    return RecommendationStatus.allCases.compactMap { status in
      groups[status].map { LedGroupView(status: StatusView(status, say), rows: $0.map(row)) }
    }
  }

  private func row(of handle: Handle<Recommendation>) -> LedRowView {
    let it = record[handle]
    let isOpen = it.isOpen
    return LedRowView(
      title: "\(it.number): \(it.shortTitle)", link: address(of: handle.ref),
      note: it.review.map { title(of: $0.ref) } ?? it.madeAt.map { title(of: $0.ref) },
      due: isOpen ? DueView(it.deadline, asOf: record.asAt, say) : nil)
  }

  private func row(of handle: Handle<Action>) -> LedRowView {
    let it = record[handle]
    let words = it.text.prose.plainText.firstLine(upTo: 140)
    let source = it.plan.map { title(of: $0.ref) } ?? it.minutes.map { title(of: $0.ref) }
    return LedRowView(
      title: "\(it.number) \(words)", link: address(of: handle.ref), note: source,
      due: it.status.status.isOpen ? DueView(it.deadline, asOf: record.asAt, say) : nil)
  }

  private func summary(_ recommendations: Int, _ actions: Int, late count: Int) -> String {
    let late = count == 0 ? say(.noneLate) : say(.lateCount, count: count)
    return counted(recommendations: recommendations, actions: actions) + "; " + late + "."
  }

  /// “1 recommendation and 12 actions”, without what there is none of.
  func counted(recommendations: Int, actions: Int) -> String {
    say.list(
      [
        recommendations == 0 ? nil : say(.recommendations, count: recommendations),
        actions == 0 ? nil : say(.actions, count: actions),
      ].compactMap { $0 })
  }
}

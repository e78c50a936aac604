import Record
import Theme

/// Actions that are overdue, or that nobody can be held to.
struct ActionsView: Viewable {
  let frame: FrameView
  let heading: String
  let meaning: String
  let choices: [ChoiceView]
  let actions: [ActionRowView]
  let columns: ActionColumnsView
  let empty: String
  let pager: PagerView?

  static let vocabulary = Vocabulary<ActionsView>(
    "actions",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("heading", \.heading, "“Actions: overdue”"),
      .text("meaning", \.meaning, "What stands in the list, in a sentence"),
      .list("choices", \.choices, "The lists, each with its count"),
      .list("actions", \.actions, "The actions of this page"),
      .part("columns", \.columns, "Which columns the table needs"),
      .text("empty", \.empty, "What an empty list says"),
      .part("pager", \.pager, "Where this page stands among those of the list"),
    ])
}

extension Site {
  func actionListPages() -> [PlannedPage] { ActionFilter.allCases.flatMap { actionPages($0) } }

  private func actionPages(_ filter: ActionFilter) -> [PlannedPage] {
    paged(tracker.actions(filter), in: filter.folder).map { page in
      PlannedPage(page.path, .actions) { [self] in view(of: page, filter).view }
    }
  }

  private func view(of page: IndexPage<Handle<Action>>, _ filter: ActionFilter) -> ActionsView {
    let heading = say(.actionsPage, title: say.actionsList[filter].lowercased())
    let meaning = say.actionsMeaning[filter]
    let rows = page.rows.map { row(of: $0, root: Site.root(of: page.path), isLinked: true) }
    return ActionsView(
      frame: frame(
        .actions, path: page.path, title: title(heading, page), description: meaning, breadcrumbs: [trackerLink]),
      heading: heading, meaning: meaning,
      choices: ActionFilter.allCases.map { choice in
        ChoiceView(
          title: say.actionsList[choice], link: choice.folder + "index.html",
          count: String(tracker.actions(choice).count),
          isCurrent: choice == filter)
      }, actions: rows, columns: ActionColumnsView(of: page.rows, in: record),
      empty: say(.actionsEmpty, day: record.asAt.text), pager: page.pager)
  }
}

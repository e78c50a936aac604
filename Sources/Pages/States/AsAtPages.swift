import Record
import Theme

/// How the recommendations before a meeting stood on its day: a page that can be cited, since it says only what has a date.
struct AsAtView: Viewable {
  let frame: FrameView
  let heading: String
  let meeting: LinkView
  let news: String
  let groups: [StateGroupView]
  let data: String
  let overTime: [LinkView]

  static let vocabulary = Vocabulary<AsAtView>(
    "as-at",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("heading", \.heading, "“Recommendations as at 16 June 2026”"),
      .part("meeting", \.meeting, "The meeting on whose day it is"),
      .text("news", \.news, "How many were in which state, and what had changed since the meeting before"),
      .list("groups", \.groups, "The states that occur, each with its recommendations"),
      .address("data", \.data, "The rows of the page as CSV"),
      .list("over-time", \.overTime, "All states over time as CSV, of each committee"),
    ])
}

extension Site {
  /// A page for each meeting before which there were recommendations, of days that are past: no fact of them is still without a date.
  func asAtPages() -> [PlannedPage] {
    states.meetings.map { meeting in
      let path = asAtPath(of: meeting)
      return PlannedPage(path, .asAt) { [self] in asAt(meeting, path: path).view }
    }
  }

  func asAtFolder(of meeting: Handle<Meeting>) -> String {
    Addresses.folder(of: record[meeting].document) + "recommendations/"
  }

  private func asAtPath(of meeting: Handle<Meeting>) -> String { asAtFolder(of: meeting) + "index.html" }

  /// A link to the page of a meeting's day, by the meeting.
  func statesLink(at meeting: Handle<Meeting>) -> LinkView {
    LinkView(title: record[meeting].nameAndDay, link: asAtPath(of: meeting))
  }

  private func asAt(_ meeting: Handle<Meeting>, path: String) -> AsAtView {
    let states = MeetingStates(meeting, record, self.states)
    let it = record[meeting]
    return AsAtView(
      frame: frame(
        .asAt, path: path, title: say(.asAtPage, title: it.nameAndDay), description: news(of: states),
        breadcrumbs: [meetingsLink, link(to: meeting.ref)],
        previous: states.before.map { statesLink(at: $0) }, next: self.states.after(meeting).map { statesLink(at: $0) }),
      heading: say(.asAtHeading, day: it.date.text), meeting: link(to: meeting.ref), news: news(of: states),
      groups: groups(of: states), data: StateFiles.path(in: asAtFolder(of: meeting)),
      overTime: it.committees.filter { !self.states.made(by: $0).isEmpty }.map {
        LinkView(title: record[$0].document.title, link: StateFiles.path(of: $0, addresses))
      })
  }

  /// “On 16 June 2026: 24 recommendations: 9 done, 5 late. Since the meeting before, on 24 March 2026: 2 now done, 1 date moved.”
  private func news(of states: MeetingStates) -> String {
    let counts = RecommendationState.allCases.compactMap { state -> String? in
      let count = states.count(state)
      return count == 0 ? nil : say(.stateCount, number: String(count), words: say.state[state].lowercased())
    }
    let now = say(.asAtNews, count: states.rows.count, day: states.day.text, words: counts.joined(separator: ", "))
    guard let before = states.before else { return now }
    let changes = changes(of: states)
    let day = record[before].date.text
    return now + " "
      + (changes.isEmpty
        ? say(.asAtSame, day: day) : say(.asAtSince, day: day, words: changes.joined(separator: ", ")))
  }

  private func changes(of states: MeetingStates) -> [String] {
    let made = states.countMade == 0 ? [] : [say(.asAtMade, count: states.countMade)]
    let moved = states.countMoved == 0 ? [] : [say(.asAtMoved, count: states.countMoved)]
    let now = RecommendationState.allCases.compactMap { state -> String? in
      let count = states.countNow(state)
      return count == 0 ? nil : say(.stateCountNow, number: String(count), words: say.state[state].lowercased())
    }
    return made + now + moved
  }

  /// Late and waiting first: what readers look for.
  private func groups(of states: MeetingStates) -> [StateGroupView] {
    let order: [RecommendationState] = [.late, .waiting, .onTrack, .done, .notHappening]
    let since = states.before.map { record[$0].date }
    return order.compactMap { state in
      let count = states.count(state)
      if count == 0 { return nil }
      let shown = states.told(in: state)
      return StateGroupView(
        title: say.state[state], anchor: state.rawValue, count: count, status: StatusView(state, say),
        meaning: say.stateMeaning[state], rows: shown.map { row(of: $0, since: since) },
        rest: shown.count < count ? say(.asAtRest, count: count - shown.count) : nil)
    }
  }
}

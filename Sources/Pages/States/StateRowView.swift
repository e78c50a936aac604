package import Record
import Theme

/// A recommendation as it stood on a day, with the ground of it.
struct StateRowView: Viewable {
  let number: String
  let link: String
  let text: String
  /// The review it belongs to, else the committee that made it.
  let whole: LinkView?
  let reason: String
  let source: LinkView?
  let change: String?

  static let vocabulary = Vocabulary<StateRowView>(
    "state-row",
    [
      .text("number", \.number, "The number as written"),
      .address("link", \.link, "The recommendation's page"),
      .text("text", \.text, "What it says, shortened where it is long"),
      .part("whole", \.whole, "The review it belongs to, else the committee that made it"),
      .text("reason", \.reason, "Why it is in this state: “It was to be done by 30 June 2026”"),
      .part("source", \.source, "Where that can be read, when not on its own page"),
      .text("change", \.change, "What has changed since the meeting before"),
    ])
}

/// The recommendations in one state.
struct StateGroupView: Viewable {
  let title: String
  let anchor: String
  let count: Int
  let status: StatusView
  let meaning: String
  let rows: [StateRowView]
  let rest: String?

  static let vocabulary = Vocabulary<StateGroupView>(
    "state-group",
    [
      .text("title", \.title, "The state in a word or two"),
      .text("anchor", \.anchor, "Its place on the page"),
      .text("count", \.count, "How many recommendations were in it"),
      .part("status", \.status, "The same with its shape"),
      .text("meaning", \.meaning, "What the state means, in a sentence"),
      .list("rows", \.rows, "The recommendations"),
      .text("rest", \.rest, "How many more there were, where not all are listed"),
    ])
}

/// A state that a recommendation was in from a day on.
struct StateSpanView: Viewable {
  let date: String
  let iso: String
  let status: StatusView
  let reason: String
  let source: LinkView?
  let meeting: LinkView?

  static let vocabulary = Vocabulary<StateSpanView>(
    "state-span",
    [
      .text("date", \.date, "The day from which it was so"),
      .text("iso", \.iso, "The same as 2026-06-30"),
      .part("status", \.status, "The state"),
      .text("reason", \.reason, "Why"),
      .part("source", \.source, "Where that can be read, when not on its own page"),
      .part(
        "meeting", \.meeting, "The first meeting on whose day it was so, with all recommendations as they stood then"),
    ])
}

extension StatusView {
  init(_ state: RecommendationState, _ say: PageSentences) { self.init(say.state[state], StatusShape(state)) }
}

extension StatusShape {
  package init(_ state: RecommendationState) {
    self =
      switch state {
      case .notHappening: .rejected
      case .done: .done
      case .late: .overdue
      case .waiting: .paused
      case .onTrack: .underWay
      }
  }
}

extension Site {
  /// Why it is in its state, with the day where one is known.
  func reason(of standing: StateOnDay) -> String {
    standing.day.map { say.stateReasonOn[standing.reason, $0.text] } ?? say.stateReason[standing.reason]
  }

  func row(of row: MeetingStates.Row, since: Day?) -> StateRowView {
    let it = record[row.recommendation]
    let whole = it.review?.ref ?? record.committee(of: row.recommendation)?.ref
    return StateRowView(
      number: it.number.words, link: address(of: row.recommendation.ref), text: it.text.prose.plainText.excerpt(),
      whole: whole.map { link(to: $0) }, reason: reason(of: row.now), source: row.now.source.map { link(to: $0) },
      change: since.flatMap { change(of: row, since: $0) })
  }

  private func change(of row: MeetingStates.Row, since day: Day) -> String? {
    guard let before = row.before else { return say(.stateNew) }
    let state =
      before.state == row.now.state
      ? nil : say(.stateBefore, day: day.text, words: say.state[before.state].lowercased())
    let words = [state, row.isMoved ? say(.stateMoved) : nil].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The states of a recommendation over time, the oldest first.
  func spans(of handle: Handle<Recommendation>) -> [StateSpanView] {
    let spans = states.spans(of: handle)
    return spans.enumerated().map { place, span in
      let end = place + 1 < spans.count ? spans[place + 1].from : record.asAt
      return StateSpanView(
        date: span.from.text, iso: span.from.iso, status: StatusView(span.standing.state, say),
        reason: reason(of: span.standing), source: span.standing.source.map { link(to: $0) },
        meeting: firstMeeting(of: handle, from: span.from, before: end).map { statesLink(at: $0) })
    }
  }

  private func firstMeeting(of handle: Handle<Recommendation>, from first: Day, before end: Day) -> Handle<Meeting>? {
    guard let committee = record.committee(of: handle) else { return nil }
    let meetings = catalogue.meetings(of: committee)
    return meetings[place(of: first, in: meetings)...].prefix { record[$0].date < end }.first { states.hasPage($0) }
  }

  /// The place of the first of a committee's meetings that is not before a day.
  private func place(of day: Day, in meetings: [Handle<Meeting>]) -> Int {
    var (low, high) = (0, meetings.count)
    while low < high {
      let middle = (low + high) / 2
      if record[meetings[middle]].date < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

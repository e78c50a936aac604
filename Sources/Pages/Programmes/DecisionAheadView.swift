import Record
import Theme

/// Decisions ahead with the same chance for scrutiny.
struct AheadGroupView: Viewable {
  let heading: String
  let anchor: String
  let count: Int
  let rows: [DecisionAheadView]

  static let vocabulary = Vocabulary<AheadGroupView>(
    "ahead-group",
    [
      .text("heading", \.heading, "“Not looked at, or too late”"),
      .text("anchor", \.anchor, "An id for the group"),
      .text("count", \.count, "How many there are"),
      .list("rows", \.rows, "The decisions, by date; of a very long list the first hundred"),
    ])
}

/// A decision ahead in one row: what, when, by whom, and what scrutiny has of it, in words and on a ruler.
struct DecisionAheadView: Viewable {
  let site: Site
  let ahead: DecisionAhead
  let entry: ForwardPlanEntry
  let root: String

  static let vocabulary = Vocabulary<DecisionAheadView>(
    "decision-ahead",
    [
      .text("title", \.entry.title, "What is to be decided"),
      .address("link", \.link, "The decision in its plan"),
      .text("when", \.when, "The first day it can be taken, or the words of the plan"),
      .text("maker", \.maker, "Who decides"),
      .part("state", \.state, "What scrutiny has of it, in a few words with a shape"),
      .part("meeting", \.meeting, "The meeting that looks, looked or could look at it, in a sentence"),
      .markup("words", \.words, "What the clerk wrote of it: the outcome, or the plan's words on scrutiny"),
      .text("urgency", \.urgency, "The rule under which notice was short"),
      .markup("ruler", \.ruler, "The same on a ruler of six months; absent where it lies beyond them"),
      .text("announced", \.announced?.text, "The day notice was published"),
      .text("last-call-in", \.callIn?.lastDay.text, "The last day for calling it in"),
    ])
}

extension DecisionAheadView {
  private var record: Record { site.record }
  private var say: PageSentences { site.say }

  var link: String { site.address(of: ahead.decision.ref) }
  var maker: String { site.heading(of: entry.decisionMaker) }
  var announced: Day? { entry.noticePublished ?? record[entry.plan].noticePublished }
  var callIn: CallIn? { record.callIn(of: entry, site.holidays) }
  var urgency: String? { entry.urgency.map { say.urgencyTag[$0] } }

  private var hasDay: Bool { entry.due != nil || entry.onOrAfter?.kind == .day }

  var when: String {
    if let first = entry.firstDay, hasDay { return first.textWithWeekday }
    return entry.onOrAfter?.words ?? say(.decisionUndated)
  }

  var state: StateView {
    switch ahead.outlook {
    case .lookedAt(_, let day):
      StateView(state: .done, words: day.map { say(.lookedAtOn, day: $0.text) } ?? say(.lookedAt))
    case .planned(_, let day):
      StateView(state: .done, words: day.map { say(.plannedFor, day: $0.text) } ?? say(.plannedFirst))
    case .couldBe(let meeting): StateView(state: .waiting, words: say(.couldBeOn, day: record[meeting].date.text))
    case .undated: StateView(state: .waiting, words: say(.noDayYet))
    case .tooLate(_, let day):
      StateView(state: .late, words: say(.tooLateBy, count: entry.firstDay.map { $0.days(to: day) } ?? 0))
    case .noMeetingBefore: StateView(state: .late, words: say(.noMeetingBefore))
    case .notLookedAt: StateView(state: .notHappening, words: say(.notLookedAt))
    }
  }

  private var work: WorkProgrammeEntry? {
    switch ahead.outlook {
    case .lookedAt(let ref, _), .planned(let ref, _), .tooLate(let ref, _): record[ref]
    case .couldBe, .undated, .noMeetingBefore, .notLookedAt: nil
    }
  }

  var meeting: LinkView? {
    switch ahead.outlook {
    case .lookedAt: work?.meeting.map { told(.lookedAtItOn, $0) }
    case .planned, .tooLate: work?.meeting.map { told(.looksAtItOn, $0) }
    case .couldBe(let meeting): told(.meetsOn, meeting)
    case .noMeetingBefore(let meeting): told(.nextMeetsOn, meeting)
    case .undated, .notLookedAt: nil
    }
  }

  private func told(_ sentence: OfNameAndDay, _ meeting: Handle<Meeting>) -> LinkView {
    let names = record[meeting].committees.map { record[$0].shortTitle }
    return LinkView(
      title: say(sentence, name: say.list(names), day: record[meeting].date.text), link: site.address(of: meeting.ref))
  }

  var words: [UInt8]? {
    site.markupIfAny(work?.outcome ?? entry.scrutiny, headingShift: 3, root: root, anchors: false)
  }

  var ruler: [UInt8]? {
    guard let first = entry.firstDay else { return nil }
    return Ruler(
      scale: site.ruler, today: record.asAt, announced: announced, first: first,
      firstWords: hasDay ? first.shortText : MonthName.short[first.month - 1],
      lastCallIn: callIn?.lastDay, slot: slot
    ).svg()
  }

  private var slot: (day: Day, kind: Ruler.Slot)? {
    switch ahead.outlook {
    case .planned(_, let day?): (day, .set)
    case .couldBe(let meeting): (record[meeting].date, .open)
    case .tooLate(_, let day): (day, .late)
    case .noMeetingBefore(let meeting): (record[meeting].date, .late)
    case .lookedAt, .planned(_, nil), .undated, .notLookedAt: nil
    }
  }
}

extension Site {
  /// Decisions ahead that no committee will have looked at first, by date; and how many there are.
  var decisionsNotLookedAt: [LinkView] {
    ahead.of(.gone).map { row in
      let entry = record[row.decision]
      return LinkView(title: entry.title, link: address(of: row.decision.ref), note: entry.firstDay?.text)
    }
  }
}

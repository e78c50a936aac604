import Theme

/// The calendar's own page: what is next, the year as a whole, and what has no place in it yet.
enum CalendarView {
  static let vocabulary = Vocabulary<CalendarPage>(
    "calendar",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "Calendar, with the committee where it is one committee's"),
      .part("committee", \.committee, "The committee whose calendar it is"),
      .part("year", \.year, "The municipal year that the strip shows"),
      .list("choices", \.choices, "The calendar of each committee, and of all"),
      .list("years", \.yearChoices, "Every year that has entries"),
      .markup(
        "glance", \.glance, "The year nearest to the present as small months; absent where nothing is in the calendar"),
      .list("coming", \.coming, "What is next"),
      .list("undated", \.undated, "What is expected on no day that is known, with the words as written"),
      .list("programmes", \.programmes, "What stands beside the calendar, by committee"),
      .part("undecided", \.undecided, "Decisions that scrutiny has not scheduled"),
      .flag("whole", \.isWhole, "Whether it is the calendar of all committees"),
      .list("subscriptions", \.subscriptions, "Calendar files to subscribe to"),
    ])
}

/// What a committee's work programme has beside its dates.
struct ProgrammeBesideView: Viewable {
  let title: String
  let link: String
  let anchor: String
  let agreed: LinkView?
  let unscheduled: [ProgrammeLineView]
  let suggestions: [ProgrammeLineView]
  let briefings: [ProgrammeLineView]
  let changes: [ProgrammeLineView]

  static let vocabulary = Vocabulary<ProgrammeBesideView>(
    "programme-beside",
    [
      .text("title", \.title, "The programme's title"),
      .address("link", \.link, "Its page"),
      .text("anchor", \.anchor, "Its place on the page"),
      .part("agreed", \.agreed, "The meeting that agreed it last"),
      .list("unscheduled", \.unscheduled, "What is to be done and has no date yet"),
      .list("suggestions", \.suggestions, "What the public suggested, and what became of it"),
      .list("briefings", \.briefings, "What is dealt with by a briefing note"),
      .list("changes", \.changes, "What was added, moved or dropped since it was agreed"),
    ])
}

struct ProgrammeLineView: Viewable {
  let item: String
  let status: StatusView
  let note: String?

  static let vocabulary = Vocabulary<ProgrammeLineView>(
    "programme-line",
    [
      .text("item", \.item, "The matter"),
      .part("status", \.status, "What became of it"),
      .text("note", \.note, "Who suggested it, when it is, or why it changed"),
    ])
}

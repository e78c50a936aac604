import Record
import Theme

/// The first page: what is late, what comes next, a square for every recommendation, and what was decided lately.
enum HomeView {
  static let vocabulary = Vocabulary<Site>(
    "home",
    [
      .part("frame", \.homeFrame, "What stands around the content"),
      .list("suggestions", \.searchSuggestions, "Topics with the most recommendations, to try the search with"),
      .list("late", \.lateNow, "What is late, by what it is and who is waited for"),
      .text("owed", \.owedNews, "Whoever owes the oldest answers, how many, and how long they are overdue"),
      .list("coming", \.nextMeetings, "The next meetings"),
      .text("recommendations", \.squaresHeading, "“44 recommendations, one square each”; absent where there is none"),
      .list("squares", \.squaresByOrigin, "The squares of each review, and of each meeting that made recommendations"),
      .text("other-squares", \.otherSquares, "How many more there are, where not all are shown"),
      .list("decided", \.latestDecisions, "The latest resolutions and responses, the newest first"),
      .list("not-looked-at", \.firstNotLookedAt, "The next decisions that no committee will have looked at"),
      .text("more-not-looked-at", \.moreNotLookedAt, "How many there are besides"),
      .list("figures", \.leadingFigures, "One or two indicators, those that measure a recommendation first"),
      .markup("welcome", \.welcome, "The council's own words: the page with the slot “welcome”"),
    ])
}

/// Something late: how many, what, and where to read it.
struct LateLineView: Viewable {
  let count: Int
  /// Before the link: “answers from Cabinet on”.
  let what: String?
  let title: String
  let link: String
  /// After the link: “133 days late”.
  let how: String?
  let oldest: LinkView?

  static let vocabulary = Vocabulary<LateLineView>(
    "late-line",
    [
      .text("count", \.count, "How many"),
      .text("what", \.what, "What is late, before the link"),
      .text("title", \.title, "The words of the link"),
      .address("link", \.link, "Where they can be read"),
      .text("how", \.how, "How late the oldest is"),
      .part("oldest", \.oldest, "The oldest, where the link leads to all of them"),
    ])
}

/// The squares of one review, or of a meeting that made recommendations without one.
struct OriginSquaresView: Viewable {
  let title: String
  let link: String
  let squares: SquaresView
  /// “2 of 10 done”, “answer due 18 December 2026”.
  let note: String

  static let vocabulary = Vocabulary<OriginSquaresView>(
    "origin-squares",
    [
      .text("title", \.title, "The review, or the meeting"),
      .address("link", \.link, "Its page"),
      .part("squares", \.squares, "Its squares"),
      .text("note", \.note, "How many are done, or when the answer is due"),
    ])
}

/// A resolution or an executive response.
struct DecisionView: Viewable {
  /// What was decided, in one line.
  let headline: String
  let link: String
  let date: String
  let iso: String
  /// Who decided.
  let who: String
  /// What it was about, where the headline does not say so.
  let matter: String?

  static let vocabulary = Vocabulary<DecisionView>(
    "decision",
    [
      .text("headline", \.headline, "What was decided: the clerk's line, else the resolution's own words"),
      .address("link", \.link, "Its place"),
      .text("date", \.date, "The day: 14 October 2026"),
      .text("iso", \.iso, "The same as 2026-10-14"),
      .text("who", \.who, "Who decided"),
      .text("matter", \.matter, "The title of the minute or of the response"),
    ])
}

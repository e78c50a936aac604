import Record
import Theme

/// The first page: what is coming up, what was decided, what is waiting for an answer, and how to find the rest.
enum HomeView {
  static let vocabulary = Vocabulary<Site>(
    "home",
    [
      .part("frame", \.homeFrame, "What stands around the content"),
      .markup("welcome", \.welcome, "The council's own words: the page with the slot “welcome”"),
      .list("coming", \.comingMeetings, "The next three meetings"),
      .list("decided", \.latestDecisions, "The latest resolutions and responses, the newest first"),
      .list("waiting", \.waiting, "What the executive has not answered, the overdue first"),
      .text("owed", \.owedNews, "Whoever owes the oldest answers, how many, and how long they are overdue"),
      .text("overdue", \.overdueSentence, "How many recommendations and actions are past their date, in a sentence"),
      .list("committees", \.currentCommittees, "The committees at work"),
      .list("years", \.meetingYears, "The municipal years that have meetings, the newest first"),
      .list("subjects", \.subjectsByName, "The subjects by name"),
    ])
}

/// A meeting to come, with what must happen before it.
struct ComingMeetingView: Viewable {
  let site: Site
  let handle: Handle<Meeting>
  let meeting: Meeting

  static let vocabulary = Vocabulary<ComingMeetingView>(
    "coming-meeting",
    [
      .text("title", \.meeting.document.title, "The meeting's title"),
      .address("link", \.link, "Its page"),
      .text("date", \.meeting.date.textWithWeekday, "Its day: Wednesday 2 December 2026"),
      .text("iso", \.meeting.date.iso, "The same as 2026-12-02"),
      .text("time", \.meeting.start?.text, "When it begins"),
      .text("place", \.meeting.place, "Where it is held"),
      .part("status", \.status, "Its status, when it is more than confirmed"),
      .text("agenda", \.agenda, "When the agenda was or will be published"),
      .text("questions", \.questions, "When questions from the public must be in"),
    ])
}

/// A resolution or an executive response.
struct DecisionView: Viewable {
  let title: String
  let link: String
  let date: String
  let iso: String
  /// Who decided.
  let who: String
  /// What was resolved, in its own words; or the positions taken.
  let words: [String]

  static let vocabulary = Vocabulary<DecisionView>(
    "decision",
    [
      .text("title", \.title, "The minute's or response's title"),
      .address("link", \.link, "Its place"),
      .text("date", \.date, "The day: 14 October 2026"),
      .text("iso", \.iso, "The same as 2026-10-14"),
      .text("who", \.who, "Who decided"),
      .words("words", \.words, "The resolutions in their own words, or how many recommendations were accepted"),
    ])
}

/// Recommendations of one review or meeting that have no answer yet.
struct WaitingView: Viewable {
  let title: String
  let link: String
  /// “10 recommendations”.
  let count: String
  let due: DueView?

  static let vocabulary = Vocabulary<WaitingView>(
    "waiting",
    [
      .text("title", \.title, "The review, or the meeting that made the recommendations"),
      .address("link", \.link, "Its page"),
      .text("count", \.count, "How many recommendations wait"),
      .part(
        "due", \.due, "The last day for an answer; absent when no notice is recorded, so that no statutory clock runs"),
    ])
}

import Record
import Theme

/// Who owes an answer to which recommendation, since when, and what was done to get it.
struct AnswersOwedView: Viewable {
  let frame: FrameView
  let news: String
  let groups: [OwedGroupView]

  static let vocabulary = Vocabulary<AnswersOwedView>(
    "answers-owed",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("news", \.news, "“Cabinet owes 3 answers; the oldest is 41 days late.”"),
      .list("groups", \.groups, "Those who owe answers, the longest overdue first"),
      .address("csv", \.csv, "The same rows for spreadsheets"),
      .address("json", \.json, "The same rows for programs"),
    ])

  var csv: String? { groups.isEmpty ? nil : OwedAddress.csv }
  var json: String? { groups.isEmpty ? nil : OwedAddress.json }
}

/// One body, with the answers that it owes.
struct OwedGroupView: Viewable {
  let anchor: String
  let title: String
  let link: String?
  let news: String
  let rows: [OwedRowView]

  static let vocabulary = Vocabulary<OwedGroupView>(
    "owed-group",
    [
      .text("anchor", \.anchor, "Its place on the page"),
      .text("title", \.title, "Who owes the answers"),
      .address("link", \.link, "Their page"),
      .text("news", \.news, "How many, and how long the oldest is overdue"),
      .list("rows", \.rows, "What they owe, the longest overdue first"),
    ])
}

/// An answer that is owed.
struct OwedRowView: Viewable {
  let title: String
  let link: String
  let text: String
  let since: Day?
  let due: DueView?
  /// How the last day was reached, or why there is none.
  let basis: String
  let letters: [LinkView]
  /// The day for which the last letter asks.
  let awaited: String?

  static let vocabulary = Vocabulary<OwedRowView>(
    "owed-row",
    [
      .text("title", \.title, "“Recommendation 9, Home care 2026”"),
      .address("link", \.link, "Its page"),
      .text("text", \.text, "What is recommended, shortened where it is long"),
      .text("since", \.since?.text, "The day from which the answer is waited for"),
      .text("since-iso", \.since?.iso, "The same as 2026-05-11"),
      .part("due", \.due, "The last day for the answer; absent where none is set"),
      .text("basis", \.basis, "By which rule and how that day was reached, or that none is set"),
      .list("letters", \.letters, "The letters that asked for it, with their days and who wrote them"),
      .text("awaited", \.awaited, "The day by which the last of them asks for the answer"),
    ])
}

/// Where the page stands, and its rows as data.
enum OwedAddress {
  static let page = "answers-owed/index.html"
  static let csv = "answers-owed/answers-owed.csv"
  static let json = "answers-owed/answers-owed.json"
}

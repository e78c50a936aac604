import Record
import Theme

/// A list of recommendations: all, or those of one state, committee, lead, topic or year.
struct TrackerView: Viewable {
  let frame: FrameView
  let heading: String
  let lead: String
  let meaning: String?
  let subject: LinkView?
  let chips: [ChipView]
  let reviews: [OriginSquaresView]
  let owed: OwedRollView?
  let facets: [ChoiceView]
  let lists: [ChoiceView]
  let choosers: [ChooserView]
  let groups: [AskedGroupView]
  let withheld: String?
  let empty: String
  let pager: PagerView?

  static let vocabulary = Vocabulary<TrackerView>(
    "tracker",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("heading", \.heading, "“44 recommendations: 8 done, 7 late”, “Recommendations: Head of Highways”"),
      .text("lead", \.lead, "How they stand, in a sentence"),
      .text("meaning", \.meaning, "What stands in the list, in a sentence"),
      .part("subject", \.subject, "The committee, post or person the list is of"),
      .list("chips", \.chips, "How many are in each state"),
      .list("reviews", \.reviews, "A square for each, by review; empty in a long list"),
      .part("owed", \.owed, "What each directorate and cabinet member owes; only on the list of all"),
      .list("facets", \.facets, "The ways to divide all recommendations"),
      .list("lists", \.lists, "Further lists, each with its count"),
      .list("choosers", \.choosers, "Boxes that choose among the rows at once; empty where not all rows are here"),
      .list("groups", \.groups, "The recommendations of this page by state, late ones first"),
      .text("withheld", \.withheld, "How many are not shown, where there are any"),
      .text("empty", \.empty, "What an empty list says"),
      .part("pager", \.pager, "Where this page stands among those of the list"),
    ])
}

/// One of several lists to choose from.
struct ChoiceView: Viewable {
  let title: String
  let link: String
  let count: String?
  let isCurrent: Bool

  static let vocabulary = Vocabulary<ChoiceView>(
    "choice",
    [
      .text("title", \.title, "The list's name"),
      .address("link", \.link, "Its first page"),
      .text("count", \.count, "How many stand in it"),
      .flag("current", \.isCurrent, "Whether it is this list"),
    ])
}

/// The number of recommendations in a state, which leads to them.
struct ChipView: Viewable {
  let state: RecommendationState
  let count: Int
  let title: String
  let link: String
  let isCurrent: Bool

  static let vocabulary = Vocabulary<ChipView>(
    "state-chip",
    [
      .text("state", \.state.styleClass, "The class of its shape: state-late"),
      .text("count", \.count, "How many are in it"),
      .text("title", \.title, "The state"),
      .address("link", \.link, "Those in it"),
      .flag("current", \.isCurrent, "Whether the page is the list of them"),
    ])
}

/// A box that chooses among the rows of the page, where scripts run.
struct ChooserView: Viewable {
  let title: String
  let id: String
  let options: [ChooserOptionView]

  static let vocabulary = Vocabulary<ChooserView>(
    "chooser",
    [
      .text("title", \.title, "“Committee”"),
      .text("id", \.id, "An id for the box"),
      .list("options", \.options, "What can be chosen"),
    ])
}

struct ChooserOptionView: Viewable {
  let title: String
  let code: String

  static let vocabulary = Vocabulary<ChooserOptionView>(
    "chooser-option",
    [
      .text("title", \.title, "The committee, lead, topic or year"),
      .text("code", \.code, "What its rows are marked with"),
    ])
}

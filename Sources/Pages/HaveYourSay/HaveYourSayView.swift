import Record
import Theme

/// How anybody can take part: the next meetings with their deadlines, other ways, and what became of earlier suggestions.
enum HaveYourSayView {
  static let vocabulary = Vocabulary<Site>(
    "have-your-say",
    [
      .part("frame", \.haveYourSayFrame, "What stands around the content"),
      .text("lead", \.haveYourSayLead, "The next deadline, in a sentence"),
      .list("meetings", \.meetingsToAskAt, "The next meetings, with what they decide and by when to ask"),
      .markup("how", \.howToAsk, "The council's own words on asking: the page with the slot “questions”"),
      .markup("ways", \.waysToTakePart, "The council's own words on taking part: the page with the slot “taking-part”"),
      .address("suggest", \.suggestByEmail, "A letter to the council with its subject filled in"),
      .list("suggestions", \.publicSuggestions, "What members of the public suggested, and what became of it"),
      .part("venue", \.venuePage, "The page that says how to get in"),
      .part("rights", \.rightsPage, "The page that says what anybody may do"),
    ])
}

/// What a member of the public suggested, and what became of it.
struct SuggestionView: Viewable {
  let item: String
  let programme: LinkView
  let by: String?
  let state: StateView
  let meeting: LinkView?
  let date: String?
  let outcome: [UInt8]?

  static let vocabulary = Vocabulary<SuggestionView>(
    "suggestion",
    [
      .text("item", \.item, "The matter"),
      .part("programme", \.programme, "The work programme it stands on"),
      .text("by", \.by, "Who suggested it, in the words of the paper"),
      .part("state", \.state, "What became of it, with a shape"),
      .part("meeting", \.meeting, "The meeting that looks at it"),
      .text("date", \.date, "When, as written, while there is no meeting"),
      .markup("outcome", \.outcome, "What came of it, else what it is waiting for"),
    ])
}

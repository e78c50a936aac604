import Record
import Theme

/// A committee: what it is for, who sits on it, when it meets and what it has done.
enum CommitteeView {
  static let vocabulary = Vocabulary<RecordPage<Committee>>(
    "committee",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.it.document.title, "Its full name"),
      .text("kind", \.kind, "Scrutiny committee, Executive, Full council …"),
      .markup("remit", \.remit, "What it is for"),
      .markup("body", \.body, "What else is written of it"),
      .text("established", \.it.established?.text, "The day it was set up"),
      .text("abolished", \.it.abolished?.text, "The day it ended"),
      .list("formerly", \.it.formerNames.views, "The names it had before"),
      .part("predecessor", \.predecessor, "The committee before it"),
      .part("successor", \.successor, "The committee after it"),
      .part("contact", \.contact, "Whom to ask"),
      .text("questions-deadline", \.it.questionsDeadline, "When questions from the public must be in"),
      .list("members", \.members, "Who sits on it now, the chair first"),
      .list("members-to-come", \.membersToCome, "Who will sit on it, and from when"),
      .list("former", \.former, "Who sat on it"),
      .list("withheld-members", \.withheldMembers, "Memberships that may not be shown"),
      .list("coming", \.coming, "Its next meetings, the soonest first"),
      .address("calendar", \.calendar, "Its calendar; absent while nothing stands in it"),
      .list("held", \.held, "Its latest meetings, the newest first"),
      .address("all-meetings", \.allMeetings, "The list of all its meetings; absent while it has none"),
      .text("lead", \.lead, "When it next meets, and what became of what it recommended"),
      .part("outcomes", \.outcomes, "What became of all it recommended"),
      .part("other-squares", \.otherSquares, "Those of its recommendations that belong to none of these reviews"),
      .list("turnouts", \.turnouts, "How many members came to its latest meetings, the newest first"),
      .part("next", \.nextMeeting, "Its next meeting"),
      .list("reviews", \.reviewSquares, "Its reviews, the newest first, with their recommendations"),
      .list("programmes", \.programmes, "Its work programmes"),
      .part("decisions", \.decisions, "The decisions that a forward plan announces for it"),
      .list("indicators", \.indicators, "The sets of indicators it watches"),
      .text("recommendation-count", \.recommendationCount, "How many recommendations it has made"),
      .list("texts", \.texts, "Pages of its own, such as how to ask a question"),
      .list("details", \.details, "What else its fields say"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

/// All committees, those at work before those of former years.
enum CommitteesView {
  static let vocabulary = Vocabulary<Site>(
    "committees",
    [
      .part("frame", \.committeesFrame, "What stands around the content"),
      .list("current", \.committeesAtWork, "The committees at work"),
      .list("former", \.formerCommittees, "The committees of former years"),
    ])
}

extension [FormerName] {
  var views: [FormerNameView] { map { FormerNameView(name: $0) } }
}

/// A name that a committee had before.
struct FormerNameView: Viewable {
  let name: FormerName

  static let vocabulary = Vocabulary<FormerNameView>(
    "former-name",
    [
      .text("name", \.name.name, "The name"),
      .text("short-name", \.name.shortName, "The name that lists used"),
      .text("until", \.name.until.text, "The last day on which it had that name"),
    ])
}

import Record
import Theme

/// A committee: what it is for, who sits on it, when it meets and what it has done.
struct CommitteeView: Viewable {
  let frame: FrameView
  let title: String
  let kind: String
  let remit: [UInt8]?
  let body: [UInt8]?
  let established: String?
  let abolished: String?
  let predecessor: LinkView?
  let successor: LinkView?
  let contact: LinkView?
  let questionsDeadline: String?
  let members: [MemberView]
  let former: [MemberView]
  let withheldMembers: [WithheldView]
  let coming: [EntryView]
  let allMeetings: String?
  let calendar: String?
  let held: [EntryView]
  let reviews: [EntryView]
  let programmes: [LinkView]
  let decisions: LinkView?
  let indicators: [LinkView]
  let recommendationCount: Int
  let texts: [LinkView]
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<CommitteeView>(
    "committee",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "Its full name"),
      .text("kind", \.kind, "Scrutiny committee, Executive, Full council …"),
      .markup("remit", \.remit, "What it is for"),
      .markup("body", \.body, "What else is written of it"),
      .text("established", \.established, "The day it was set up"),
      .text("abolished", \.abolished, "The day it ended"),
      .part("predecessor", \.predecessor, "The committee before it"),
      .part("successor", \.successor, "The committee after it"),
      .part("contact", \.contact, "Whom to ask"),
      .text("questions-deadline", \.questionsDeadline, "When questions from the public must be in"),
      .list("members", \.members, "Who sits on it now, the chair first"),
      .list("former", \.former, "Who sat on it"),
      .list("withheld-members", \.withheldMembers, "Memberships that may not be shown"),
      .list("coming", \.coming, "Its next meetings, the soonest first"),
      .address("calendar", \.calendar, "Its calendar; absent while nothing stands in it"),
      .list("held", \.held, "Its latest meetings, the newest first"),
      .address("all-meetings", \.allMeetings, "The list of all its meetings; absent while it has none"),
      .list("reviews", \.reviews, "Its reviews, the newest first"),
      .list("programmes", \.programmes, "Its work programmes"),
      .part("decisions", \.decisions, "The decisions that a forward plan announces for it"),
      .list("indicators", \.indicators, "The sets of indicators it watches"),
      .text("recommendation-count", \.recommendationCount, "How many recommendations it has made"),
      .list("texts", \.texts, "Pages of its own, such as how to ask a question"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

/// All committees, those at work before those of former years.
struct CommitteesView: Viewable {
  let frame: FrameView
  let current: [EntryView]
  let former: [EntryView]

  static let vocabulary = Vocabulary<CommitteesView>(
    "committees",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list("current", \.current, "The committees at work"),
      .list("former", \.former, "The committees of former years"),
    ])
}

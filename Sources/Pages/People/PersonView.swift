import Record
import Theme

/// A person: where they sit, what they lead and which meetings they were at.
struct PersonView: Viewable {
  let frame: FrameView
  let title: String
  let role: String?
  let party: String?
  let ward: String?
  let posts: [LinkView]
  let email: String?
  let emailLink: String?
  let telephone: String?
  let body: [UInt8]?
  let seats: [MemberView]
  let formerSeats: [MemberView]
  let reviews: [LinkView]
  let reports: [LinkView]
  let work: LedWorkView?
  /// “At 9 meetings; sent apologies to 2.”
  let attendanceSummary: String?
  let attendances: [EntryView]
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<PersonView>(
    "person",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The name as the person is addressed: “Councillor Anwen Price”"),
      .text("role", \.role, "What the person does"),
      .text("party", \.party, "Political party"),
      .text("ward", \.ward, "The part of the area they represent"),
      .list("posts", \.posts, "The posts they hold"),
      .text("email", \.email, "E-mail address"),
      .address("email-link", \.emailLink, "The same as a link"),
      .text("telephone", \.telephone, "Telephone number"),
      .markup("body", \.body, "What is written of them"),
      .list("seats", \.seats, "The committees they sit on now"),
      .list("former-seats", \.formerSeats, "The committees they sat on"),
      .list("reviews", \.reviews, "The reviews they chair, support or belong to"),
      .list("reports", \.reports, "The reports they wrote"),
      .part("work", \.work, "What they lead"),
      .text("attendance-summary", \.attendanceSummary, "How often they attended, in a sentence"),
      .list("attendances", \.attendances, "The meetings whose minutes name them, the newest first"),
      .part("backlinks", \.backlinks, "Where they are mentioned"),
    ])
}

/// The people of the record, by surname.
struct PeopleView: Viewable {
  let frame: FrameView
  let title: String
  let people: [PersonRowView]
  let pager: PagerView?

  static let vocabulary = Vocabulary<PeopleView>(
    "people",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The heading, with the page's number where there are several"),
      .list("people", \.people, "People in the order of their surnames"),
      .part("pager", \.pager, "The pages of the list"),
    ])
}

struct PersonRowView: Viewable {
  let name: String
  let link: String
  let role: String?
  let party: String?
  let ward: String?

  static let vocabulary = Vocabulary<PersonRowView>(
    "person-row",
    [
      .text("name", \.name, "The name as the person is addressed"),
      .address("link", \.link, "Their page"),
      .text("role", \.role, "What they do"),
      .text("party", \.party, "Political party"),
      .text("ward", \.ward, "The part of the area they represent"),
    ])
}

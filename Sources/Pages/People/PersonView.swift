import Record
import Theme

/// A person: where they sit, what they lead and which meetings they were at.
enum PersonView {
  static let vocabulary = Vocabulary<RecordPage<Person>>(
    "person",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.it.addressedName, "The name as the person is addressed: “Councillor Anwen Price”"),
      .text("role", \.it.role, "What the person does"),
      .text("party", \.it.party, "Political party"),
      .text("ward", \.it.ward, "The part of the area they represent"),
      .list("posts", \.posts, "The posts they hold"),
      .text("email", \.it.email, "E-mail address"),
      .address("email-link", \.it.email?.asEmailLink, "The same as a link"),
      .text("telephone", \.it.telephone, "Telephone number"),
      .markup("body", \.body, "What is written of them"),
      .list("seats", \.seats, "The committees they sit on now"),
      .list("seats-to-come", \.seatsToCome, "The committees they will sit on"),
      .list("former-seats", \.formerSeats, "The committees they sat on"),
      .list("reviews", \.reviews, "The reviews they chair, support or belong to"),
      .list("reports", \.reports, "The reports they wrote"),
      .part("work", \.work, "What they lead"),
      .text("attendance-summary", \.attendanceSummary, "How often they attended, in a sentence"),
      .list("attendances", \.attendances, "The meetings whose minutes name them, the newest first"),
      .list("votes", \.votes, "How they voted where votes were recorded by name, the newest first"),
      .list("details", \.details, "What else its fields say"),
      .part("backlinks", \.backlinksBesidesLeading, "Where they are mentioned"),
    ])
}

/// The people of the record, by surname.
enum PeopleView {
  static let vocabulary = Vocabulary<ListPage<Handle<Person>>>(
    "people",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The heading, with the page's number where there are several"),
      .list("people", \.people, "People in the order of their surnames"),
      .part("pager", \.page.pager, "The pages of the list"),
    ])
}

struct PersonRowView: Viewable {
  let person: Person
  let link: String
  let role: String?

  static let vocabulary = Vocabulary<PersonRowView>(
    "person-row",
    [
      .text("name", \.person.addressedName, "The name as the person is addressed"),
      .address("link", \.link, "Their page"),
      .text("role", \.role, "What they do"),
      .text("party", \.person.party, "Political party"),
      .text("ward", \.person.ward, "The part of the area they represent"),
    ])
}

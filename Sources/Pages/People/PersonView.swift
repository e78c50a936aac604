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
      .part("ward-page", \.ward, "The ward's page"),
      .list("ward-record", \.wardReports, "Where the record names the ward, the newest first"),
      .text("lead", \.lead, "Who they are, in a sentence or two"),
      .list("posts", \.posts, "The posts they hold"),
      .text("email", \.it.email, "E-mail address"),
      .address("email-link", \.it.email?.asEmailLink, "The same as a link"),
      .text("telephone", \.it.telephone, "Telephone number"),
      .markup("body", \.body, "What is written of them"),
      .list("seats", \.seats, "The committees they sit on now"),
      .list("seats-to-come", \.seatsToCome, "The committees they will sit on"),
      .list("former-seats", \.formerSeats, "The committees they sat on"),
      .list("reviews", \.reviewSquares, "The reviews they chair, support or belong to, with their recommendations"),
      .list("reports", \.reports, "The reports they wrote"),
      .part("work", \.work, "What they lead"),
      .text("attendance-summary", \.attendanceSummary, "How often they attended, in a sentence"),
      .list("attended", \.attended, "The latest of these meetings, the oldest first, to be drawn as a row"),
      .list("attendances", \.attendances, "The meetings whose minutes name them, the newest first"),
      .list("votes", \.votes, "How they voted where votes were recorded by name, the newest first"),
      .list("details", \.details, "What else its fields say"),
      .part("backlinks", \.backlinksBesidesLeading, "Where they are mentioned"),
    ])
}

package import Diagnostics
package import Record

/// A committee, the executive, the council itself, or a partnership board.
package struct CommitteeDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var shortTitle: String?
  package var kind: CommitteeKind?
  package var remit: Prose?
  package var members: [MembershipDraft] = []
  package var contact: Located<String>?
  package var predecessor: Located<String>?
  package var successor: Located<String>?
  package var established: Day?
  package var abolished: Day?
  package var formerNames: [FormerNameDraft] = []
  package var questionsDeadline: String?

  package static let schema = RecordSchema<CommitteeDraft>(
    of: CommitteeDraft(), "a committee",
    "A committee, the executive (cabinet), full council, or a board. One file each in `committees/`.",
    [
      Field(
        "title", .words, \.title, "Its full name", example: "Children and Families Scrutiny Committee", required: true),
      Field("short-title", .text, \.shortTitle, "The name used in lists", example: "Children and Families"),
      Field("kind", .choice, \.kind, "What it is", example: "scrutiny", required: true),
      Field(
        "remit", .prose, \.remit, "What it looks into",
        example: "Schools, social care for children, and youth services."),
      Field("members", .rows(of: MembershipDraft.self), \.members, "Who sits on it"),
      Field("contact", .reference(to: "a person or post"), \.contact, "Whom to ask", example: "scrutiny-officer"),
      Field(
        "questions-deadline", .text, \.questionsDeadline, "When questions from the public must arrive",
        example: "noon, three working days before the meeting"),
      Field(
        "predecessor", .reference(to: "a committee"), \.predecessor, "The committee whose work it took over",
        example: "education-scrutiny"),
      Field(
        "successor", .reference(to: "a committee"), \.successor, "The committee that took over its work",
        example: "people-scrutiny"),
      Field("established", .day, \.established, "The day it was set up", example: "2025-05-21"),
      Field("abolished", .day, \.abolished, "The day it ceased", example: "2027-05-19"),
      Field(
        "formerly", .rows(of: FormerNameDraft.self), \.formerNames,
        "Names it had before: papers and meetings of that time keep them"),
    ], documentFields)
}

package struct FormerNameDraft: Draft {
  package var name: Located<String>?
  package var shortName: String?
  package var until: Day?
  package var places = FieldPlaces()

  package static let schema = RecordSchema<FormerNameDraft>(
    of: FormerNameDraft(), "a former name", "A name that a committee had before.",
    [
      Field("name", .words, \.name, "The name", example: "Education Scrutiny Committee", required: true),
      Field("short-name", .text, \.shortName, "The name used in lists", example: "Education"),
      Field("until", .day, \.until, "The last day on which it had that name", example: "2025-05-20", required: true),
    ])
}

package struct MembershipDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var places = FieldPlaces()
  package var person: Located<String>?
  package var role: MemberRole?
  package var from: Day?
  package var until: Day?
  package var representing: String?

  package static let schema = RecordSchema<MembershipDraft>(
    of: MembershipDraft(), "a membership", "One person's seat on a committee.",
    [
      Field("person", .reference(to: "a person"), \.person, "Who", example: "anwen-price", required: true),
      Field("role", .choice, \.role, "The part they play; a plain member when left out", example: "chair"),
      Field("from", .day, \.from, "First day", example: "2025-05-21"),
      Field("until", .day, \.until, "Last day", example: "2026-05-20"),
      Field(
        "representing", .text, \.representing, "The body a co-opted member speaks for", example: "Parent governors"),
    ], withholdingFields)
}

/// A councillor, an officer or another named person.
package struct PersonDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var name: Located<String>?
  package var title: String?
  package var role: String?
  package var party: String?
  package var ward: String?
  package var posts: [Located<String>] = []
  package var left: Day?
  package var email: String?
  package var telephone: String?

  package static let schema = RecordSchema<PersonDraft>(
    of: PersonDraft(), "a person",
    "A councillor, an officer, or somebody else who appears in the record by name. One file each in `people/`.",
    [
      Field("name", .words, \.name, "The name without a title", example: "Anwen Price", required: true),
      Field("title", .text, \.title, "How they are addressed", example: "Councillor"),
      Field("role", .text, \.role, "What they do, in a few words", example: "Cabinet member for children"),
      Field("party", .text, \.party, "Party or group", example: "Independent"),
      Field("ward", .text, \.ward, "The ward they represent", example: "Millbrook"),
      Field(
        "posts", .list(of: .reference(to: "a post")), \.posts, "The posts they hold", example: "[head-of-fieldwork]"),
      Field(
        "left", .day, \.left, "The last day on which they were a councillor or worked for the council",
        example: "2026-05-07"),
      Field("email", .email, \.email, "E-mail address for the public", example: "a.price@example.org"),
      Field("telephone", .telephone, \.telephone, "Telephone number for the public", example: "01632 960123"),
    ], documentFields)
}

/// A post or a partner body, which can lead an action without a person being named.
package struct PostDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var kind: PostKind?
  package var directorate: String?
  package var knownAs: [String] = []
  package var email: String?
  package var telephone: String?

  package static let schema = RecordSchema<PostDraft>(
    of: PostDraft(), "a post",
    "A post in the council or a partner body that leads work. One file each in `posts/`; a post needs no person.",
    [
      Field("title", .words, \.title, "The post's name", example: "Head of Fieldwork", required: true),
      Field("kind", .choice, \.kind, "A post of the council, or a partner body", example: "post"),
      Field("directorate", .text, \.directorate, "Where it belongs", example: "Children and Families"),
      Field(
        "known-as", .list(of: .text), \.knownAs, "Other names that papers use for it", example: "[Fieldwork Manager]"),
      Field("email", .email, \.email, "E-mail address for the public", example: "scrutiny@example.org"),
      Field("telephone", .telephone, \.telephone, "Telephone number for the public", example: "01632 960100"),
    ], documentFields)
}

/// A matter that is followed across meetings and committees.
package struct SubjectDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var also: [String] = []
  package var related: [Located<String>] = []

  package static let schema = RecordSchema<SubjectDraft>(
    of: SubjectDraft(), "a subject",
    "A matter followed across meetings, reviews and committees as one thread. One file each in `subjects/`.",
    [
      Field("title", .words, \.title, "Its name", example: "Foster care", required: true),
      Field(
        "also", .list(of: .text), \.also, "Other words that readers use for it; the search finds it by them",
        example: "[fostering, foster parents]"),
      Field(
        "related", .list(of: .reference(to: "a subject")), \.related, "Neighbouring subjects", example: "[care-leavers]"
      ),
    ], documentFields)
}

import Diagnostics
import Drafting
import Record

extension LinkPass {
  mutating func linkPeople(_ redacted: Redacted, into record: inout Record) {
    record.committees = redacted.committees.enumerated().map { committee($1, $0) }
    record.people = redacted.people.enumerated().map { person($1, $0) }
    record.posts = redacted.posts.enumerated().map { post($1, $0) }
    record.subjects = redacted.subjects.enumerated().map { subject($1, $0) }
  }

  private mutating func committee(_ source: RedactedDocument<CommitteeDraft>, _ position: Int) -> Committee {
    let draft = source.draft
    let title = draft.title?.value ?? source.id.text
    let (document, referrer) = document(source, .committee, position, title: title)
    var linkedCommittee = Committee(
      document: document, shortTitle: draft.shortTitle ?? title, kind: draft.kind ?? .scrutiny,
      remit: linked(draft.remit, from: referrer))
    linkedCommittee.members = members(draft.members, from: referrer)
    linkedCommittee.contact = ref(draft.contact, [.post, .person], from: referrer)
    linkedCommittee.questionsDeadline = draft.questionsDeadline
    linkedCommittee.predecessor = handle(draft.predecessor, to: Committee.self, from: referrer)
    linkedCommittee.successor = handle(draft.successor, to: Committee.self, from: referrer)
    linkedCommittee.established = draft.established
    linkedCommittee.abolished = draft.abolished
    linkedCommittee.body = linked(source.body, from: referrer)
    return linkedCommittee
  }

  private mutating func members(_ rows: [MembershipDraft], from referrer: Referrer) -> [Disclosed<Membership>] {
    rows.compactMap { row in
      if case .withheld(let withheld) = disclosure.disclose(row) { return .withheld(withheld) }
      guard let person = handle(row.person, to: Person.self, from: referrer) else { return nil }
      return .open(
        Membership(
          person: person, role: row.role ?? .member, from: row.from, until: row.until, representing: row.representing))
    }
  }

  private mutating func person(_ source: RedactedDocument<PersonDraft>, _ position: Int) -> Person {
    let draft = source.draft
    let addressed = NameBook.addressed(draft)
    let (document, referrer) = document(source, .person, position, title: addressed)
    return Person(
      document: document, name: draft.name?.value ?? source.id.text, addressedName: addressed, role: draft.role,
      party: draft.party, ward: draft.ward, posts: handles(draft.posts, to: Post.self, from: referrer),
      email: draft.email, telephone: draft.telephone, body: linked(source.body, from: referrer))
  }

  private mutating func post(_ source: RedactedDocument<PostDraft>, _ position: Int) -> Post {
    let draft = source.draft
    let (document, referrer) = document(source, .post, position, title: draft.title?.value ?? source.id.text)
    return Post(
      document: document, kind: draft.kind ?? .post, directorate: draft.directorate, knownAs: draft.knownAs,
      email: draft.email, telephone: draft.telephone, body: linked(source.body, from: referrer))
  }

  private mutating func subject(_ source: RedactedDocument<SubjectDraft>, _ position: Int) -> Subject {
    let draft = source.draft
    let (document, referrer) = document(source, .subject, position, title: draft.title?.value ?? source.id.text)
    return Subject(
      document: document, related: handles(draft.related, to: Subject.self, from: referrer),
      body: linked(source.body, from: referrer))
  }
}

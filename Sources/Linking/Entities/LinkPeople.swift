import Diagnostics
import Drafting
import Record

extension LinkPass {
  mutating func linkPeople(_ redacted: Redacted, into record: inout Record) {
    record.committees = redacted.committees.enumerated().map { committee($1, $0) }
    seats = Seats(record.committees)
    record.people = redacted.people.enumerated().map { person($1, $0) }
    record.posts = redacted.posts.enumerated().map { post($1, $0) }
    record.subjects = redacted.subjects.enumerated().map { subject($1, $0) }
  }

  private mutating func committee(_ source: RedactedDocument<CommitteeDraft>, _ position: Int) -> Committee {
    let draft = source.draft
    let title = draft.title?.value ?? source.id.text
    let (document, referrer) = document(source, .committee, position, title: title)
    var committee = Committee(
      document: document, shortTitle: draft.shortTitle ?? title, kind: draft.kind ?? .scrutiny)
    committee.remit = linked(draft.remit, from: referrer)
    committee.members = members(of: draft, from: referrer)
    committee.contact = ref(draft.contact, [.post, .person], from: referrer)
    committee.questionsDeadline = draft.questionsDeadline
    committee.predecessor = handle(draft.predecessor, to: Committee.self, from: referrer)
    committee.successor = handle(draft.successor, to: Committee.self, from: referrer)
    committee.established = draft.established
    committee.abolished = draft.abolished
    committee.formerNames = draft.formerNames.compactMap(formerName).sorted { $0.until < $1.until }
    committee.body = linked(source.body, from: referrer)
    return committee
  }

  private func formerName(_ draft: FormerNameDraft) -> FormerName? {
    guard let name = draft.name?.value, let until = draft.until else { return nil }
    var former = FormerName(name: name, until: until)
    former.shortName = draft.shortName
    return former
  }

  private mutating func members(of draft: CommitteeDraft, from referrer: Referrer) -> [Disclosed<Membership>] {
    draft.members.compactMap { row in
      if case .withheld(let withheld) = disclosure.disclose(row) { return .withheld(withheld) }
      guard let person = handle(row.person, to: Person.self, from: referrer) else { return nil }
      var membership = Membership(person: person, role: row.role ?? .member)
      membership.from = row.from
      membership.until = row.until
      let left = directory.redacted.people[Int(person.index)].draft.left
      membership.ended = [left, draft.abolished].compactMap(\.self).min()
      membership.representing = row.representing
      return .open(membership)
    }
  }

  private mutating func person(_ source: RedactedDocument<PersonDraft>, _ position: Int) -> Person {
    let draft = source.draft
    let addressed = NameBook.addressed(draft)
    let (document, referrer) = document(source, .person, position, title: addressed)
    var person = Person(document: document, name: draft.name?.value ?? source.id.text, addressedName: addressed)
    person.role = draft.role
    person.party = draft.party
    person.ward = draft.ward
    person.posts = handles(draft.posts, to: Post.self, from: referrer)
    person.left = draft.left
    person.email = draft.email
    person.telephone = draft.telephone
    person.body = linked(source.body, from: referrer)
    return person
  }

  private mutating func post(_ source: RedactedDocument<PostDraft>, _ position: Int) -> Post {
    let draft = source.draft
    let (document, referrer) = document(source, .post, position, title: draft.title?.value ?? source.id.text)
    var post = Post(document: document, kind: draft.kind ?? .post)
    post.directorate = draft.directorate
    post.knownAs = draft.knownAs
    post.email = draft.email
    post.telephone = draft.telephone
    post.body = linked(source.body, from: referrer)
    return post
  }

  private mutating func subject(_ source: RedactedDocument<SubjectDraft>, _ position: Int) -> Subject {
    let draft = source.draft
    let (document, referrer) = document(source, .subject, position, title: draft.title?.value ?? source.id.text)
    var subject = Subject(document: document)
    subject.related = handles(draft.related, to: Subject.self, from: referrer)
    subject.also = draft.also
    subject.body = linked(source.body, from: referrer)
    return subject
  }
}

package struct Committee: Equatable, Sendable {
  package var document: Document
  package var shortTitle: String
  package var kind: CommitteeKind
  package var remit: LinkedProse?
  package var members: [Disclosed<Membership>]
  package var contact: RecordRef?
  package var questionsDeadline: String?
  package var predecessor: Handle<Committee>?
  package var successor: Handle<Committee>?
  package var established: Day?
  package var abolished: Day?
  package var body: LinkedProse

  package init(
    document: Document, shortTitle: String, kind: CommitteeKind, remit: LinkedProse? = nil,
    members: [Disclosed<Membership>] = [], contact: RecordRef? = nil, questionsDeadline: String? = nil,
    predecessor: Handle<Committee>? = nil, successor: Handle<Committee>? = nil, established: Day? = nil,
    abolished: Day? = nil, body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.shortTitle = shortTitle
    self.kind = kind
    self.remit = remit
    self.members = members
    self.contact = contact
    self.questionsDeadline = questionsDeadline
    self.predecessor = predecessor
    self.successor = successor
    self.established = established
    self.abolished = abolished
    self.body = body
  }
}

package struct Membership: Equatable, Sendable {
  package var person: Handle<Person>
  package var role: MemberRole
  package var from: Day?
  package var until: Day?
  package var representing: String?

  package init(
    person: Handle<Person>, role: MemberRole, from: Day? = nil, until: Day? = nil, representing: String? = nil
  ) {
    self.person = person
    self.role = role
    self.from = from
    self.until = until
    self.representing = representing
  }
}

extension Membership {
  package func holds(on day: Day) -> Bool {
    from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }
}

package struct Person: Equatable, Sendable {
  package var document: Document
  package var name: String
  /// “Councillor Anwen Price”.
  package var addressedName: String
  package var role: String?
  package var party: String?
  package var ward: String?
  package var posts: [Handle<Post>]
  package var email: String?
  package var telephone: String?
  package var body: LinkedProse

  package init(
    document: Document, name: String, addressedName: String, role: String? = nil, party: String? = nil,
    ward: String? = nil, posts: [Handle<Post>] = [], email: String? = nil, telephone: String? = nil,
    body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.name = name
    self.addressedName = addressedName
    self.role = role
    self.party = party
    self.ward = ward
    self.posts = posts
    self.email = email
    self.telephone = telephone
    self.body = body
  }
}

package struct Post: Equatable, Sendable {
  package var document: Document
  package var kind: PostKind
  package var directorate: String?
  package var knownAs: [String]
  package var holders: [Handle<Person>]
  package var email: String?
  package var telephone: String?
  package var body: LinkedProse

  package init(
    document: Document, kind: PostKind, directorate: String? = nil, knownAs: [String] = [],
    holders: [Handle<Person>] = [], email: String? = nil, telephone: String? = nil,
    body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.kind = kind
    self.directorate = directorate
    self.knownAs = knownAs
    self.holders = holders
    self.email = email
    self.telephone = telephone
    self.body = body
  }
}

package struct Subject: Equatable, Sendable {
  package var document: Document
  package var related: [Handle<Subject>]
  package var body: LinkedProse

  package init(
    document: Document, related: [Handle<Subject>] = [], body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.related = related
    self.body = body
  }
}

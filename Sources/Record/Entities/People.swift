package struct Committee: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .committee }

  package var document: Document
  package var shortTitle: String
  package var kind: CommitteeKind
  package var remit: LinkedProse?
  package var members: [Disclosed<Membership>] = []
  package var contact: RecordRef?
  package var questionsDeadline: String?
  package var predecessor: Handle<Committee>?
  package var successor: Handle<Committee>?
  package var established: Day?
  package var abolished: Day?
  package var body = LinkedProse(.empty)
}

extension Committee {
  package init(document: Document, shortTitle: String, kind: CommitteeKind) {
    self.document = document
    self.shortTitle = shortTitle
    self.kind = kind
  }
}

package struct Membership: Equatable, Sendable {
  package var person: Handle<Person>
  package var role: MemberRole
  package var from: Day?
  package var until: Day?
  package var representing: String?
}

extension Membership {
  package init(person: Handle<Person>, role: MemberRole) {
    self.person = person
    self.role = role
  }
}

extension Membership {
  package func holds(on day: Day) -> Bool {
    from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }
}

package struct Person: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .person }

  package var document: Document
  package var name: String
  /// “Councillor Anwen Price”.
  package var addressedName: String
  package var role: String?
  package var party: String?
  package var ward: String?
  package var posts: [Handle<Post>] = []
  package var email: String?
  package var telephone: String?
  package var body = LinkedProse(.empty)
}

extension Person {
  package init(document: Document, name: String, addressedName: String) {
    self.document = document
    self.name = name
    self.addressedName = addressedName
  }
}

package struct Post: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .post }

  package var document: Document
  package var kind: PostKind
  package var directorate: String?
  package var knownAs: [String] = []
  package var holders: [Handle<Person>] = []
  package var email: String?
  package var telephone: String?
  package var body = LinkedProse(.empty)
}

extension Post {
  package init(document: Document, kind: PostKind) {
    self.document = document
    self.kind = kind
  }
}

package struct Subject: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .subject }

  package var document: Document
  package var related: [Handle<Subject>] = []
  package var body = LinkedProse(.empty)
}

extension Subject {
  package init(document: Document) { self.document = document }
}

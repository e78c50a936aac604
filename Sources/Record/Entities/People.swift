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
}

package struct Membership: Equatable, Sendable {
  package var person: Handle<Person>
  package var role: MemberRole
  package var from: Day?
  package var until: Day?
  package var representing: String?
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
}

package struct Subject: Equatable, Sendable {
  package var document: Document
  package var related: [Handle<Subject>]
  package var body: LinkedProse
}

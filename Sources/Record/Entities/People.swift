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
  /// The names it had before, the oldest first.
  package var formerNames: [FormerName] = []
  package var body = LinkedProse(.empty)
}

extension Committee: Documented {
  package static let fields: [RecordField<Committee>] = [
    .title, .summary, .language, .published, .updated,
    .init("short-title", "Short title", elsewhere: [.search, .page]) { .words($0.shortTitle) },
    .init("kind", "Kind", elsewhere: [.search, .page]) { .choice($0.kind) },
    .init("remit", "Remit", elsewhere: .page) { .prose($0.remit) },
    .init("members", "Members", elsewhere: [.search, .page]) { .rows($0.members) },
    .init("contact", "Contact", elsewhere: .page) { .reference($0.contact) },
    .init("questions-deadline", "Deadline for questions from the public", elsewhere: .page) {
      .words($0.questionsDeadline)
    },
    .init("predecessor", "Came after", elsewhere: .page) { .reference($0.predecessor) },
    .init("successor", "Followed by", elsewhere: .page) { .reference($0.successor) },
    .init("established", "Set up", elsewhere: .page) { .day($0.established) },
    .init("abolished", "Abolished", elsewhere: .page) { .day($0.abolished) },
    .init("formerly", "Formerly", elsewhere: .page) { .rows($0.formerNames) },
    .init("body", "Text", elsewhere: .page) { .body($0.body) },
    .subjects,
  ]
}

extension Committee {
  package init(document: Document, shortTitle: String, kind: CommitteeKind) {
    self.document = document
    self.shortTitle = shortTitle
    self.kind = kind
  }
}

extension Committee {
  /// Its full name on a day, so that old papers keep the name that stood on them.
  package func title(on day: Day) -> String { formerName(on: day)?.name ?? document.title }

  package func shortTitle(on day: Day) -> String { formerName(on: day).map { $0.shortName ?? $0.name } ?? shortTitle }

  private func formerName(on day: Day) -> FormerName? { formerNames.first { day <= $0.until } }
}

/// A name that a committee had up to a day.
package struct FormerName: Equatable, Sendable {
  package var name: String
  package var shortName: String?
  package var until: Day

  package init(name: String, until: Day) {
    self.name = name
    self.until = until
  }
}

extension FormerName: Described {
  package static var tellsLabels: Bool { false }
  package static let fields: [RecordField<FormerName>] = [
    .init("name", "Name") { .words($0.name) },
    .init("short-name", "Short name") { .words($0.shortName) },
    .init("until", "Until") { .day($0.until) },
  ]
}

package struct Membership: Equatable, Sendable {
  package var person: Handle<Person>
  package var role: MemberRole
  package var from: Day?
  package var until: Day?
  package var representing: String?
  /// The day on which the person left the council or the committee ended, whichever came first: no seat goes on after it.
  package var ended: Day?
}

extension Membership: Described {
  package static let fields: [RecordField<Membership>] = [
    .init("person", "Name") { .reference($0.person) },
    .init("role", "Role") { .choice($0.role) },
    .init("from", "From") { .day($0.from) },
    .init("until", "Until") { .day($0.until) },
    .init("representing", "Speaks for") { .words($0.representing) },
  ]
}

extension Membership {
  package init(person: Handle<Person>, role: MemberRole) {
    self.person = person
    self.role = role
  }
}

extension Membership {
  package func holds(on day: Day) -> Bool { !isToCome(on: day) && !isOver(on: day) }

  /// Whether it begins only after `day`.
  package func isToCome(on day: Day) -> Bool { from.map { $0 > day } ?? false }

  package func isOver(on day: Day) -> Bool { lastDay.map { $0 < day } ?? false }

  package var lastDay: Day? { [until, ended].compactMap(\.self).min() }
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
  /// The last day on which they were a councillor or held their post.
  package var left: Day?
  package var email: String?
  package var telephone: String?
  package var body = LinkedProse(.empty)
}

extension Person: Documented {
  package static let fields: [RecordField<Person>] = [
    .title, .summary, .language, .published, .updated,
    .init("name", "Name", elsewhere: [.search, .page]) { .words($0.addressedName) },
    .init("role", "Role", elsewhere: .page) { .words($0.role) },
    .init("party", "Party", elsewhere: .page) { .words($0.party) },
    .init("ward", "Ward", elsewhere: .page) { .words($0.ward) },
    .init("posts", "Posts", elsewhere: .page) { .references($0.posts.map(\.ref)) },
    .init("left", "Left on") { .day($0.left) },
    .init("email", "Email", elsewhere: [.page, .search]) { .words($0.email) },
    .init("telephone", "Telephone", elsewhere: [.page, .search]) { .words($0.telephone) },
    .init("body", "Text", elsewhere: .page) { .body($0.body) },
    .subjects,
  ]
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

extension Post: Documented {
  package static let fields: [RecordField<Post>] = [
    .title, .summary, .language, .published, .updated,
    .init("kind", "Kind", elsewhere: [.search, .page]) { .choice($0.kind) },
    .init("directorate", "Directorate", elsewhere: .page) { .words($0.directorate) },
    .init("known-as", "Also known as", elsewhere: .page) { .names($0.knownAs) },
    .init("holder", "Held by", elsewhere: [.history, .page]) { .references($0.holders.map(\.ref)) },
    .init("email", "Email", elsewhere: [.page, .search]) { .words($0.email) },
    .init("telephone", "Telephone", elsewhere: [.page, .search]) { .words($0.telephone) },
    .init("body", "Text", elsewhere: .page) { .body($0.body) },
    .subjects,
  ]
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
  /// Other words for it, which the search finds it by.
  package var also: [String] = []
  package var body = LinkedProse(.empty)
}

extension Subject: Documented {
  package static let fields: [RecordField<Subject>] = [
    .title, .summary, .language, .published, .updated,
    .init("also", "Other words for it", elsewhere: .search) { .names($0.also) },
    .init("related", "Related subjects", elsewhere: [.search, .page]) { .references($0.related.map(\.ref)) },
    .init("body", "Text", elsewhere: .page) { .body($0.body) },
    .subjects,
  ]
}

extension Subject {
  package init(document: Document) { self.document = document }
}

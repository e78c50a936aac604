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
    .init("body", "Text", elsewhere: .page) { .body($0.body) },
    .subjects,
  ]
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

extension Person: Documented {
  package static let fields: [RecordField<Person>] = [
    .title, .summary, .language, .published, .updated,
    .init("name", "Name", elsewhere: [.search, .page]) { .words($0.addressedName) },
    .init("role", "Role", elsewhere: .page) { .words($0.role) },
    .init("party", "Party", elsewhere: .page) { .words($0.party) },
    .init("ward", "Ward", elsewhere: .page) { .words($0.ward) },
    .init("posts", "Posts", elsewhere: .page) { .references($0.posts.map(\.ref)) },
    .init("email", "Email", elsewhere: [.page, .search]) { .words($0.email) },
    .init("telephone", "Telephone", elsewhere: [.page, .search]) { .words($0.telephone) },
    .init("body", "Text", elsewhere: .page) { .body($0.body) },
    .subjects,
  ]
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

extension Subject: Documented {
  package static let fields: [RecordField<Subject>] = [
    .title, .summary, .language, .published, .updated,
    .init("related", "Related subjects", elsewhere: [.search, .page]) { .references($0.related.map(\.ref)) },
    .init("body", "Text", elsewhere: .page) { .body($0.body) },
    .subjects,
  ]
}

extension SitePage: Documented {
  package static let fields: [RecordField<SitePage>] = [
    .title, .summary, .language, .published, .updated,
    .init("slot", "Also shown", elsewhere: [.search, .page]) { .words($0.slot?.rawValue) },
    .init("committee", "Committee", elsewhere: [.search, .page]) { .reference($0.committee) },
    .init("body", "Text", elsewhere: .page) { .body($0.body) },
    .subjects,
  ]
}

extension GlossaryEntry: Described {
  package static let fields: [RecordField<GlossaryEntry>] = [
    .init("term", "Term", elsewhere: .search) { .words($0.term) },
    .init("stands-for", "Stands for", elsewhere: .search) { .words($0.standsFor) },
    .init("meaning", "Meaning") { .prose($0.meaning) },
    .init("scope", "Holds for", elsewhere: .search) { .reference($0.scope) },
  ]
}

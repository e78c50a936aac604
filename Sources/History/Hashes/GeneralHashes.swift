internal import Record

// The fields of committees, people, posts, subjects and the site's own pages.

extension FieldHasher {
  mutating func put(_ document: Document) {
    put(.title, document.title)
    put(.summary, document.summary)
    put(.language, document.language)
    put(.subjects, ids(document.subjects))
  }

  mutating func put(_ committee: Committee) {
    put(committee.document)
    put(.shortTitle, committee.shortTitle)
    put(.kind, committee.kind.rawValue)
    put(.remit, committee.remit)
    put(.members, committee.members.flatMap { words(of: $0) })
    put(.contact, id(committee.contact))
    put(.questionsDeadline, committee.questionsDeadline)
    put(.predecessor, id(committee.predecessor))
    put(.successor, id(committee.successor))
    put(.established, committee.established)
    put(.abolished, committee.abolished)
    put(.body, committee.body)
  }

  private func words(of membership: Disclosed<Membership>) -> [String] {
    switch membership {
    case .open(let open): open.words(in: self)
    case .withheld(let withheld): [withheld.publicTitle ?? "withheld"]
    }
  }

  mutating func put(_ person: Person) {
    put(person.document)
    put(.name, person.addressedName)
    put(.role, person.role)
    put(.party, person.party)
    put(.ward, person.ward)
    put(.posts, ids(person.posts))
    put(.email, person.email)
    put(.telephone, person.telephone)
    put(.body, person.body)
  }

  mutating func put(_ post: Post) {
    put(post.document)
    put(.kind, post.kind.rawValue)
    put(.directorate, post.directorate)
    put(.knownAs, post.knownAs)
    put(.email, post.email)
    put(.telephone, post.telephone)
    put(.body, post.body)
  }

  mutating func put(_ subject: Subject) {
    put(subject.document)
    put(.related, ids(subject.related))
    put(.body, subject.body)
  }

  mutating func put(_ page: SitePage) {
    put(page.document)
    put(.slot, page.slot?.rawValue)
    put(.committee, id(page.committee))
    put(.body, page.body)
  }
}

import Record
import Theme

extension Site {
  func personPages() -> [PlannedPage] {
    pages(of: peopleBySurname, in: "people/", .people, PeopleView.vocabulary)
      + pages(of: record.people, .person, PersonView.vocabulary)
  }

  private var peopleBySurname: [Handle<Person>] {
    let keyed = record.people.indices.map {
      (key: PersonalName(record.people[$0].name).key, handle: Handle<Person>($0))
    }
    return keyed.sorted { ($0.key, $0.handle) < ($1.key, $1.handle) }.map(\.handle)
  }

  var peopleLink: LinkView { LinkView(title: say(.navCouncillors), link: "people/index.html") }
}

extension ListPage<Handle<Person>> {
  var frame: FrameView { site.frame(.people, page, title: .navCouncillors, description: .peopleLead) }
  var title: String { site.title(say(.navCouncillors), page) }

  var people: [PersonRowView] {
    page.rows.map { handle in
      let person = site.record[handle]
      let role = person.role ?? person.posts.first.map { site.title(of: $0.ref) }
      return PersonRowView(person: person, link: site.address(of: handle.ref), role: role)
    }
  }
}

extension RecordPage<Person> {
  var frame: FrameView {
    frame(
      .person, of: it.document, title: it.addressedName,
      description: [it.addressedName, it.role].compactMap { $0 }.joined(separator: ", "), above: [site.peopleLink])
  }

  var posts: [LinkView] { links(it.posts) }
  var body: [UInt8]? { markup(it.body) }
  var seats: [MemberView] { seats { $0.holds(on: $1) } }
  var seatsToCome: [MemberView] { seats { $0.isToCome(on: $1) } }
  var formerSeats: [MemberView] { seats { $0.isOver(on: $1) } }

  private func seats(where holds: (Membership, Day) -> Bool) -> [MemberView] {
    (site.people.seats[handle] ?? []).filter { holds($0.membership, site.record.asAt) }
      .map { MemberView($0.membership, subject: site.link(to: $0.committee.ref), say) }
  }

  var attendances: [EntryView] {
    (site.people.attendances[handle.ref] ?? []).map { attendance in
      let meeting = site.record[attendance.minutes].meeting
      return EntryView(
        site.link(to: meeting.ref, note: say.attended[attendance.part]), day: site.record[meeting].date)
    }
  }

  /// “At 9 meetings; sent apologies to 2.”
  var attendanceSummary: String? {
    let attendances = site.people.attendances[handle.ref] ?? []
    if attendances.isEmpty { return nil }
    let apologies = attendances.count { $0.part == .apologies }
    let present = attendances.count - apologies
    return apologies == 0
      ? say(.atMeetings, count: present) : say(.atMeetingsApologies, count: present, number: String(apologies))
  }
}

/// What a person and a post are shown with alike.
extension RecordPage {
  var reviews: [LinkView] { links(site.people.reviews[handle.ref] ?? []) }
  var reports: [LinkView] { links(site.people.reports[handle.ref] ?? []) }
  var work: LedWorkView? { site.ledWork(of: handle.ref) }

  /// What they lead stands under a heading of its own.
  var backlinksBesidesLeading: BacklinksView? { site.backlinks(to: handle.ref, without: [.leads]) }
}

extension Person {
  /// As an index of names has it: “Price, Anwen (Councillor)”.
  var indexName: String {
    let own = PersonalName(name)
    if own.given.isEmpty { return addressedName }
    let form = addressedName == name ? "" : addressedName.replacing(name, with: "").trimmedSpaces
    return own.inverted + (form.isEmpty ? "" : " (\(form))")
  }
}

extension String {
  var trimmedSpaces: String { split(separator: " ").joined(separator: " ") }
}

import Record
import Theme

extension Site {
  func personPages() -> [PlannedPage] {
    let index = paged(peopleBySurname, in: "people/").map { page in
      PlannedPage(page.path, .people) { [self] in people(page).view }
    }
    return index
      + record.people.indices.map { index in
        let handle = Handle<Person>(index)
        let path = addresses.page(of: handle.ref)
        return PlannedPage(path, .person) { [self] in person(handle, path: path).view }
      }
  }

  private var peopleBySurname: [Handle<Person>] {
    let keyed = record.people.indices.map { (key: record.people[$0].sortingName, handle: Handle<Person>($0)) }
    return keyed.sorted { ($0.key, $0.handle) < ($1.key, $1.handle) }.map(\.handle)
  }

  private func people(_ page: IndexPage<Handle<Person>>) -> PeopleView {
    PeopleView(
      frame: frame(
        .people, path: page.path, title: title(say(.navPeople), page), description: say(.peopleLead)),
      title: title(say(.navPeople), page),
      people: page.rows.map { handle in
        let person = record[handle]
        let role = person.role ?? person.posts.first.map { title(of: $0.ref) }
        return PersonRowView(
          name: person.addressedName, link: address(of: handle.ref), role: role, party: person.party, ward: person.ward)
      }, pager: page.pager)
  }

  private func person(_ handle: Handle<Person>, path: String) -> PersonView {
    let person = record[handle]
    let seats = people.seats[handle] ?? []
    let attendances = people.attendances[handle.ref] ?? []
    return PersonView(
      frame: frame(
        .person, path: path, title: person.addressedName,
        description: person.document.summary
          ?? [person.addressedName, person.role].compactMap { $0 }.joined(separator: ", "),
        language: person.document.language, breadcrumbs: [LinkView(title: say(.navPeople), link: "people/index.html")],
        isPreview: person.document.isPreview),
      title: person.addressedName, role: person.role, party: person.party, ward: person.ward,
      posts: person.posts.map { link(to: $0.ref) }, email: person.email, emailLink: person.email.map { "mailto:" + $0 },
      telephone: person.telephone, body: markupIfAny(person.body, root: Site.root(of: path)),
      seats: views(of: seats.filter { !$0.membership.isOver(on: record.asAt) }),
      formerSeats: views(of: seats.filter { $0.membership.isOver(on: record.asAt) }),
      reviews: (people.reviews[handle.ref] ?? []).map { link(to: $0.ref) },
      reports: (people.reports[handle.ref] ?? []).map { link(to: $0.ref) }, work: ledWork(of: handle.ref),
      attendanceSummary: summary(of: attendances), attendances: attendances.map { entry(of: $0) },
      backlinks: backlinks(to: handle.ref, without: [.leads]))
  }

  private func views(of seats: [PeopleCatalogue.Seat]) -> [MemberView] {
    seats.map { MemberView($0.membership, subject: link(to: $0.committee.ref), say) }
  }

  private func entry(of attendance: PeopleCatalogue.Attendance) -> EntryView {
    let meeting = record[attendance.minutes].meeting
    return EntryView(link(to: meeting.ref, note: say.attended[attendance.part]), day: record[meeting].date)
  }

  /// “At 9 meetings; sent apologies to 2.”
  private func summary(of attendances: [PeopleCatalogue.Attendance]) -> String? {
    if attendances.isEmpty { return nil }
    let apologies = attendances.count { $0.part == .apologies }
    let present = attendances.count - apologies
    return apologies == 0
      ? say(.atMeetings, count: present) : say(.atMeetingsApologies, count: present, number: String(apologies))
  }
}

extension Person {
  /// The surname first, for sorting: “price anwen”.
  var sortingName: String {
    let words = name.lowercased().split(separator: " ")
    return ([words.last].compactMap { $0 } + words.dropLast()).joined(separator: " ")
  }

  /// As an index of names has it: “Price, Anwen (Councillor)”.
  var indexName: String {
    let words = name.split(separator: " ")
    guard words.count > 1, let surname = words.last else { return addressedName }
    let form = addressedName == name ? "" : addressedName.replacing(name, with: "").trimmedSpaces
    return "\(surname), \(words.dropLast().joined(separator: " "))" + (form.isEmpty ? "" : " (\(form))")
  }
}

extension String {
  var trimmedSpaces: String { split(separator: " ").joined(separator: " ") }
}

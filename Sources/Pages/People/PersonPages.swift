import Record
import Theme

extension Site {
  func personPages() -> [PlannedPage] {
    [page(peoplePath, .people, PeopleView.vocabulary)] + pages(of: record.people, .person, PersonView.vocabulary)
      + wardPages()
  }
}

extension RecordPage<Person> {
  var frame: FrameView {
    frame(
      .person, of: it.document, title: it.addressedName,
      description: [it.addressedName, lead].compactMap { $0 }.joined(separator: ": "),
      above: [site.peopleLink] + (ward.map { [$0] } ?? []))
  }

  var ward: LinkView? { it.ward.flatMap { site.wardLink($0) } }

  /// “Councillor for Castle Thorne, Rural Alliance. Chair of the Health and Adult Care Scrutiny Committee.”
  var lead: String? {
    let ward: [String?]? = it.ward.map {
      [say(it.hasLeft(by: site.record.asAt) ? .wasCouncillorFor : .councillorFor, name: $0), it.party]
    }
    let posts = it.role == nil ? it.posts.map { site.title(of: $0.ref) } : []
    let sentences: [String?] = [ward?.compactMap(\.self).joined(separator: ", "), it.role] + posts + [work?.summary]
    let told = sentences.compactMap(\.self).map { $0.capitalisedFirst + ($0.hasSuffix(".") ? "" : ".") }
    return told.isEmpty ? nil : told.joined(separator: " ")
  }

  /// Where the record names the ward.
  var wardReports: [LinkView] {
    guard let part = it.ward.flatMap({ site.parts.part(.ward, named: $0) }) else { return [] }
    return part.others.reversed().prefix(5).map { site.link(to: $0) }
  }

  var attended: [AttendedView] { site.attended(handle.ref) }
  var reviewSquares: [ReviewSquaresView] { site.squares(of: site.people.reviews[handle.ref] ?? []) }

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

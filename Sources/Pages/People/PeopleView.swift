import Record
import Theme

/// Councillors by ward, by party and by committee; officers and others apart.
enum PeopleView {
  static let vocabulary = Vocabulary<Site>(
    "people",
    [
      .part("frame", \.peopleFrame, "What stands around the content"),
      .text("lead", \.peopleLead, "How many councillors there are for how many wards"),
      .list("wards", \.wardRows, "The wards by name, each with its councillors"),
      .list("parties", \.partyRows, "The parties by name, each with its councillors"),
      .list("committees", \.committeesAtWork, "The committees at work"),
      .list("others", \.otherPeople, "Officers, co-opted members and others, by surname"),
      .list("former", \.formerPeople, "Who has left, by surname"),
    ])
}

/// A ward or a party with its councillors.
struct CouncillorGroupView: Viewable {
  let title: String
  let link: String?
  let people: [PersonRowView]

  static let vocabulary = Vocabulary<CouncillorGroupView>(
    "councillor-group",
    [
      .text("title", \.title, "The ward or the party"),
      .address("link", \.link, "The ward's page; absent for a party"),
      .text("count", \.people.count, "How many"),
      .list("people", \.people, "Its councillors, by surname"),
    ])
}

struct PersonRowView: Viewable {
  let person: Person
  let link: String
  let role: String?

  static let vocabulary = Vocabulary<PersonRowView>(
    "person-row",
    [
      .text("name", \.person.addressedName, "The name as the person is addressed"),
      .address("link", \.link, "Their page"),
      .text("role", \.role, "What they do"),
      .text("party", \.person.party, "Political party"),
      .text("ward", \.person.ward, "The part of the area they represent"),
    ])
}

extension Site {
  var peoplePath: String { "people/index.html" }
  var peopleLink: LinkView { LinkView(title: say(.navCouncillors), link: peoplePath) }

  var peopleFrame: FrameView {
    frame(.people, path: peoplePath, title: say(.navCouncillors), description: peopleLead ?? say(.peopleLead))
  }

  /// Nothing where the record knows of no ward.
  var peopleLead: String? {
    councillors.wards.isEmpty
      ? nil : say(.councillorsForWards, count: councillors.count, number: String(councillors.wards.count))
  }

  var wardRows: [CouncillorGroupView] {
    councillors.wards.map { group in
      CouncillorGroupView(title: group.title, link: wardLink(group.title)?.link, people: rows(of: group.people))
    }
  }

  var partyRows: [CouncillorGroupView] {
    councillors.parties.map { CouncillorGroupView(title: $0.title, link: nil, people: rows(of: $0.people)) }
  }

  var otherPeople: [PersonRowView] { rows(of: councillors.others) }
  var formerPeople: [PersonRowView] { rows(of: councillors.former) }

  func rows(of people: [Handle<Person>]) -> [PersonRowView] {
    people.map { handle in
      let person = record[handle]
      let role = person.role ?? person.posts.first.map { title(of: $0.ref) }
      return PersonRowView(person: person, link: address(of: handle.ref), role: role)
    }
  }
}

import Testing

@testable import Pages
@testable import Record

/// What each directorate and cabinet member has to answer for.
struct OwedRollTests {
  /// Two directorates, with so many recommendations of each that are late and that are not.
  private func site(_ one: (late: Int, other: Int), _ two: (late: Int, other: Int)) throws -> Site {
    var record = try MadeReviews.record()
    for name in ["Children", "Place"] {
      var post = Post(document: try Made.document(name.lowercased(), name, in: "posts"), kind: .post)
      post.directorate = name
      record.posts.append(post)
    }
    let late = record.recommendations[2]
    let done = record.recommendations[0]
    record.recommendations = []
    for (post, counts) in [(1, one), (2, two)] {
      let lead = Lead(words: "Head", refs: [Handle<Post>(post).ref])
      for (made, count) in [(late, counts.late), (done, counts.other)] {
        var own = made
        own.leads = [lead]
        own.actions = []
        record.recommendations += Array(repeating: own, count: count)
      }
    }
    record.reviews[0].recommendations = record.recommendations.indices.map { Handle($0) }
    return Site(record)
  }

  @Test func countsWhatIsLateOfAllThatADirectorateLeads() throws {
    let roll = try #require(try site((1, 2), (3, 1)).owedRoll)
    #expect(roll.directorates.map { "\($0.title) \($0.late) of \($0.total)" } == ["Place 3 of 4", "Children 1 of 3"])
    #expect(
      roll.directorates.map(\.link) == [
        "recommendations/directorate/place/index.html", "recommendations/directorate/children/index.html",
      ])
  }

  @Test(arguments: [
    ((late: 4, other: 6), (late: 3, other: 8), "Late most often: Children, 4 of its 10."),
    ((late: 4, other: 5), (late: 3, other: 8), nil), ((late: 2, other: 8), (late: 1, other: 10), nil),
    ((late: 5, other: 5), (late: 6, other: 6), nil), ((late: 9, other: 1), (late: 1, other: 2), nil),
  ])
  func callsSomebodyLateMostOftenOnlyWhereNumbersAreFair(
    one: (late: Int, other: Int), two: (late: Int, other: Int), words: String?
  ) throws {
    #expect(try site(one, two).owedRoll?.most == words)
  }

  @Test func namesTheCabinetMemberWhoseRoleNamesThePortfolio() throws {
    var record = try MadeReviews.record()
    for (place, role) in ["Cabinet member for children and families", "Officer for children and families"].enumerated()
    {
      var person = Person(
        document: try Made.document("p\(place)", "P\(place)", in: "people"), name: "P\(place)",
        addressedName: "Councillor P\(place)")
      person.role = role
      record.people.append(person)
    }
    record.committees.append(
      Committee(
        document: try Made.document("cabinet", "Cabinet", in: "committees"), shortTitle: "Cabinet", kind: .executive))
    record.committees[1].members = [.open(Membership(person: Handle(0), role: .member))]
    record.recommendations[0].portfolio = "Children and Families"
    record.recommendations[1].portfolio = "Children and families"
    let row = try #require(Site(record).owedRoll?.portfolios.first)
    #expect(row.total == 2 && row.holder?.title == "Councillor P0")
  }
}

import Foundation
import Testing

@testable import Pages
@testable import Record

struct PeoplePagesTests {
  private func html(_ path: String, _ change: (inout Record) -> Void = { _ in }) throws -> String {
    var record = try MadePeople.record()
    change(&record)
    return DefaultTheme.html(try #require(Site(record).pages().first { $0.path == path }))
  }

  @Test func listsMembersByTheirRolesAndFormerOnesApart() throws {
    let page = try html("committees/children/index.html")
    let (now, former) = try #require(page.parted(at: "Former members ("))
    #expect(now.contains("Councillor Anwen Price"))
    #expect(now.contains("Chair"))
    #expect(!now.contains("Councillor Tom Okafor"))
    #expect(former.contains("Councillor Tom Okafor"))
    #expect(former.contains("31 December 2025"))
  }

  @Test func showsWhatTheCommitteeHasAndWillDo() throws {
    let page = try html("committees/children/index.html")
    #expect(page.contains("4 February 2026"))
    #expect(page.contains("It has made 2 recommendations: 1 late and 1 done."))
  }

  @Test func saysWhenNoFurtherMeetingIsAnnounced() throws {
    let page = try html("committees/children/index.html") { $0.meetings[1].status = .cancelled }
    #expect(page.contains("No further meeting has been announced."))
  }

  @Test func groupsWhatAPostLeadsByStatusAndCountsWhatIsOverdue() throws {
    let page = try html("posts/head-of-fostering/index.html")
    #expect(page.contains("2 recommendations; 1 is late."))
    #expect(page.contains("<span class=\"status status-under-way\">Under way</span>"))
    #expect(page.contains("20 days overdue"))
    #expect(page.contains("“December 2025”") || page.contains("<q class=\"as-written\">December 2025</q>"))
  }

  @Test func tellsWhichMeetingsAPersonWasAt() throws {
    #expect(try html("people/anwen-price/index.html").contains("At 1 meeting."))
    #expect(try html("people/tom-okafor/index.html").contains("At 0 meetings; sent apologies to 1."))
  }

  @Test func whoeverCameForAnotherWasThere() throws {
    let page = try html("people/tom-okafor/index.html") { record in
      record.minutes[0].apologies = []
      record.minutes[0].substitutes = [
        Substitute(
          member: Lead(words: "Cllr A Price", refs: [MadePeople.anwen.ref]),
          substitute: Lead(words: "Cllr T Okafor", refs: [MadePeople.tom.ref]))
      ]
    }
    #expect(page.contains("At 1 meeting."))
  }

  @Test func ordersPeopleBySurname() throws {
    let page = try html("people/index.html")
    let (before, after) = try #require(page.parted(at: "Councillor Anwen Price"))
    #expect(before.contains("Councillor Tom Okafor"))
    #expect(!after.contains("Councillor Tom Okafor"))
  }

  @Test func followsASubjectThroughMeetingsAndReviewsInOrderOfDate() throws {
    let page = try html("subjects/foster-care/index.html")
    let (coming, past) = try #require(page.parted(at: "What has happened"))
    #expect(coming.contains("4 Feb 2026"))
    #expect(past.contains("href=\"../../meetings/2025-12-10-children/index.html#item-7\""))
    #expect(past.contains("href=\"../../reviews/foster-care-2025/index.html\""))
  }

  @Test func listsMembersToComeApart() throws {
    let begins = try #require(Day(iso: "2026-02-01"))
    let change = { (record: inout Record) in
      var seat = Membership(person: MadePeople.anwen, role: .member)
      seat.from = begins
      record.committees[0].members = [.open(seat)]
    }
    let page = try html("committees/children/index.html", change)
    #expect(!page.contains("Members as at"))
    #expect(try #require(page.parted(at: "Members to come")).1.contains("1 February 2026"))
    let person = try html("people/anwen-price/index.html", change)
    #expect(!person.contains("Committees as at") && person.contains("Committees to come"))
  }

  @Test func listsPeopleByTheirSurnamesWhateverTheirMarks() throws {
    let page = try html("people/index.html") { record in
      record.people[0].name = "Anwen Öhlin MBE"
      record.people[0].addressedName = "Councillor Anwen Öhlin MBE"
      record.people[1].name = "Tom oakes"
      record.people[1].addressedName = "Councillor Tom oakes"
    }
    let (before, after) = try #require(page.parted(at: "Anwen Öhlin"))
    #expect(before.contains("Tom oakes") && !after.contains("Tom oakes"))
  }

  @Test func tellsTheNamesACommitteeHad() throws {
    let until = try #require(Day(iso: "2024-05-15"))
    let page = try html("committees/children/index.html") {
      $0.committees[0].formerNames = [FormerName(name: "Learning Panel", until: until)]
    }
    #expect(page.contains("Learning Panel") && page.contains("until 15 May 2024"))
  }

  @Test func listsCouncillorsByWardAndOfficersApart() throws {
    let page = try html("people/index.html") {
      $0.people[0].ward = "Castle Thorne"
      $0.people[0].party = "Independent"
    }
    #expect(page.contains("1 councillor, 1 ward or division."))
    let (wards, others) = try #require(page.parted(at: "Officers and others"))
    #expect(wards.contains(#"<a href="../wards/castle-thorne/index.html">Castle Thorne</a>"#))
    #expect(wards.contains("Councillor Anwen Price</a>, Independent"))
    #expect(others.contains("Councillor Tom Okafor") && !wards.contains("Councillor Tom Okafor"))
  }

  @Test func hasAPageForEachWardWithWhoSpeaksForIt() throws {
    let page = try html("wards/castle-thorne/index.html") { $0.people[0].ward = "Castle Thorne" }
    #expect(page.contains("<h1>Castle Thorne ward</h1>"))
    #expect(page.contains("Councillor Anwen Price") && page.contains("Foster care 2025"))
    #expect(!page.contains("Councillor Tom Okafor"))
  }

  @Test func givesAWardNoPageWhenItsCouncillorHasLeft() throws {
    var record = try MadePeople.record()
    record.people[0].ward = "Castle Thorne"
    record.people[0].left = try Made.day("2026-01-02")
    let pages = Site(record).pages()
    #expect(!pages.contains { $0.path.hasPrefix("wards/") })
    let own = try #require(pages.first { $0.path == "people/anwen-price/index.html" })
    #expect(DefaultTheme.html(own).contains("Was councillor for Castle Thorne."))
  }

  @Test func drawsWhatBecameOfACommitteesRecommendationsAndWhoCame() throws {
    let page = try html("committees/children/index.html") { $0.meetings[0].minutes = .open(Handle(0)) }
    #expect(page.contains(#"<li class="state state-late">1 late</li>"#))
    #expect(page.contains(#"<g class="state-done"><rect x="50.00%""#))
    #expect(page.contains("1 of 2 came"))
  }

  @Test func saysHowLateWhatAPostLeadsIs() throws {
    let page = try html("posts/head-of-fostering/index.html")
    #expect(page.contains(#"<span class="state state-late">20 days late</span>"#))
    #expect(page.contains(#"class="square state-late""#))
  }

  @Test func putsTheSurnameFirstInTheIndex() throws {
    let record = try MadePeople.record()
    #expect(record.people[0].indexName == "Price, Anwen (Councillor)")
    #expect(try html("a-z/index.html").contains("Price, Anwen (Councillor)"))
  }
}

extension String {
  /// What stands before and after the first `mark`.
  func parted(at mark: String) -> (String, String)? {
    guard let range = range(of: mark) else { return nil }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}

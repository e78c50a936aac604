import Foundation
import Testing

@testable import Feeds
@testable import History
@testable import Record

@Suite struct FeedTests {
  @Test func givesEachFeedInBothFormats() throws {
    let record = try Made.record()
    let paths = try #require(FeedFiles(record, History(of: record, since: nil), Addresses(record))).files().map(\.path)
    let addresses = ["feeds/everything", "changes/changes", "committees/children/feed", "reviews/foster-care/feed"]
    #expect(paths == addresses.flatMap { [$0 + ".atom", $0 + ".json"] })
  }

  @Test func givesNoFeedWithoutAnAddress() throws {
    let record = try Made.record { $0.council.address = nil }
    #expect(FeedFiles(record, History(of: record, since: nil), Addresses(record)) == nil)
  }

  @Test func tellsOfEveryPublication() throws {
    let titles = try Made.items("feeds/everything", Made.record()).map(\.title)
    #expect(
      titles == [
        "Response received: The cabinet’s response", "Agenda published: Children, 9 December 2026",
        "Minutes approved: Children, 7 October 2026", "Minutes published: Children, 7 October 2026",
        "Review: Foster care",
        "Item added late: The inspectors’ letter – Children, 7 October 2026",
        "Agenda published: Children, 7 October 2026",
      ])
  }

  /// A page needs no full addresses, so that it tells of a council without one too.
  @Test func aPageTellsTheSameAsTheFeedOfEverything() throws {
    let lines = { record in LatelyLine.newest(3, of: record, Addresses(record)) }
    let told = try lines(Made.record())
    #expect(told.map(\.title) == (try Made.items("feeds/everything", Made.record()).prefix(3).map(\.title)))
    #expect(told[1].link == "meetings/2026-12-09-children/index.html" && told[1].words?.isEmpty == false)
    #expect(try lines(Made.record { $0.council.address = nil }) == told)
  }

  /// A letter that asks for an answer is news on the day it was sent.
  @Test func tellsOfALetter() throws {
    let record = try Made.record { record in
      let document = Document(
        id: try #require(RecordID("foster-care/letter-1")), title: "To the cabinet", path: "reviews/l.md")
      var letter = Letter(document: document, step: .reminder, from: Lead(words: "The officer"))
      (letter.to, letter.date, letter.review) = ([Lead(words: "Cabinet")], try Made.day("2026-11-20"), Handle(0))
      (letter.about, letter.answerBy) = ([Handle(0)], try Made.day("2026-12-04"))
      record.letters = [letter]
    }
    let item = try #require(Made.items("reviews/foster-care/feed", record).first)
    #expect(item.title == "Reminder: To the cabinet")
    #expect(item.html.contains("The officer wrote to Cabinet on 20 November 2026 about recommendation"))
    #expect(item.html.contains("An answer is asked for by 4 December 2026."))
  }

  @Test func tellsOfTheDayItself() throws {
    let record = try Made.record { $0.meetings[1].agendaPublished = $0.asAt }
    #expect(try Made.items("feeds/everything", record)[0].title == "Agenda published: Children, 9 December 2026")
  }

  @Test func tellsThatAPromisedDateWasMoved() throws {
    let record = try Made.record {
      $0.recommendations[0].dates = [
        DueDate(FuzzyDate(words: "June 2026"), set: try Made.day("2026-02-03")),
        DueDate(FuzzyDate(words: "March 2027"), set: try Made.day("2026-11-20"), reason: "The money is late."),
      ]
    }
    let told = try #require(try Made.items("feeds/everything", record).first { $0.title.hasPrefix("Date moved") })
    #expect(told.html.contains("From June 2026 to March 2027. Reason: The money is late."))
    #expect(told.html.contains("First promised June 2026, moved once, 274 days, with a reason."))
    #expect(LatelyLine.newest(20, of: record, Addresses(record)).contains { $0.title == told.title })
  }

  /// What only builds remember stands in feeds, and not among what the record itself can date.
  @Test func keepsWhatOnlyBuildsRememberOutOfWhatThePageTells() throws {
    let record = try Made.record {
      $0.recommendations[0].byWhen = FuzzyDate(words: "March 2027")
      $0.recommendations[0].remembered = [
        RememberedDate(words: "June 2026", seen: try Made.day("2026-02-03")),
        RememberedDate(words: "March 2027", seen: try Made.day("2026-11-20")),
      ]
    }
    let told = try #require(try Made.items("feeds/everything", record).first { $0.title.hasPrefix("Date moved") })
    #expect(told.html.contains("No reason is given."))
    #expect(LatelyLine.newest(20, of: record, Addresses(record)).allSatisfy { !$0.title.hasPrefix("Date moved") })
  }

  @Test func tellsNothingOfTheFuture() throws {
    let record = try Made.record { $0.meetings[1].agendaPublished = try Made.day("2026-11-21") }
    #expect(try !Made.items("feeds/everything", record).contains { $0.title.contains("9 December 2026") })
  }

  @Test func takesMinutesForApprovedOnlyWhenTheLaterMeetingWasHeld() throws {
    let record = try Made.record { $0.meetings[2].status = .cancelled }
    #expect(try !Made.items("feeds/everything", record).contains { $0.title.hasPrefix("Minutes approved") })
  }

  @Test func canBeReadAlone() throws {
    let items = try Made.items("feeds/everything", Made.record())
    #expect(
      items[0].html == "<p>Cabinet responded to Foster care on 19 November 2026.</p><p>Recommendations accepted: 1.</p>"
    )
    #expect(
      items[1].html
        == "<p>Children, Wednesday 9 December 2026, 10 am, Shirehall.</p><p>On the agenda: 4. Costs &amp; &lt;homes&gt;.</p>"
    )
    #expect(items[1].url == "https://example.org/meetings/2026-12-09-children/")
    #expect(items[5].html.contains("Reason of urgency: It came on 1 October."))
    #expect(items[5].url == "https://example.org/meetings/2026-10-07-children/#item-9")
  }

  @Test func keepsToTheReviewAndTheCommittee() throws {
    let record = try Made.record { $0.responses[0].document.published = nil }
    let review = try Made.items("reviews/foster-care/feed", record).map(\.title)
    #expect(review == ["Response received: The cabinet’s response", "Review: Foster care"])
    let other = try Made.record {
      $0.committees.append(
        Committee(document: try Made.document("place", "Place", "committees"), shortTitle: "Place", kind: .scrutiny))
    }
    #expect(try Made.items("committees/place/feed", other).isEmpty)
    #expect(try Made.items("committees/children/feed", other).count == 7)
  }

  @Test func tellsOfAChangeOfStatusOnTheDayOfTheBuildThatNoticedIt() throws {
    let before = try Made.record()
    let after = try Made.record("2026-12-01") {
      $0.recommendations[0].status = RecordedStatus(.done, reason: "The contract was let.")
      $0.meetings[1].status = .cancelled
    }
    let history = History(of: after, since: History(of: before, since: nil).state)
    let items = try Made.items("feeds/everything", after, history)
    #expect(
      items.prefix(2).map(\.title) == ["Cancelled: Children, 9 December 2026", "Done: Recommendation 1 – Foster care"])
    #expect(items[1].id == "tag:example.org,2026:recommendation/foster-care/rec-1/status-done-2026-12-01")
    #expect(items[1].date == "2026-12-01T00:00:00Z")
    #expect(items[1].html.contains("The contract was let.") && items[1].html.contains("That a target is set."))
    let later = History(
      of: try Made.record("2026-12-05") {
        $0.recommendations[0].status = RecordedStatus(.done, reason: "The contract was let.")
        $0.meetings[1].status = .cancelled
      }, since: history.state)
    let same = try Made.items("feeds/everything", after, later)
    #expect(same.map(\.id) == items.map(\.id))
  }

  @Test func tellsWhatChangedAndWhatWasWithdrawn() throws {
    let before = try Made.record()
    let after = try Made.record("2026-12-01") {
      $0.reviews[0].document.title = "Fostering"
      $0.minutes = []
      $0.meetings[0].minutes = nil
    }
    let history = History(of: after, since: History(of: before, since: nil).state)
    let items = try Made.items("changes/changes", after, history)
    #expect(items.map(\.title) == ["Minutes were withdrawn (Children)", "Updated: Fostering"])
    #expect(items[0].html == "<p>Minutes were withdrawn on 1 December 2026 (Children).</p>")
    #expect(items[1].html == "<p>What changed: title.</p>")
  }

  @Test func holdsTheNewestFiftyEntries() throws {
    let record = try Made.record { record in
      record.pages = try (0..<120).map { number in
        var document = try Made.document("page-\(number)", "Page \(number)", "pages")
        document.published = Day(number: 20_000 + Int32(number))
        return SitePage(document: document, committee: Handle(0))
      }
      record.meetings = []
      record.minutes = []
      record.reviews = []
      record.recommendations = []
      record.responses = []
    }
    for path in ["feeds/everything", "committees/children/feed"] {
      let items = try Made.items(path, record)
      #expect(items.count == 50)
      #expect(items.first?.title == "Page 119" && items.last?.title == "Page 70")
    }
  }

  @Test func givesEveryEntryAPermanentNameOfItsOwn() throws {
    let record = try Made.record()
    let ids = try Made.items("feeds/everything", record).map(\.id)
    #expect(Set(ids).count == ids.count)
    let renamed = try Made.record {
      $0.meetings[0].document.title = "New title"
      $0.reviews[0].document.title = "New title"
    }
    #expect(try Made.items("feeds/everything", renamed).map(\.id) == ids)
  }

  /// What XML may not hold at all would make the whole feed unreadable.
  @Test func isWellFormedWhateverSignsTheWordsHold() throws {
    let awkward = "a\u{0}b\u{1}c\u{FFFE}d\u{FFFF}e]]>&amp;<script>\"'\u{85}\u{2028}😀"
    let record = try Made.record {
      $0.reviews[0].document.title = awkward
      $0.reviews[0].document.summary = awkward
    }
    let files = try #require(FeedFiles(record, History(of: record, since: nil), Addresses(record))).files()
    for file in files where !file.path.hasPrefix("c") {
      let text = String(decoding: file.make(), as: UTF8.self)
      if file.path.hasSuffix(".json") {
        _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
      } else {
        #expect(!text.unicodeScalars.contains { $0.value < 9 || $0.value == 0xFFFE || $0.value == 0xFFFF })
        #expect(!text.contains("<script>"))
        #expect(text.contains("<title>Review: abcde]]&gt;&amp;amp;&lt;script&gt;&quot;'\u{85}\u{2028}😀</title>"))
      }
    }
  }

  @Test func tellsTheSameInAtom() throws {
    let record = try Made.record()
    let files = try #require(FeedFiles(record, History(of: record, since: nil), Addresses(record))).files()
    let atom = String(decoding: try #require(files.first { $0.path == "feeds/everything.atom" }).make(), as: UTF8.self)
    for item in try Made.items("feeds/everything", record) {
      #expect(atom.contains("<id>\(item.id)</id>"))
      #expect(atom.contains("href=\"\(item.url)\""))
      #expect(atom.contains("<updated>\(item.date)</updated>"))
    }
    #expect(atom.contains("&lt;p&gt;On the agenda: 4. Costs &amp;amp; &amp;lt;homes&amp;gt;.&lt;/p&gt;"))
    #expect(
      atom.contains(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/feeds/everything.atom\"/>"))
  }
}

import Testing

@testable import Pages
@testable import Record

@Suite struct MinutesViewTests {
  private func view(_ change: (inout Record) -> Void = { _ in }) throws -> MinutesView {
    var record = try MadeMeetings.record()
    change(&record)
    let site = Site(record)
    let handle = Handle<Minutes>(0)
    return site.minutes(handle, path: site.addresses.page(of: handle.ref))
  }

  @Test func theItemSaysThatItsMinuteIsWithheld() throws {
    let record = try MadeMeetings.record()
    let minutes = try #require(record.minutes.first { !$0.withheld.isEmpty })
    let item = try #require(minutes.withheld[0].item)
    let link = Site(record).view(of: item, root: "").minute
    #expect(link?.title.hasSuffix(", which is not open to the public") == true)
    #expect(link?.link.hasSuffix("/minutes/index.html#" + minutes.withheld[0].anchor) == true)
  }

  @Test func aWithheldMinuteStandsInItsPlaceWithItsGroundAndNothingElse() throws {
    let minutes = try view().matters
    #expect(minutes.map(\.number) == ["11", "12", "13"])
    #expect(minutes[1].withheld?.reason == "It shows three bids.")
    #expect(minutes[1].heading == nil && minutes[1].text == nil)
    #expect(minutes[1].withheldTitle == "A minute that is not open to the public")
  }

  @Test func withheldMinutesOutOfOrderStillFindTheirPlaces() throws {
    let minutes = try view { record in
      record.minutes[0].withheld.insert(
        WithheldMinute(number: Numbering("14"), withheld: Withheld(.draft)), at: 0)
      record.minutes[0].withheld.append(WithheldMinute(number: Numbering("9"), withheld: Withheld(.draft)))
    }
    #expect(minutes.matters.map(\.number) == ["9", "11", "12", "13", "14"])
    #expect(minutes.routine.map(\.number) == ["10"])
  }

  @Test func eachMinuteHasItsOwnWords() throws {
    let view = try view()
    let minutes = view.routine + view.matters
    let texts = minutes.map { $0.text.map { String(decoding: $0, as: UTF8.self) } ?? "" }
    #expect(texts[1].contains("Members asked about costs."))
    #expect(!texts[0].contains("Members asked about costs."))
    #expect(texts[3].contains("Noted."))
  }

  @Test func howAnItemWasFoundIsShown() throws {
    let minute = try view().matters[0]
    #expect(minute.provenance == "item found by its title")
    #expect(minute.items.map(\.link) == ["meetings/2025-10-01-children/index.html#item-6"])
  }

  /// The clerk's line before the resolution's own words; no line for what is only a matter of form.
  @Test func whatWasDecidedHasALineEach() throws {
    let decided = try view().decided
    #expect(decided.map(\.link) == ["#foster-care", "#minute--12"])
    #expect(decided.map(\.words) == ["Four recommendations.", "Heard in private."])
    let own = try view { record in
      guard case .open(var content) = record.meetings[0].items[1].content else { return }
      content.outcome = nil
      record.meetings[0].items[1].content = .open(content)
      record.minutes[0].minutes[0].resolutions = [Resolved(text: "RESOLVED: that it be noted.", anchor: "a")]
    }.decided
    #expect(own.map(\.words) == ["That the cabinet be asked to act.", "Heard in private."])
    #expect(own[0].isClerks == false)
  }

  @Test func saysOfHowManyMembersOnlyWhereAllWhoCameAreKnown() throws {
    #expect(try view().attendance?.came == "2 members came.")
    let known = try view { $0.minutes[0].present = [Lead(words: "Cllr Price", refs: [Handle<Person>(0).ref])] }
    #expect(known.attendance?.came == "1 of 2 members came.")
  }

  @Test func aRecordedVoteStandsUnderItsMinuteAndOnThePagesOfThoseWhoCastIt() throws {
    var record = try MadeMeetings.record()
    var vote = Vote(item: MadeMeetings.fosterCare, itemWords: "6")
    vote.motion = "That the cabinet be asked to act."
    vote.inFavour = VoteCount(names: [Lead(words: "Cllr Price", refs: [Handle<Person>(0).ref])])
    vote.against = VoteCount(count: 3)
    record.minutes[0].votes = [.open(vote)]
    let site = Site(record)
    let view = site.minutes(Handle(0), path: site.addresses.page(of: Handle<Minutes>(0).ref))
    #expect(view.votes.isEmpty)
    let sides = try #require(view.matters.first?.votes.first).sides
    #expect(sides.map(\.label) == ["For", "Against"] && sides.map(\.count) == [1, 3])
    let cast = site.votesCast(by: Handle(0))
    #expect(cast.map(\.side) == ["For"])
    #expect(cast.first?.minute.link == "meetings/2025-10-01-children/minutes/index.html#foster-care")
    #expect(site.votesCast(by: Handle(1)).isEmpty)
  }

  @Test func anItemLeadsIntoTheRecordingWhereItBegins() throws {
    var record = try MadeMeetings.record()
    record.meetings[0].recording = "https://example.org/october.mp4"
    guard case .open(var content) = record.meetings[0].items[1].content else { return }
    content.recordingTime = RecordingTime("1:02:30")
    record.meetings[0].items[1].content = .open(content)
    let link = Site(record).recording(of: MadeMeetings.fosterCare)
    #expect(link?.link == "https://example.org/october.mp4#t=3750")
    #expect(link?.title == "Recording from 1:02:30")
  }

  @Test func approvalIsNamedOrSaidToBeMissing() throws {
    #expect(try view().approvedAt?.title == "14 January 2026")
    let words = "These minutes are not recorded as approved yet."
    var record = try MadeMeetings.record()
    #expect(!DefaultTheme.html(Site(record).minutesPages()[0]).contains(words))
    record.minutes[0].approvedAt = nil
    #expect(DefaultTheme.html(Site(record).minutesPages()[0]).contains(words))
  }

  @Test func actionsArisingKeepTheirWords() throws {
    let action = try view { record in
      guard let id = RecordID("2025-10-01-children/minutes/action-1") else { return }
      record.actions = [
        Action(
          id: id, minutes: Handle(0), number: Numbering("1"), text: MadeMeetings.prose("Send the figures"),
          leads: [Lead(words: "Head of Fieldwork")], byWhen: FuzzyDate(words: "March 2026"),
          status: RecordedStatus(.underWay, words: "in hand"))
      ]
      record.minutes[0].actionsArising = [Handle(0)]
    }.actions.first
    #expect(action?.byWhen == "March 2026")
    #expect(action?.status.words == "in hand")
    #expect(action?.anchor == "action-1")
  }
}

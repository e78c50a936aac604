import Testing

@testable import Record

@Suite struct RecommendationStatusTests {
  @Test(arguments: [
    ("Completed", RecommendationStatus.done), ("Complete", .done), ("COMPLETED.", .done),
    ("Completed. Health now located in the same building.", .done), ("Completed Contract awarded April 2013.", .done),
    ("Not yet progressed", .notStarted), ("Not started", .notStarted), ("In progress", .underWay),
    ("Ongoing", .underWay),
    ("On-going", .underWay), ("Partially completed", .underWay), ("On hold", .paused), ("Superseded", .superseded),
    ("closed-by-committee", .closedByCommittee), ("not-stated", .notStated),
    ("Ongoing. Next review in May.", .underWay),
  ])
  func readsAStatusWhereTheWordsAreOne(words: String, status: RecommendationStatus) {
    #expect(RecommendationStatus(asWritten: words) == status)
  }

  @Test(arguments: [
    "", "This is agreed and officers will report back.", "Complete the review by March", "Complete Review by March",
    "Completed by the contractor only in part", "Work has been completed", "Not completed", "?", "Nearly complete",
  ])
  func proseDoesNotDecideAStatus(words: String) {
    #expect(RecommendationStatus(asWritten: words) == nil)
  }

  @Test func onlyOpenOnesCanBeLate() {
    let open = RecommendationStatus.allCases.filter(\.isOpen)
    #expect(open == [.notStarted, .underWay, .paused, .notStated])
  }
}

@Suite struct PositionTests {
  @Test(arguments: [
    ("Accepted", Position.accepted), ("Agreed.", .accepted), ("Accepted in part", .partlyAccepted),
    ("partly-accepted", .partlyAccepted), ("Not accepted", .rejected), ("Noted", .noted), ("Deferred", .deferred),
  ])
  func readsAPositionWhereItStandsAlone(words: String, position: Position) {
    #expect(Position(asWritten: words) == position)
  }

  @Test(arguments: [
    "", "This is agreed.", "Agreed, subject to funding", "Agreed. The service will report in May.", "Yes",
  ])
  func proseDoesNotDecideAPosition(words: String) {
    #expect(Position(asWritten: words) == nil)
  }
}

@Suite struct TermTests {
  private func check<Word: Term>(_ type: Word.Type) {
    for word in Word.allCases {
      #expect(Slug(word.rawValue) != nil, "\(word.rawValue) is not what a clerk can type")
      #expect(!word.label.isEmpty && word.label.first?.isUppercase == true)
    }
    #expect(Set(Word.allCases.map(\.label)).count == Word.allCases.count)
  }

  @Test func everyTermIsKebabCaseWithALabelOfItsOwn() {
    check(RecommendationStatus.self)
    check(Position.self)
    check(RAG.self)
    check(Polarity.self)
    check(Direction.self)
    check(MeetingStatus.self)
    check(ItemKind.self)
    check(ForwardPlanType.self)
  }

  @Test func everyPositionAndStatusReadsItsOwnWords() {
    for position in Position.allCases { #expect(Position(asWritten: position.rawValue) == position) }
    for status in RecommendationStatus.allCases { #expect(RecommendationStatus(asWritten: status.label) == status) }
  }

  @Test(arguments: [("Red", RAG.red), ("AMBER", .amber), ("g", .green), ("Blue", .blue)])
  func readsTheCouncilsColours(words: String, rag: RAG) {
    #expect(RAG(asWritten: words) == rag)
  }

  @Test func aColourWithACommentIsNotAColour() {
    #expect(RAG(asWritten: "Green, but at risk") == nil)
  }

  @Test func anArrowIsGoodNewsOnlyTheRightWay() {
    #expect(
      Direction(asWritten: "↑") == .up && Direction(asWritten: "↓") == .down && Direction(asWritten: "↔") == .same)
    #expect(Direction.up.isImprovement(under: .higherIsBetter) == true)
    #expect(Direction.up.isImprovement(under: .lowerIsBetter) == false)
    #expect(Direction.up.isImprovement(under: .none) == nil)
    #expect(Direction.same.isImprovement(under: .higherIsBetter) == nil)
    #expect(Direction.down.symbol == "↓")
  }
}

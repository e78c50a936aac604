import Testing

@testable import Record

@Suite struct TallyTests {
  private func tally(_ count: Int, done: Int = 0, overdue: Int = 0) -> Tally {
    var tally = Tally()
    for place in 0..<count {
      tally.add(
        place < done ? .done : .underWay, place < done + overdue && place >= done ? .overdue(days: 3) : nil)
    }
    return tally
  }

  @Test func saysWhatIsDoneAndOverdue() {
    #expect(tally(5, done: 2, overdue: 1).words == "2 of 5 done, 1 overdue")
    #expect(tally(3, done: 3).words == "3 of 3 done")
    #expect(Tally().words == "None")
  }

  @Test func breaksDownIntoTheStatusesThatOccur() {
    #expect(tally(5, done: 2).breakdown == "Under way 3, done 2")
  }
}

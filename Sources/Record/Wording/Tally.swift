/// How many of a set of actions stand where.
package struct Tally: Sendable, Equatable {
  package private(set) var total = 0
  package private(set) var done = 0
  package private(set) var overdue = 0
  /// Open, and past the date that was promised before the present one.
  package private(set) var pastFirst = 0
  private static let order = RecommendationStatus.allCases
  /// How many have each status, in the same order.
  private var statuses = Array(repeating: 0, count: order.count)

  package init() {}

  package mutating func add(_ status: RecommendationStatus, _ due: Due?, isPastFirst: Bool = false) {
    if isPastFirst { pastFirst += 1 }
    total += 1
    if status == .done { done += 1 }
    if due?.isOverdue == true { overdue += 1 }
    if let index = Tally.order.firstIndex(of: status) { statuses[index] += 1 }
  }

  package func count(of status: RecommendationStatus) -> Int {
    Tally.order.firstIndex(of: status).map { statuses[$0] } ?? 0
  }

  /// “12 of 40 done, 3 overdue”.
  package var words: String {
    if total == 0 { return "None" }
    var words = "\(done) of \(total) done"
    if overdue > 0 { words += ", \(overdue) overdue" }
    if pastFirst > 0 { words += ", \(pastFirst) past the date first promised" }
    return words
  }

  /// “Done 12, under way 8, not started 20”: the statuses that occur, in a fixed order.
  package var breakdown: String {
    let parts = zip(Tally.order, statuses).filter { $0.1 > 0 }
    let words = parts.map { "\($0.0.label.lowercased()) \($0.1)" }.joined(separator: ", ")
    return words.capitalisedFirst
  }
}

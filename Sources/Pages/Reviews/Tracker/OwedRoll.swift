import Record
import Theme

/// What each directorate and each cabinet member has to answer for.
struct OwedRollView: Viewable {
  let directorates: [OwedRollRowView]
  let portfolios: [OwedRollRowView]
  let most: String?

  static let vocabulary = Vocabulary<OwedRollView>(
    "owed-roll",
    [
      .list("directorates", \.directorates, "Directorates, the most late recommendations first"),
      .list("portfolios", \.portfolios, "Portfolios with the cabinet members who hold them"),
      .text("most", \.most, "Who is late most often; absent where numbers are too small to be fair"),
    ])
}

struct OwedRollRowView: Viewable {
  let title: String
  let link: String
  let holder: LinkView?
  let late: Int
  let total: Int

  static let vocabulary = Vocabulary<OwedRollRowView>(
    "owed-roll-row",
    [
      .text("title", \.title, "The directorate or the portfolio"),
      .address("link", \.link, "Its recommendations"),
      .part("holder", \.holder, "The cabinet member who holds the portfolio"),
      .text("late", \.late, "How many of them are late"),
      .flag("any-late", \.isLate, "Whether any is"),
      .text("total", \.total, "How many there are"),
    ])

  var isLate: Bool { late > 0 }
}

/// From how many recommendations on, and from how many late ones, somebody may be called late most often: a share of fewer says
/// more about chance than about anybody.
private enum FairShare {
  static let fewest = 10
  static let fewestLate = 3
}

extension Site {
  /// Nothing where no directorate and no portfolio is recorded.
  var owedRoll: OwedRollView? {
    let directorates = rows(.directorate)
    let portfolios = rows(.portfolio)
    if directorates.isEmpty && portfolios.isEmpty { return nil }
    return OwedRollView(directorates: directorates, portfolios: portfolios, most: lateMost(directorates))
  }

  private func rows(_ facet: TrackerFacet) -> [OwedRollRowView] {
    (tracker.values[facet] ?? []).map { value in
      let counts = counts(of: value.members)
      return OwedRollRowView(
        title: value.title, link: value.folder(of: facet) + "index.html",
        holder: facet == .portfolio ? holder(of: value.title) : nil, late: counts[.late], total: counts.total)
    }.enumerated().sorted { (-$0.element.late, $0.offset) < (-$1.element.late, $1.offset) }.map(\.element)
  }

  /// The member of the executive whose role names the portfolio, where it is one alone.
  func holder(of portfolio: String) -> LinkView? {
    let wanted = portfolio.lowercased()
    let seats = record.committees.filter { $0.kind == .executive }.flatMap(\.members).compactMap(\.open)
    let members = Set(seats.filter { $0.until.map { $0 >= record.asAt } ?? true }.map(\.person))
    let holders = members.filter { record[$0].role?.lowercased().contains(wanted) ?? false }
    return holders.count == 1 ? holders.first.map { link(to: $0.ref) } : nil
  }

  /// Of those with enough to be compared, whose share is the largest; nobody where two share it or there is only one to compare.
  private func lateMost(_ rows: [OwedRollRowView]) -> String? {
    let fair = rows.filter { $0.total >= FairShare.fewest }
    let order = fair.sorted { $0.late * $1.total > $1.late * $0.total }
    guard order.count > 1, let first = order.first, first.late >= FairShare.fewestLate,
      first.late * order[1].total > order[1].late * first.total
    else { return nil }
    return say(.lateMost, count: first.late, name: first.title, words: String(first.total))
  }
}

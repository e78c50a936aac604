import Record
import Theme

/// What followed the acceptance of a recommendation, while not everything that was looked for is recorded.
struct DeedsView: Viewable {
  /// “Accepted on 3 February 2026, nothing promised yet: 290 days.”
  let line: String
  /// What was looked for and not found.
  let missing: String
  /// The council's own days, where they have gone by.
  let limit: String?
  let isNothing: Bool

  static let vocabulary = Vocabulary<DeedsView>(
    "deeds",
    [
      .text("line", \.line, "“Accepted on 3 February 2026, nothing promised yet: 290 days.”"),
      .text("missing", \.missing, "What was looked for and is not recorded"),
      .text("limit", \.limit, "That the council’s own days for it have gone by"),
      .flag("nothing", \.isNothing, "Whether nothing at all is recorded"),
    ])
}

extension Site {
  /// Nothing where it was not accepted, where nothing more is expected, and where it has been taken on by a day.
  func deeds(of recommendation: Recommendation) -> DeedsView? {
    guard let deeds = record.deeds(of: recommendation), !deeds.isFollowed else { return nil }
    return DeedsView(
      line: line(of: deeds), missing: say(.deedsMissing, words: say.list(deeds.missing.map { say.deed[$0] })),
      limit: deeds.isNothing ? limit(of: deeds) : nil, isNothing: deeds.isNothing)
  }

  private func line(of deeds: Deeds) -> String {
    guard deeds.isNothing else {
      return say(.deedsFound, words: say.list(Deeds.Deed.allCases.filter(deeds.found.contains).map { say.deed[$0] }))
    }
    guard let day = deeds.accepted, let days = deeds.days(asOf: record.asAt) else { return say(.nothingPromised) }
    return say(.nothingPromisedSince, count: days, day: day.text)
  }

  private func limit(of deeds: Deeds) -> String? {
    guard !deeds.isOfAnotherBody, let limit = record.council.deedsWithinDays,
      let days = deeds.days(asOf: record.asAt), days > limit
    else { return nil }
    return say(.deedsLate, count: limit)
  }
}

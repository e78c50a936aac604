import Record
import Theme

/// A sentence on where a recommendation stands, with the way to what its word means.
struct StandingLineView: Viewable {
  let text: String
  var meaning: LinkView?

  static let vocabulary = Vocabulary<StandingLineView>(
    "standing-line",
    [
      .text("text", \.text, "“Officers say done (2 November 2026). Scrutiny has not confirmed it: 18 days.”"),
      .part("meaning", \.meaning, "Where the word is explained that it turns on"),
    ])
}

extension Site {
  /// What officers say and scrutiny found, in sentences: nothing for a recommendation that has a status alone.
  func standingLines(of recommendation: Recommendation) -> [StandingLineView] {
    let standing = recommendation.standing
    let past = recommendation.overturned.filter { $0.assessment != standing?.assessment }
    return past.compactMap { line(overturned: $0.claim, $0.assessment) }
      + [standing.map { line($0) }, recommendation.closure.flatMap { line($0) }].compactMap(\.self)
  }

  /// The same in a few words, for a table.
  func shortStanding(of recommendation: Recommendation) -> String? {
    guard let standing = recommendation.standing else { return nil }
    if let finding = standing.assessment?.finding { return say.finding[finding] }
    guard standing.kind == .unconfirmed else { return nil }
    return standing.silence(asOf: record.asAt).map { say(.shortSilence, count: $0) } ?? say(.shortUnconfirmed)
  }

  private func line(_ standing: Standing) -> StandingLineView {
    let claim = standing.claim.map { words(of: $0) }
    let place = standing.assessment.map { words(of: record.occasion(of: $0)) } ?? ""
    let text =
      switch standing.kind {
      case .claimed: say(.standingClaimed, words: claim ?? "")
      case .unconfirmed:
        standing.silence(asOf: record.asAt).map { say(.standingSilence, count: $0, words: claim ?? "") }
          ?? say(.standingUnconfirmed, words: claim ?? "")
      case .confirmed: say(.standingConfirmed, words: place)
      case .confirmedInPart: say(.standingConfirmedInPart, words: place)
      case .doneOtherwise: say(.standingDoneOtherwise, words: place)
      case .exceeds: say(.standingExceeds, words: place)
      case .notAccepted:
        claim.map { say(.standingRefused, words: $0, place: place) } ?? say(.standingNotAccepted, words: place)
      }
    return StandingLineView(
      text: text, meaning: (standing.assessment?.finding).map { explained(say.finding[$0], .finding, $0) })
  }

  private func line(_ closure: Closure) -> StandingLineView? {
    guard let how = closure.how else { return nil }
    let place = words(of: record.occasion(of: closure))
    let meaning = explained(say.closedAs[how], .closedAs, how)
    guard how == .closedUnmet else {
      return StandingLineView(
        text: say(.closedAs, words: say.closedAs[how].lowercased(), place: place), meaning: meaning)
    }
    return StandingLineView(text: say(.closedUnmet, words: place) + " " + risk(of: closure), meaning: meaning)
  }

  private func risk(of closure: Closure) -> String {
    if closure.risk == nil { return say(.riskNotRecorded) }
    return closure.riskOwners.isEmpty
      ? say(.riskOwnerNotRecorded) : say(.riskBorne, words: say.list(closure.riskOwners.map(\.words)))
  }

  private func line(overturned claim: Claim, _ assessment: Assessment) -> StandingLineView? {
    guard let said = claim.date, let found = assessment.date else { return nil }
    return StandingLineView(text: say(.claimOverturned, from: said.text, until: found.text))
  }

  /// “done (2 November 2026)”.
  private func words(of claim: Claim) -> String {
    let status = say.status[claim.status].lowercased()
    return claim.date.map { say(.claimDated, day: $0.text, words: status) } ?? status
  }

  /// “at Children and Families, 10 June 2026 (item 8)”, “on 10 June 2026”.
  private func words(of occasion: Occasion) -> String {
    if let meeting = occasion.meeting {
      return occasion.item.map { say(.occasionAtItem, number: $0, title: meeting) } ?? say(.occasionAt, name: meeting)
    }
    return occasion.day.map { say(.occasionOn, day: $0.text) } ?? say(.occasionUnknown)
  }

  private func explained<Word: Term>(_ label: String, _ group: WordGroup, _ word: Word) -> LinkView {
    LinkView(title: say(.whatItMeans, words: label), link: WordGroup.address(group, word))
  }
}

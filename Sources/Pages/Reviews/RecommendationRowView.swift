import Record
import Theme

/// A recommendation in a table.
struct RecommendationRowView: Viewable {
  let anchor: String
  let number: String
  let reference: String?
  let link: String
  let text: String
  let committee: LinkView?
  let review: LinkView?
  let position: StatusView?
  let status: StatusView
  /// What scrutiny found, or how long it has been silent.
  let standing: String?
  let due: DueView?
  let isAwaiting: Bool

  static let vocabulary = Vocabulary<RecommendationRowView>(
    "recommendation-row",
    [
      .text("anchor", \.anchor, "An id for the row"),
      .text("number", \.number, "The number as written"),
      .text("reference", \.reference, "The council's own reference"),
      .address("link", \.link, "The recommendation's page"),
      .text("text", \.text, "What it says, shortened where it is long"),
      .part("committee", \.committee, "The committee that made it"),
      .part("review", \.review, "The review it belongs to"),
      .part("position", \.position, "The position taken last"),
      .part("status", \.status, "How far it is"),
      .text(
        "standing", \.standing, "What scrutiny found, or how long it has been silent; absent where a status is all"),
      .part("due", \.due, "When it should be done"),
      .flag("awaiting", \.isAwaiting, "Whether an answer is still expected"),
    ])
}

extension Site {
  func row(of handle: Handle<Recommendation>) -> RecommendationRowView { row(of: handle, record[handle]) }

  private func row(of handle: Handle<Recommendation>, _ recommendation: Recommendation) -> RecommendationRowView {
    var due = DueView(recommendation.deadline, asOf: record.asAt, say)
    // How the words were read stands on the recommendation's own page.
    due?.note = nil
    return RecommendationRowView(
      anchor: recommendation.document.id.last.text, number: recommendation.number.words,
      reference: recommendation.reference, link: address(of: handle.ref),
      text: recommendation.text.prose.plainText.excerpt(),
      committee: record.committee(of: handle).map { link(to: $0.ref) },
      review: recommendation.review.map { link(to: $0.ref) },
      position: recommendation.position.map { StatusView($0, say) },
      status: StatusView(recommendation.status, say), standing: shortStanding(of: recommendation), due: due,
      isAwaiting: recommendation.isAwaitingAnswer)
  }
}

extension Site {
  /// How far it is. While nobody has recorded a status and the answer is still to come, that is what it waits for.
  func standing(of recommendation: Recommendation) -> StatusView {
    let status = recommendation.status
    guard status.status == .notStated, status.words == nil, recommendation.isAwaitingAnswer else {
      return StatusView(status, say)
    }
    return StatusView(say(.positionAwaited), .noDate)
  }
}

extension String {
  /// At most about `limit` bytes, cut between words and marked with dots.
  func excerpt(_ limit: Int = 240) -> String {
    guard utf8.count > limit else { return self }
    let cut = utf8.index(startIndex, offsetBy: limit)
    guard let space = utf8[..<cut].lastIndex(of: UInt8(ascii: " ")) else { return self }
    return self[..<space].trimmingTail + " …"
  }
}

extension Substring {
  fileprivate var trimmingTail: Substring {
    var words = self
    while let last = words.last, !last.isLetter, !last.isNumber { words.removeLast() }
    return words
  }
}

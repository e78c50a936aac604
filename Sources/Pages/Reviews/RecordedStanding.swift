import Record

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

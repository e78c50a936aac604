import Record

extension Site {
  private static let mostOrigins = 12

  /// “44 recommendations, one square each”.
  var squaresHeading: String? {
    let count = shownOrigins.reduce(0) { $0 + $1.squares.squares.count }
    return count == 0 ? nil : say(.squaresEach, count: count)
  }

  /// Those with something late first, then those with something open, the newest first.
  var squaresByOrigin: [OriginSquaresView] { shownOrigins }

  var otherSquares: String? {
    let others = origins.dropFirst(Site.mostOrigins).reduce(0) { $0 + $1.recommendations.count }
    return others == 0 ? nil : say(.squaresOlder, count: others)
  }

  private var shownOrigins: [OriginSquaresView] { squares(of: origins.prefix(Site.mostOrigins)) }

  /// The squares of a list, by the review or meeting that made each.
  func squaresByOrigin(of recommendations: [Handle<Recommendation>]) -> [OriginSquaresView] {
    squares(of: origins(of: recommendations)[...])
  }

  private func squares(of origins: ArraySlice<Origin>) -> [OriginSquaresView] {
    origins.compactMap { origin in
      let title = title(of: origin.ref)
      let squares = squares(of: origin.recommendations, label: title)
      if squares.squares.isEmpty { return nil }
      return OriginSquaresView(
        title: title, link: address(of: origin.ref), squares: squares, note: note(on: origin.recommendations))
    }
  }

  private typealias Origin = (ref: RecordRef, recommendations: [Handle<Recommendation>])

  private var origins: [Origin] { origins(of: record.recommendations.indices.map { Handle<Recommendation>($0) }) }

  private func origins(of recommendations: [Handle<Recommendation>]) -> [Origin] {
    var order: [RecordRef] = []
    var groups: [RecordRef: [Handle<Recommendation>]] = [:]
    for handle in recommendations {
      let origin = origin(of: handle)
      if groups[origin] == nil { order.append(origin) }
      groups[origin, default: []].append(handle)
    }
    return order.map { (ref: $0, recommendations: inOrder(groups[$0] ?? [])) }.enumerated()
      .sorted { (rank($0.element.recommendations), -$0.offset) < (rank($1.element.recommendations), -$1.offset) }
      .map(\.element)
  }

  /// As their review has them: some may stand in files of their own.
  private func inOrder(_ recommendations: [Handle<Recommendation>]) -> [Handle<Recommendation>] {
    guard let review = recommendations.first.flatMap({ record[$0].review }) else { return recommendations }
    let own = Set(recommendations)
    return record[review].recommendations.filter(own.contains)
  }

  private func rank(_ recommendations: [Handle<Recommendation>]) -> Int {
    let all = recommendations.compactMap { states.now(of: $0)?.state }
    return all.contains(.late) ? 0 : all.contains(where: \.isOpen) ? 1 : 2
  }

  /// When the answer is due, where all wait for one; else how many are done.
  private func note(on recommendations: [Handle<Recommendation>]) -> String {
    let standing = recommendations.compactMap { states.now(of: $0) }
    let days = standing.map { $0.reason == .noAnswer ? $0.day : nil }
    if let first = days.first.flatMap({ $0 }), days.allSatisfy({ $0 == first }) {
      return say(.homeAnswerDue, day: first.text)
    }
    let done = standing.count { $0.state == .done }
    return say(.doneOf, count: standing.count, number: String(done))
  }
}

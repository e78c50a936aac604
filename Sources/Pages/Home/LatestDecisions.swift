import Record

extension Site {
  /// The latest resolutions and responses, at most five, the newest first.
  var latestDecisions: [DecisionView] {
    let dated = latestMinutes + latestResponses
    return dated.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
      .prefix(5).map(\.element.view)
  }

  /// Resolutions of the three latest meetings that have any, at most two minutes each.
  private var latestMinutes: [(day: Day, view: DecisionView)] {
    let newest = record.minutes.indices.map { Handle<Minutes>($0) }.filter {
      record[$0].minutes.contains { isNews($0) }
    }
    .sorted { record[$0].meeting > record[$1].meeting }
    return newest.prefix(3).flatMap { handle -> [(Day, DecisionView)] in
      let minutes = record[handle]
      let day = record[minutes.meeting].date
      return minutes.minutes.filter { isNews($0) }.suffix(2).compactMap { minute in
        view(of: minute, in: handle, on: day).map { (day, $0) }
      }
    }
  }

  /// Whether something was resolved on a matter that is not on every agenda.
  private func isNews(_ minute: Minute) -> Bool { !minute.resolutions.isEmpty && !record.isRoutine(minute) }

  private func view(of minute: Minute, in handle: Handle<Minutes>, on day: Day) -> DecisionView? {
    let committees = record[record[handle].meeting].committees.map { record[$0].shortTitle }
    guard let words = record.decisionLine(of: minute)?.words else { return nil }
    let line = words.hasSuffix(".") ? String(words.dropLast()) : words
    // A word or two, such as “Noted.”, say nothing without what they are about.
    let isShort = line.split(separator: " ").count < 3
    return DecisionView(
      headline: isShort ? say(.decisionOn, words: line.lowercased(), place: minute.title) : line.capitalisedFirst,
      link: address(of: handle.ref, anchor: minute.anchor), date: day.text, iso: day.iso, who: say.list(committees),
      matter: isShort ? nil : minute.title)
  }

  private var latestResponses: [(day: Day, view: DecisionView)] {
    let dated = record.responses.indices.compactMap { index in
      record.responses[index].date.map { (day: $0, handle: Handle<Response>(index)) }
    }.filter { $0.day <= record.asAt }
    return dated.sorted { ($1.day, $0.handle) < ($0.day, $1.handle) }.prefix(3).map { day, handle in
      let response = record[handle]
      let view = DecisionView(
        headline: positionsSentence(response) ?? response.document.title, link: address(of: handle.ref), date: day.text,
        iso: day.iso, who: response.decisionMaker.words, matter: response.document.title)
      return (day, view)
    }
  }

  /// “10 recommendations: 8 accepted, 2 partly accepted.”
  private func positionsSentence(_ response: Response) -> String? {
    let positions = response.positions.compactMap { $0.open?.position }
    if positions.isEmpty { return nil }
    let parts = Position.allCases.compactMap { position -> String? in
      let count = positions.count { $0 == position }
      return count == 0 ? nil : "\(count) \(say.position[position].lowercased())"
    }
    return "\(say(.recommendations, count: positions.count)): \(parts.joined(separator: ", "))"
  }
}

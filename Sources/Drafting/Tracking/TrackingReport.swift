package import Record

/// A committee's report on what became of its recommendations within a time, as a content file for the clerk to go through.
///
/// It is a draft, so that nobody publishes it unread, and every figure names its recommendations.
package struct TrackingReport {
  private let figures: TrackingFigures
  private let committee: String
  private let record: Record

  package init(of committee: Handle<Committee>, since: Day, until: Day, in record: Record) {
    figures = TrackingFigures(of: committee, since: since, until: until, in: record)
    self.committee = record[committee].document.title
    self.record = record
  }

  package var text: String {
    let time = "from \(figures.since.text) to \(figures.until.text)"
    return """
      ---
      title: \(quoted("What became of our recommendations, \(figures.since.text) to \(figures.until.text)"))
      draft: yes
      purpose: \(quoted("To show what became of the recommendations of the \(committee) \(time)."))
      recommendations:
        - number: (a)
          text: note what has been done and what has not.
      background-papers: [none identified]
      ---

      ## What became of them

      1. \(opening)

      \(Self.table(["What happened \(time)", "Number", "Which"], right: [1], TrackingFigures.Figure.allCases.map(row)))

      ## How they stand on \(figures.until.text)

      2. Each of them is in one of five states. Only what has a date counts for a day that is past.

      \(Self.table(["State", "Number", "In a hundred", "Which"], right: [1, 2], RecommendationState.allCases.map(row)))

      ## Why each is in its state

      3. What decided is named for each, and where it can be read.

      \(Self.table(["Recommendation", "State", "Why", "Since, or last day", "Source"], right: [], figures.rows.map(row)))

      """
  }

  private var opening: String {
    let count = figures.rows.count
    if count == 0 { return "By \(figures.until.text) the committee had made no recommendation." }
    let states = RecommendationState.allCases.compactMap { state in
      let count = figures.rows(in: state).count
      return count == 0 ? nil : "\(count) \(state.label.lowercased())"
    }
    return "By \(figures.until.text) the committee had made \(count.of("recommendation")): \(states.listed)."
  }
}

// MARK: - Rows

extension TrackingReport {
  private func row(_ figure: TrackingFigures.Figure) -> [String] {
    let rows = figures.rows(figure)
    return [figure.label, String(rows.count), names(of: rows)]
  }

  private func row(_ state: RecommendationState) -> [String] {
    let rows = figures.rows(in: state)
    let share = figures.rows.isEmpty ? 0 : (rows.count * 200 + figures.rows.count) / (figures.rows.count * 2)
    return [state.label, String(rows.count), String(share), names(of: rows)]
  }

  private func row(_ row: TrackingFigures.Row) -> [String] {
    let standing = row.standing
    let source = standing.source.flatMap { target in
      record.document(of: target.ref).map { "[[\($0.id.text)\(target.anchor.map { "#" + $0 } ?? "")]]" }
    }
    return [
      name(of: row), standing.state.label, standing.reason.label, standing.day?.text ?? "no day is known",
      source ?? "its own page",
    ]
  }

  private func names(of rows: [TrackingFigures.Row]) -> String {
    rows.isEmpty ? "none" : rows.map(name).joined(separator: ", ")
  }

  private func name(of row: TrackingFigures.Row) -> String { "[[\(record[row.recommendation].document.id.text)]]" }

  private static func table(_ columns: [String], right: Set<Int>, _ rows: [[String]]) -> String {
    let rule = columns.indices.map { right.contains($0) ? "---:" : "---" }
    return ([columns, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}

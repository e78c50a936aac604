import Record

/// Ids for rows whose numbers are used more than once, so that each keeps the number that the paper gives it.
///
/// A number that begins again under another heading takes the heading into its id: `rec-fence-mending-1`. Where no heading parts the
/// rows, the later ones are counted.
struct RecordIDs {
  struct Row {
    var line: Int
    var number: String?
    var group: String?
  }

  /// The id of each row, nil where its number says enough, and the rows whose number nothing parts from an earlier one.
  static func ids(_ rows: [Row], prefix: String) -> (ids: [String?], repeated: [(row: Int, first: Int)]) {
    let slugs = rows.enumerated().map { slug($1, $0) }
    let again = Dictionary(slugs.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
    guard !again.isEmpty else { return (rows.map { _ in nil }, []) }
    var taken: [String: Int] = [:]
    for (index, slug) in slugs.enumerated() where again[slug] == nil { taken["\(prefix)-\(slug)"] = index }
    var ids: [String?] = []
    var repeated: [(row: Int, first: Int)] = []
    for (index, row) in rows.enumerated() {
      guard again[slugs[index]] != nil else {
        ids.append(nil)
        continue
      }
      let heading = row.group.map { $0.split(separator: " ").prefix(8).joined(separator: " ") }
      let group = heading.flatMap { Slug.make(from: $0)?.text }.map { "\($0)-" } ?? ""
      var id = "\(prefix)-\(group)\(slugs[index])"
      if let first = taken[id] {
        if row.number != nil { repeated.append((index, first)) }
        var count = 2
        while taken["\(id)-again-\(count)"] != nil { count += 1 }
        id += "-again-\(count)"
      }
      taken[id] = index
      ids.append(id == "\(prefix)-\(slugs[index])" ? nil : id)
    }
    return (ids, repeated)
  }

  /// The last part of the id that a row has by its number, or by its position where it has none.
  private static func slug(_ row: Row, _ position: Int) -> String {
    row.number.flatMap { Numbering($0).slug?.text } ?? String(position + 1)
  }
}

extension ImportedPart {
  /// Gives ids to the rows that need one; rows that nothing parts are told.
  mutating func identify(_ log: inout ImportLog) {
    let groups = recommendations.map { $0.heading }
    let ofRecommendations = RecordIDs.ids(
      zip(recommendations, groups).map { .init(line: $0.line, number: $0.number, group: $1) }, prefix: "rec")
    for (index, id) in ofRecommendations.ids.enumerated() { recommendations[index].id = id }
    let ofActions = RecordIDs.ids(
      actions.map { action in
        let heading = action.recommendation.map { recommendations[$0].id ?? recommendations[$0].number }
        return .init(
          line: action.line, number: action.cells[.number]?.words, group: action.cells[.area]?.words ?? heading)
      }, prefix: "action")
    for (index, id) in ofActions.ids.enumerated() { actions[index].id = id }
    tell(ofRecommendations, recommendations.map { ($0.line, $0.number, $0.id) }, "recommendation", &log)
    tell(ofActions, actions.map { ($0.line, $0.cells[.number]?.words ?? "", $0.id) }, "action", &log)
  }

  private func tell(
    _ found: (ids: [String?], repeated: [(row: Int, first: Int)]), _ rows: [(line: Int, number: String, id: String?)],
    _ noun: String, _ log: inout ImportLog
  ) {
    for (row, first) in found.repeated {
      log.diagnostics.append(
        .repeated(
          noun, rows[row].number, log.range(line: rows[row].line), first: log.range(line: rows[first].line),
          id: rows[row].id ?? ""))
    }
    let told = Set(found.repeated.map(\.row))
    for index in found.ids.indices where found.ids[index] != nil && !told.contains(index) {
      log.decide(
        .supplied, rows[index].line,
        "\(noun) \(rows[index].number): the number is used again, so the id is “\(rows[index].id ?? "")”")
    }
  }
}

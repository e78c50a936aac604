package import Record

/// Something that belongs to a recommendation or an action, as a row of a table of its own.
private struct Owned<Row> {
  let owner: RecordRef
  let row: Row
}

extension Publications {
  /// Every row of a table, in the order of the record.
  package func tracker(_ kind: TrackerKind) -> TrackerTable {
    switch kind {
    case .recommendations: trackedRecommendations
    case .actions: trackedActions
    case .answers: trackedAnswers
    case .claims: described(kind, owned(\.claims))
    case .evidence: described(kind, owned(\.evidence))
    case .assessments: described(kind, owned(\.assessments))
    case .parts: described(kind, owned(\.parts))
    case .milestones: described(kind, owned(\.milestones))
    case .effects: described(kind, owned(\.effects))
    case .actionMilestones: described(kind, owned(ofActions: \.milestones))
    case .progress: progress(kind, owned(\.progress))
    case .actionProgress: progress(kind, owned(ofActions: \.progress))
    case .withheld: TrackerTable(kind: kind, sheet: withheldSheet, owners: [])
    }
  }

  private var trackedRecommendations: TrackerTable {
    let all = record.recommendations.indices.map { Handle<Recommendation>($0) }
    var sheet = SheetMaker("recommendations", of: all)
    sheet.column("id") { record[$0].document.id.text }
    addRecommendationColumns(to: &sheet)
    sheet.column("committee") { record.committee(of: $0).map { record[$0].document.id.text } }
    sheet.column("year") { record.yearMade(record[$0])?.label }
    let states = record.recommendations.map { record.state(of: $0, on: record.asAt) }
    sheet.column("state") { states[Int($0.index)]?.state.label }
    sheet.column("state_because") { states[Int($0.index)]?.reason.label }
    sheet.column("state_as_at", .day) { states[Int($0.index)].map { _ in record.asAt.iso } }
    return TrackerTable(kind: .recommendations, sheet: sheet.sheet(), owners: all.map(\.ref))
  }

  private var trackedActions: TrackerTable {
    let all = record.actions.indices.map { Handle<Action>($0) }
    var sheet = SheetMaker("actions", of: all)
    sheet.column("id") { record[$0].id.text }
    sheet.column("recommendation_ids", .list) { handle in
      record[handle].recommendations.map { record[$0].document.id.text }.joined(separator: "\n")
    }
    addActionColumns(to: &sheet)
    return TrackerTable(kind: .actions, sheet: sheet.sheet(), owners: all.map(\.ref))
  }

  private var trackedAnswers: TrackerTable {
    table(.answers, of: owned(\.answers)) { sheet in
      let wording = wording
      sheet.column("position") { $0.row.position.label }
      sheet.column("answered_by") { wording.cell([record[$0.row.response].decisionMaker]) }
      sheet.column("date", .day) { record[$0.row.response].date?.iso }
      sheet.column("answer") { wording.cell($0.row.text) }
      sheet.column("address", .address) { wording.full(addresses.page(of: $0.row.response.ref)) }
    }
  }

  private func progress(_ kind: TrackerKind, _ rows: [Owned<Disclosed<ProgressEntry>>]) -> TrackerTable {
    table(kind, of: rows) { sheet in
      let wording = wording
      sheet.column("date", .day) { $0.row.open?.date?.iso }
      sheet.column("date_as_written") { $0.row.open?.dateWords }
      sheet.column("text") { $0.row.open.map { wording.cell($0.text) } }
      sheet.column("source") { $0.row.open?.source?.words }
      sheet.column("withheld") { row in row.row.withheld.map { wording.cell($0) } }
    }
  }

  /// Rows of a kind that has a list of fields.
  private func described<Row: Described>(_ kind: TrackerKind, _ rows: [Owned<Disclosed<Row>>]) -> TrackerTable {
    table(kind, of: rows) { sheet in
      let wording = wording
      sheet.columns(wording) { $0.row.open }
      sheet.column("withheld") { row in row.row.withheld.map { wording.cell($0) } }
    }
  }

  /// What every recommendation has of something.
  private func owned<Row>(_ own: (Recommendation) -> [Row]) -> [Owned<Row>] {
    record.recommendations.enumerated().flatMap { index, it in
      own(it).map { Owned(owner: Handle<Recommendation>(index).ref, row: $0) }
    }
  }

  private func owned<Row>(ofActions own: (Action) -> [Row]) -> [Owned<Row>] {
    record.actions.enumerated().flatMap { index, it in
      own(it).map { Owned(owner: Handle<Action>(index).ref, row: $0) }
    }
  }

  /// A table whose rows name first what they belong to.
  private func table<Row>(
    _ kind: TrackerKind, of rows: [Owned<Row>], _ columns: (inout SheetMaker<Owned<Row>>) -> Void
  ) -> TrackerTable {
    var sheet = SheetMaker(kind.rawValue, of: rows)
    if let reference = kind.reference { sheet.column(reference) { record.id(of: $0.owner)?.text } }
    columns(&sheet)
    return TrackerTable(kind: kind, sheet: sheet.sheet(), owners: rows.map(\.owner))
  }

  /// Of what may not be told: that it is there, in what, and why.
  private var withheldSheet: Sheet {
    let reviews = record.reviews.indices.map { Handle<Review>($0) }.flatMap { handle in
      record[handle].withheldRecommendations.map { ("recommendation", handle.ref, $0) }
    }
    let plans = record.actionPlans.indices.map { Handle<ActionPlan>($0) }.flatMap { handle in
      record[handle].withheldActions.map { ("action", handle.ref, $0) }
    }
    var sheet = SheetMaker("withheld", of: reviews + plans)
    sheet.column("kind") { $0.0 }
    sheet.column("part_of") { record.title(of: $0.1) }
    sheet.column("address", .address) { wording.full(addresses.page(of: $0.1)) }
    sheet.column("withheld") { wording.cell($0.2) }
    return sheet.sheet()
  }
}

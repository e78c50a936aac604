import Record

extension Publications {
  /// Actions as a table with the columns that some row fills. `prefix` stands before the rows' anchors; without it they have none and
  /// their numbers lead to where they stand.
  func actionTable(_ handles: [Handle<Action>], caption: String, prefix: String?) -> Block {
    let actions = handles.map { record[$0] }
    let columns = ActionColumn.allCases.filter { column in column.isAlways || actions.contains { column.isFilled($0) } }
    let rows = zip(handles, actions).map { handle, action in
      Table.Row(
        anchor: prefix.map { $0 + action.anchor }, heading(of: handle, action, isLinked: prefix == nil),
        columns.map { cell($0, action) })
    }
    return .table(Table(caption, ["Number"] + columns.map(\.rawValue), rows: rows))
  }

  private func heading(of handle: Handle<Action>, _ action: Action, isLinked: Bool) -> [Inline] {
    isLinked
      ? [.link([.text("Action \(action.number)")], .site(addresses.address(of: handle.ref)))]
      : [.text(action.number.words)]
  }

  private func cell(_ column: ActionColumn, _ action: Action) -> [Block] {
    switch column {
    case .answers: answered(by: action)
    case .task: wording.prose(action.text) + action.inherited.map { .note([.text($0.provenance.note)]) }
    case .leads: wording.leads(action.leads, none: "Nobody is named")
    case .byWhen: [.words(wording.deadline(action.deadline))]
    case .status: [.words(wording.status(action.status))]
    case .rating: action.rag.map { [.words(wording.rating($0))] } ?? []
    case .measures: Block.oneOrList(action.measures.map { wording.prose($0) })
    case .capacity: wording.prose(action.capacity)
    case .partners: wording.leads(action.partners)
    case .monitoring: wording.prose(action.monitoring)
    case .progress: log(action.progress)
    }
  }

  private func answered(by action: Action) -> [Block] {
    var blocks: [Block] = action.areaNumber.map { [.words($0)] } ?? []
    blocks += wording.prose(action.area)
    return blocks + action.recommendations.map { .words(wording.link($0.ref)) }
  }
}

/// The columns of a table of actions after the number.
private enum ActionColumn: String, CaseIterable {
  case answers = "What it answers"
  case task = "What is to be done"
  case leads = "Who leads"
  case byWhen = "By when"
  case status = "Status"
  case rating = "The council’s rating"
  case measures = "What will show that it worked"
  case capacity = "Money or staff needed"
  case partners = "With"
  case monitoring = "Monitoring"
  case progress = "Progress"

  var isAlways: Bool {
    switch self {
    case .task, .leads, .byWhen, .status: true
    case .answers, .rating, .measures, .capacity, .partners, .monitoring, .progress: false
    }
  }

  func isFilled(_ action: Action) -> Bool {
    switch self {
    case .task, .leads, .byWhen, .status: true
    case .answers: !action.recommendations.isEmpty || action.area != nil || action.areaNumber != nil
    case .rating: action.rag != nil
    case .measures: !action.measures.isEmpty
    case .capacity: action.capacity != nil
    case .partners: !action.partners.isEmpty
    case .monitoring: action.monitoring != nil
    case .progress: !action.progress.isEmpty
    }
  }
}

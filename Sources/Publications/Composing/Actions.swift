import Record

extension Publications {
  /// Actions as a table with the columns that some row fills. `prefix` stands before the rows' anchors; without it they have none and
  /// their numbers lead to where they stand.
  func actionTable(_ handles: [Handle<Action>], caption: String, prefix: String?) -> Block {
    let actions = handles.map { record[$0] }
    let columns = columns(of: actions)
    let rows = actions.indices.map { index in
      Table.Row(
        anchor: prefix.map { $0 + actions[index].anchor },
        heading(of: handles[index], actions[index], isLinked: prefix == nil), columns.map { $0.cells[index] })
    }
    return .table(Table(caption, ["Number"] + columns.map(\.name), rows: rows))
  }

  private func heading(of handle: Handle<Action>, _ action: Action, isLinked: Bool) -> [Inline] {
    isLinked
      ? [.link([.text("Action \(action.number)")], .site(addresses.address(of: handle.ref)))]
      : [.text(action.number.words)]
  }

  private func columns(of actions: [Action]) -> [ActionColumn] {
    let answers = ActionColumn(name: "What it answers", cells: actions.map { answered(by: $0) })
    let tasks = ActionColumn(name: "What is to be done", cells: actions.map { task($0) })
    let listed = Action.fields(in: .publication).map { field in
      ActionColumn(name: field.label, cells: actions.map { wording.blocks(of: field, $0) })
    }
    return ([answers, tasks] + listed).filter { column in column.cells.contains { !$0.isEmpty } }
  }

  private func task(_ action: Action) -> [Block] {
    wording.prose(action.text) + action.inherited.map { .note([.text($0.provenance.note)]) }
  }

  private func answered(by action: Action) -> [Block] {
    var blocks: [Block] = action.areaNumber.map { [.words($0)] } ?? []
    blocks += wording.prose(action.area)
    return blocks + action.recommendations.map { .words(wording.link($0.ref)) }
  }
}

/// A column of a table of actions, with a cell for each.
private struct ActionColumn {
  let name: String
  let cells: [[Block]]
}

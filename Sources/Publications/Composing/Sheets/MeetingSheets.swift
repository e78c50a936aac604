import Record

extension Publications {
  func itemSheet(_ handle: Handle<Meeting>) -> Sheet {
    let wording = wording
    var sheet = SheetMaker("items", of: record[handle].items.indices.map { ItemRef(handle, $0) })
    sheet.columns(wording) { record[$0] }
    sheet.column("address", .address) { wording.full(addresses.address(of: $0)) }
    sheet.column("withheld") { ref in
      record[ref].content.withheld.map { wording.cell($0.untitled) }
    }
    return sheet.sheet()
  }

  /// A row for each resolution, and one for a minute without any; none for a heading that is no more than a heading.
  func decisionSheet(_ minutes: Minutes, in body: [Block]) -> Sheet {
    let wording = wording
    var sheet = SheetMaker("decisions", of: decisions(minutes, in: body))
    sheet.column("minute") { $0.number }
    sheet.column("title") { $0.title }
    sheet.column("item") { decision in decision.items.map { record[$0].number.words }.joined(separator: ", ") }
    sheet.column("decision") { $0.words }
    sheet.column("item_address") { decision in
      decision.items.map { wording.full(addresses.address(of: $0)) }.joined(separator: " ")
    }
    sheet.column("withheld") { decision in decision.withheld.map { wording.cell($0.untitled) } }
    return sheet.sheet()
  }

  private func decisions(_ minutes: Minutes, in body: [Block]) -> [Decision] {
    var decisions: [Decision] = []
    let places = Dictionary(minutes.inOrder.map { ($0.anchor, Decision($0)) }) { first, _ in first }
    var isEmpty = false
    for block in body {
      if case .heading(let heading) = block, let next = places[heading.anchor] {
        decisions.append(next)
        isEmpty = true
      }
      for words in block.resolutions {
        var decision = decisions.last ?? Decision()
        decision.words = words
        if isEmpty { decisions.removeLast() }
        decisions.append(decision)
        isEmpty = false
      }
    }
    return decisions.filter { !$0.isEmpty }
  }
}

/// A minute and one thing that it says was resolved.
private struct Decision {
  var number = ""
  var title = ""
  var items: [ItemRef] = []
  var withheld: Withheld?
  var words = ""

  init() {}

  /// Whether it says nothing: no number, no item, nothing that was resolved.
  var isEmpty: Bool { number.isEmpty && items.isEmpty && words.isEmpty }

  init(_ minute: MinuteInPlace) {
    switch minute {
    case .open(let open): (number, title, items) = (open.number.words, open.title, open.items)
    case .withheld(let minute):
      (number, title, items) = (minute.number.words, minute.title, minute.item.map { [$0] } ?? [])
      withheld = minute.withheld
      words = minute.withheld.publicDecision ?? ""
    }
  }
}

extension MinuteInPlace {
  fileprivate var anchor: String {
    switch self {
    case .open(let minute): minute.anchor
    case .withheld(let minute): minute.anchor
    }
  }
}

extension Block {
  /// The words of each resolution in it.
  fileprivate var resolutions: [String] {
    switch self {
    case .resolution(let inner): [inner.cellText]
    case .quote(let inner): inner.flatMap(\.resolutions)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.resolutions) }
    case .heading, .paragraph, .facts, .table, .figure, .note, .code, .rule: []
    }
  }
}

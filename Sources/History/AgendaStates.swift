internal import CXXHash
package import Record

/// The items of an agenda as the public was shown them: those that come later need the reason of their lateness (LGA 1972
/// s.100B(4)(b)).
package struct AgendaState: Hashable, Sendable {
  /// The id of the meeting.
  var meeting: String
  var items: [Item]

  /// An item by its number and a hash of its title.
  struct Item: Hashable, Sendable {
    var number: String
    var title: UInt64

    init(_ item: AgendaItem) {
      number = item.number.slug?.text ?? ""
      title = Item.hash(of: item.title)
    }

    init(number: String, title: UInt64) { (self.number, self.title) = (number, title) }

    private static func hash(of words: String) -> UInt64 {
      let letters = Array(words.lowercased().utf8)
      return letters.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
    }
  }
}

extension Comparing {
  /// The agendas that are published, and the items that were added to one too late and without a reason.
  ///
  /// What is told stays untold to the next build, so that it is asked again until the reason is given.
  mutating func compareAgendas() -> [ItemRef] {
    let earlier = Dictionary((old?.agendas ?? []).map { ($0.meeting, $0) }) { first, _ in first }
    var added: [ItemRef] = []
    for (index, meeting) in record.meetings.enumerated() where isPublished(meeting) {
      let id = meeting.document.id.text
      let late = earlier[id].map { indicesAdded(to: meeting, since: $0) } ?? []
      added += late.map { ItemRef(Handle(index), $0) }
      let known = meeting.items.indices.filter { !late.contains($0) }.map { AgendaState.Item(meeting.items[$0]) }
      state.agendas.append(AgendaState(meeting: id, items: known))
    }
    if showsDrafts { state.agendas = old?.agendas ?? [] }
    state.agendas.sort { $0.meeting.utf8.isBefore($1.meeting.utf8) }
    return added
  }

  private func isPublished(_ meeting: Meeting) -> Bool {
    !meeting.items.isEmpty && meeting.standsOnItsDay && meeting.agendaPublished.map { $0 <= record.asAt } ?? false
  }

  /// Items whose title is new, but for those that only have another title under their number.
  private func indicesAdded(to meeting: Meeting, since before: AgendaState) -> [Int] {
    guard let old, old.asAt <= meeting.date, !isInTime(meeting) else { return [] }
    let titles = Set(before.items.map(\.title))
    let now = meeting.items.map { AgendaState.Item($0) }
    let gone = Set(before.items.filter { item in !now.contains { $0.title == item.title } }.map(\.number))
    return meeting.items.indices.filter { index in
      let item = meeting.items[index]
      return item.content.open != nil && item.late == nil && !titles.contains(now[index].title)
        && !gone.contains(now[index].number)
    }
  }

  /// Whether the public still has all the days of notice for what is added today.
  private func isInTime(_ meeting: Meeting) -> Bool {
    record.notice(of: meeting, record.council.holidays).map { record.asAt <= $0.count.publishBy } ?? true
  }
}

// MARK: - In the file

extension AgendaState {
  /// “7=16 hexadecimal digits”, between blanks.
  var itemsText: String {
    items.map { "\($0.number.isEmpty ? "-" : $0.number)=\(HashText.digits($0.title))" }.joined(separator: " ")
  }

  init?(_ parts: inout StateParts) {
    guard let meeting = parts.text(), let text = parts.text() else { return nil }
    var items: [Item] = []
    for piece in text.split(separator: " ") {
      let sides = piece.split(separator: "=")
      guard sides.count == 2, let title = UInt64(sides[1], radix: 16) else { return nil }
      items.append(Item(number: sides[0] == "-" ? "" : String(sides[0]), title: title))
    }
    self.init(meeting: meeting, items: items)
  }
}

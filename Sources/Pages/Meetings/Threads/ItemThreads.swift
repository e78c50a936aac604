import Record

/// A matter that came back: an agenda item and all that carry it on, in order of date.
struct ItemThread: Equatable, Sendable {
  let items: [ItemRef]
  /// “2025-10-08-children-item-6”: the id of the first item, so that it stays when the matter comes back again.
  let slug: String

  var path: String { "threads/\(slug)/index.html" }
}

/// The threads of the record, and the one that each item belongs to.
struct ItemThreads: Sendable {
  /// In the order of their first items.
  let all: [ItemThread]
  private let places: [ItemRef: Int]

  init(_ record: Record) {
    var members: [ItemRef: [ItemRef]] = [:]
    for (index, meeting) in record.meetings.enumerated() {
      for (place, item) in meeting.items.enumerated() where item.continues != nil {
        let ref = ItemRef(Handle(index), place)
        if let root = ItemThreads.root(of: ref, in: record) { members[root, default: []].append(ref) }
      }
    }
    all = members.sorted { $0.key < $1.key }.map { root, later in
      let slug = record[root].id.text.split(separator: "/").joined(separator: "-")
      return ItemThread(items: ([root] + later).sorted(), slug: slug)
    }
    var places: [ItemRef: Int] = [:]
    for (place, thread) in all.enumerated() {
      for item in thread.items { places[item] = place }
    }
    self.places = places
  }

  func thread(of item: ItemRef) -> ItemThread? { places[item].map { all[$0] } }

  /// The item that a matter began with; nil when the items lead in a circle.
  private static func root(of item: ItemRef, in record: Record) -> ItemRef? {
    var seen: Set<ItemRef> = [item]
    var current = item
    while let earlier = record[current].continues {
      guard seen.insert(earlier).inserted else { return nil }
      current = earlier
    }
    return current
  }
}

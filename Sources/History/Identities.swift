package import Record

/// Under which ids records were first published, for those that stand under another id now.
///
/// A record that moves and keeps its old address among its aliases is the same record: the names of its entries in feeds and
/// calendars stay, and nothing is told as withdrawn or as new.
package struct Identities: Sendable {
  /// By kind and present id: the id of the last build, for what has moved since; nothing for a record that has not.
  private var moved: [RecordKey: String] = [:]
  /// By kind and present id: the id under which it was first published.
  private var first: [RecordKey: String] = [:]
  /// The folders of ids that moved, present before first, longest first: “2027-02-10-harbour/” was “2027-02-10-ferries/”.
  private var folders: [Folder] = []

  private struct RecordKey: Hashable {
    var kind: RecordKind
    var id: String
  }

  private struct Folder: Hashable {
    var now: String
    var first: String
  }

  package init() {}

  /// Whoever has the id of a record of the last build that is no more, and says with an alias that it was there, is that record.
  package init(_ record: Record, since old: PublishedState?) {
    let former = FormerIDs(record)
    guard let old, !former.isEmpty || old.records.contains(where: { $0.first != nil }) else { return }
    let before = Dictionary(
      old.records.map { (RecordKey(kind: $0.kind, id: $0.id), $0) }, uniquingKeysWith: { first, _ in first })
    for known in old.records {
      if let id = known.first { first[RecordKey(kind: known.kind, id: known.id)] = id }
    }
    enterMoved(record, former, before)
    folders = Set(first.filter { $0.key.id != $0.value }.map { Folder(now: $0.key.id + "/", first: $0.value + "/") })
      .sorted { ($0.now.utf8.count, $0.now) > ($1.now.utf8.count, $1.now) }
    enterRows(record, before)
  }

  private mutating func enterMoved(
    _ record: Record, _ former: FormerIDs, _ before: [RecordKey: PublishedRecord]
  ) {
    if former.isEmpty { return }
    for kind in RecordKind.allCases {
      let ids = record.ids(of: kind)
      let present = Set(ids)
      for (index, id) in ids.enumerated() where before[RecordKey(kind: kind, id: id)] == nil {
        guard let document = record.document(of: RecordRef(kind, Int32(index))) else { break }
        let old = former.ids(of: document).first {
          !present.contains($0) && before[RecordKey(kind: kind, id: $0)] != nil
        }
        if let old { enter(RecordKey(kind: kind, id: id), old, before) }
      }
    }
  }

  /// Rows without pages go with the document they stand in.
  private mutating func enterRows(_ record: Record, _ before: [RecordKey: PublishedRecord]) {
    let documents = moved
    for kind in [RecordKind.action, .forwardPlanEntry] {
      for id in record.ids(of: kind) {
        let key = RecordKey(kind: kind, id: id)
        guard before[key] == nil else { continue }
        for (document, old) in documents where id.hasPrefix(document.id + "/") {
          let former = old + id.dropFirst(document.id.count)
          if before[RecordKey(kind: kind, id: former)] != nil { enter(key, former, before) }
        }
      }
    }
  }

  private mutating func enter(_ key: RecordKey, _ old: String, _ before: [RecordKey: PublishedRecord]) {
    moved[key] = old
    first[key] = before[RecordKey(kind: key.kind, id: old)]?.first ?? old
  }
}

extension Identities {
  /// Whether every record stands where it was first published.
  var isEmpty: Bool { first.isEmpty }

  /// The permanent name of a record: the id under which it was first published.
  package func name(of kind: RecordKind, _ id: String) -> String { first[RecordKey(kind: kind, id: id)] ?? id }

  /// The same of an id, or of a file in a folder of one, whatever the kind: for what refers to a record that moved.
  func name(of words: String) -> String {
    for folder in folders {
      if words == folder.now.dropLast() { return String(folder.first.dropLast()) }
      if words.hasPrefix(folder.now) { return folder.first + words.dropFirst(folder.now.count) }
      if let range = words.firstRange(of: "/" + folder.now) {
        return words[..<range.lowerBound] + "/" + folder.first + words[range.upperBound...]
      }
    }
    return words
  }

  /// The records of the last build under the ids that they have now.
  func renamed(_ records: [PublishedRecord]) -> [PublishedRecord] {
    if moved.isEmpty { return records }
    let now = Dictionary(
      moved.map { (RecordKey(kind: $0.key.kind, id: $0.value), $0.key.id) }, uniquingKeysWith: { first, _ in first })
    return records.map { record in
      guard let id = now[RecordKey(kind: record.kind, id: record.id)] else { return record }
      var renamed = record
      renamed.first = record.first ?? record.id
      renamed.id = id
      return renamed
    }
    .sorted { $0.kind == $1.kind ? $0.id.utf8.isBefore($1.id.utf8) : $0.kind.index < $1.kind.index }
  }
}

/// The ids that documents had at their former addresses, by where they stand now.
private struct FormerIDs {
  private var ids: [String: [String]] = [:]

  init(_ record: Record) {
    for former in record.formerAddresses {
      if let id = former.id { ids[Addresses.folder(of: former.document), default: []].append(id) }
    }
  }

  var isEmpty: Bool { ids.isEmpty }

  func ids(of document: Document) -> [String] { ids.isEmpty ? [] : ids[Addresses.folder(of: document)] ?? [] }
}

internal import Record

extension PublishedState {
  /// Reads what `text` writes and nothing else: nil for a file that was cut short, changed by hand, or made by another
  /// program.
  package init?(text bytes: [UInt8]) {
    guard let body = PublishedState.body(of: bytes) else { return nil }
    let read = body.withUnsafeBufferPointer { buffer -> PublishedState? in
      var lines = StateParts(buffer, separator: UInt8(ascii: "\n"))
      guard let first = lines.next(), var state = PublishedState(heading: first) else { return nil }
      while let line = lines.next(), !line.isEmpty {
        guard state.take(line) else { return nil }
      }
      return state
    }
    guard let read, read.isInOrder else { return nil }
    self = read
  }

  /// Everything before the last line, when the hash in it is right.
  private static func body(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
    let length = StateWord.end.utf8.count + 18
    guard bytes.count > length else { return nil }
    let body = bytes[..<(bytes.count - length)]
    let end = "\(StateWord.end)\t\(HashText.digits(hash(of: body)))\n"
    return bytes[body.endIndex...].elementsEqual(end.utf8) && body.last == UInt8(ascii: "\n") ? body : nil
  }

  private init?(heading: UnsafeBufferPointer<UInt8>) {
    var parts = StateParts(heading, separator: UInt8(ascii: "\t"))
    guard parts.text() == StateWord.title, parts.number() == StateWord.format, let version = parts.number(),
      let since = parts.day(), let asAt = parts.day(), parts.isAtEnd
    else { return nil }
    self.init(since: since)
    self.asAt = asAt
    hasOurHashes = version == PublishedState.version
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var parts = StateParts(line, separator: UInt8(ascii: "\t"))
    switch parts.text() {
    case StateWord.record:
      guard let record = PublishedRecord(&parts, knowsFields: hasOurHashes), parts.isAtEnd else { return false }
      records.append(record)
    case StateWord.dates:
      guard let last = records.indices.last, let dates = [RememberedDate](&parts) else { return false }
      records[last].dates = dates
    case StateWord.withdrawn:
      guard let withdrawal = Withdrawal(&parts), parts.isAtEnd else { return false }
      withdrawals.append(withdrawal)
    case StateWord.calendar:
      guard let entry = CalendarState(&parts), parts.isAtEnd else { return false }
      calendar.append(entry)
    case StateWord.agenda:
      guard let agenda = AgendaState(&parts), parts.isAtEnd else { return false }
      agendas.append(agenda)
    case _: return false
    }
    return true
  }

  /// The comparison walks through both lists at once and needs their order.
  private var isInOrder: Bool {
    zip(records, records.dropFirst()).allSatisfy { first, second in
      first.kind == second.kind
        ? !second.id.utf8.lexicographicallyPrecedes(first.id.utf8) : first.kind.index < second.kind.index
    }
  }
}

extension PublishedRecord {
  fileprivate init?(_ parts: inout StateParts, knowsFields: Bool) {
    guard let kind = parts.text().flatMap(RecordKind.init), let id = parts.text().flatMap({ RecordID($0) }) else {
      return nil
    }
    let since = parts.optional()
    self.init(kind: kind, id: id.text)
    if let since {
      guard let day = Day(stateText: since) else { return nil }
      self.since = day
    }
    status = parts.optional().map(String.init(decodingState:))
    committees = parts.optional().map { $0.split(by: ",").map(String.init(decodingState:)) } ?? []
    let hashes = parts.optional()
    for text in parts.optional()?.split(by: ";") ?? [] {
      guard let entry = HistoryEntry(text, of: kind) else { return nil }
      entries.append(entry)
    }
    let beforeStatus = parts.optional().map(String.init(decodingState:))
    let beforeHashes = parts.optional()
    if !parts.isAtEnd {
      guard let first = parts.text().flatMap({ RecordID($0) }) else { return nil }
      self.first = first.text
    }
    // Hashes taken in another way may be of fields that are no more; nothing is compared with them.
    guard knowsFields else { return }
    guard let own = [FieldHash](stateText: hashes, of: kind) else { return nil }
    self.hashes = own
    guard let beforeHashes else { return }
    guard let earlier = [FieldHash](stateText: beforeHashes, of: kind) else { return nil }
    before = Fields(hashes: earlier, status: beforeStatus)
  }
}

extension [FieldHash] {
  /// The fields come in their order, so that each name is looked for from the last one on.
  fileprivate init?(stateText text: UnsafeBufferPointer<UInt8>?, of kind: RecordKind) {
    self = []
    guard let text else { return }
    let keys = kind.fieldKeys
    var (next, rest) = (0, StateParts(text, separator: UInt8(ascii: " ")))
    while let part = rest.next() {
      guard part.count > 17, part[part.count - 17] == UInt8(ascii: "="), let hash = part.hash(at: part.count - 16)
      else { return nil }
      let name = UnsafeBufferPointer(rebasing: part[..<(part.count - 17)])
      while next < keys.count, !keys[next].key.utf8.elementsEqual(name) { next += 1 }
      guard next < keys.count else { return nil }
      append(FieldHash(field: FieldName(kind, next), hash: hash))
      next += 1
    }
  }
}

extension HistoryEntry {
  fileprivate init?(_ text: UnsafeBufferPointer<UInt8>, of kind: RecordKind) {
    var parts = StateParts(text, separator: UInt8(ascii: "="))
    guard let day = parts.day(), let what = parts.text() else { return nil }
    let status = parts.isAtEnd ? nil : parts.text()
    guard parts.isAtEnd else { return nil }
    if what == StateWord.publication {
      self.init(day: day, fields: [], status: nil)
      return
    }
    // A field that is no more is told no more.
    let fields = what.split(separator: ",").compactMap { FieldName(kind, key: $0) }
    guard !fields.isEmpty else { return nil }
    self.init(day: day, fields: fields, status: status)
  }
}

extension Withdrawal {
  fileprivate init?(_ parts: inout StateParts) {
    guard let day = parts.day(), let kind = parts.text().flatMap(RecordKind.init) else { return nil }
    self.init(
      day: day, kind: kind,
      committees: parts.optional().map { $0.split(by: ",").map(String.init(decodingState:)) } ?? [])
  }
}

extension CalendarState {
  fileprivate init?(_ parts: inout StateParts) {
    guard let uid = parts.text(), uid.utf8.count == 32, uid.utf8.allSatisfy(\.isHexadecimal), let date = parts.day()
    else { return nil }
    let start = parts.optional()
    let time = start.flatMap { TimeOfDay(String(decodingState: $0)) }
    guard (start == nil) == (time == nil), let sequence = parts.number() else { return nil }
    let changed = parts.optional()
    let day = changed.flatMap { Day(stateText: $0) }
    guard (changed == nil) == (day == nil), let text = parts.next(), text.count == 16, let hash = text.hash(at: 0)
    else { return nil }
    let last = parts.optional().map(String.init(decodingState:))
    guard last == nil || last == StateWord.withdrawn else { return nil }
    let committees = parts.optional().map { $0.split(by: ",").map(String.init(decodingState:)) } ?? []
    self.init(
      uid: uid, date: date, start: time, sequence: sequence, changed: day, hash: hash, isWithdrawn: last != nil,
      committees: committees)
  }
}

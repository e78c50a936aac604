internal import CXXHash
internal import Record

/// How the state stands in its file: one line for each record, its parts between tabs, “-” for what is not there; after it a line of
/// the dates that were promised, where there are any.
///
/// The last line holds a hash of all before it, so that a file that was cut short or written by hand is not believed.
extension PublishedState {
  package var text: [UInt8] {
    var line = StateLine()
    line.bytes.reserveCapacity(records.count * 320 + 1024)
    line.put(StateWord.title, "\(StateWord.format)", "\(PublishedState.version)", since.iso, asAt.iso)
    for record in records { line.put(record) }
    for withdrawal in withdrawals {
      line.put(
        StateWord.withdrawn, withdrawal.day.iso, withdrawal.kind.rawValue, withdrawal.committees.joined(separator: ","))
    }
    for entry in calendar { line.put(entry) }
    for agenda in agendas { line.put(StateWord.agenda, agenda.meeting, agenda.itemsText) }
    line.put(StateWord.end, HashText.digits(PublishedState.hash(of: line.bytes[...])))
    return line.bytes
  }

  static func hash(of bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
  }
}

/// The words that begin lines.
enum StateWord {
  static let title = "scrutable published state"
  static let format = 1
  static let record = "record"
  static let withdrawn = "withdrawn"
  static let calendar = "calendar"
  static let agenda = "agenda"
  static let dates = "dates"
  static let end = "end"
  static let none = UInt8(ascii: "-")
  static let publication = "published"
}

/// A hash as sixteen hexadecimal digits.
enum HashText {
  static func digits(_ hash: UInt64) -> String {
    String(unsafeUninitializedCapacity: 16) { buffer in
      for index in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: hash >> UInt64(60 - 4 * index)) & 15
        buffer[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      }
      return 16
    }
  }
}

/// Puts lines together in one buffer.
private struct StateLine {
  var bytes: [UInt8] = []

  mutating func put(_ parts: String...) {
    for (index, part) in parts.enumerated() {
      if index > 0 { tab() }
      add(part)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func put(_ record: PublishedRecord) {
    add(StateWord.record)
    tab()
    add(record.kind.rawValue)
    tab()
    add(record.id)
    tab()
    add(record.since?.iso ?? "")
    tab()
    add(record.status ?? "")
    tab()
    add(record.committees.count == 1 ? record.committees[0] : record.committees.joined(separator: ","))
    tab()
    add(record.hashes)
    tab()
    add(record.entries.map(\.stateText).joined(separator: ";"))
    tab()
    add(record.before?.status ?? "")
    tab()
    add(record.before?.hashes ?? [])
    if let first = record.first {
      tab()
      add(first)
    }
    bytes.append(UInt8(ascii: "\n"))
    if record.dates.isEmpty { return }
    add(StateWord.dates)
    for date in record.dates.stateParts {
      tab()
      add(date)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func put(_ entry: CalendarState) {
    put(
      StateWord.calendar, entry.uid, entry.date.iso, entry.start?.iso ?? "", String(entry.sequence),
      entry.changed?.iso ?? "", HashText.digits(entry.hash), entry.isWithdrawn ? StateWord.withdrawn : "",
      entry.committees.joined(separator: ","))
  }

  private mutating func add(_ text: String) {
    if text.isEmpty { bytes.append(StateWord.none) } else { bytes.append(contentsOf: text.utf8) }
  }

  private mutating func add(_ hashes: [FieldHash]) {
    if hashes.isEmpty { return bytes.append(StateWord.none) }
    for (index, own) in hashes.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      bytes.append(contentsOf: own.field.key.utf8)
      bytes.append(UInt8(ascii: "="))
      bytes.append(contentsOf: HashText.digits(own.hash).utf8)
    }
  }

  private mutating func tab() { bytes.append(UInt8(ascii: "\t")) }
}

extension HistoryEntry {
  /// “2026-12-01=title,status=done”.
  fileprivate var stateText: String {
    let what = isPublication ? StateWord.publication : fields.map(\.key).joined(separator: ",")
    return "\(day.iso)=\(what)" + (status.map { "=" + $0 } ?? "")
  }
}

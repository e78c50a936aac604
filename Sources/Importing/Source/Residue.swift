import Record

/// What programs write where a sheet had nothing: “NaN” in empty cells, “Unnamed: 3” over columns, midnight after days.
///
/// None of it was written by anybody, so it is taken out before the rows are read; the report keeps it.
struct Residue {
  private static let blanks: Set<String> = [
    "nan", "nat", "<na>", "#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!", "(null)",
  ]
  /// Taken for nothing only in a file that has one of the others: a council may well write “None”.
  private static let doubtfulBlanks: Set<String> = ["none", "null"]

  private var log: ImportLog
  private let hasBlanks: Bool
  private var emptied: [Int] = []
  private var example = ""

  /// The lines without it.
  static func removed(from lines: [SourceLine], _ log: inout ImportLog) -> [SourceLine] {
    var residue = Residue(log: log, hasBlanks: lines.contains(where: holdsBlank))
    let cleaned = lines.map { line in
      guard case .row(let row) = line else { return line }
      return .row(residue.cleaned(row))
    }
    residue.tell()
    log = residue.log
    return cleaned
  }

  private static func holdsBlank(_ line: SourceLine) -> Bool {
    guard case .row(let row) = line else { return false }
    return row.cells.contains { $0.utf8.count <= 7 && blanks.contains($0.lowercased()) }
  }

  private mutating func cleaned(_ row: SourceRow) -> SourceRow {
    var row = row
    for (column, text) in row.cells.enumerated() where !text.isEmpty && text.utf8.count <= 32 {
      if isBlank(text) {
        log.leave(text, row.line, .residue)
        row.cells[column] = ""
        if emptied.last != row.line { emptied.append(row.line) }
        if example.isEmpty { example = text }
      } else if isUnnamed(text) {
        log.leave(text, row.line, .residue)
        row.cells[column] = ""
      } else if let day = Residue.withoutMidnight(text) {
        log.leave(text, row.line, .residue)
        log.added.append(day)
        row.cells[column] = day
      }
    }
    return row
  }

  private func isBlank(_ text: String) -> Bool {
    guard hasBlanks, text.utf8.count <= 7 else { return false }
    let small = text.lowercased()
    return Residue.blanks.contains(small) || Residue.doubtfulBlanks.contains(small)
  }

  /// “Unnamed: 3”, as a converter calls a column without a heading.
  private func isUnnamed(_ text: String) -> Bool {
    text.hasPrefix("Unnamed: ") && text.dropFirst(9).utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x5F }
  }

  /// “2027-03-31 00:00:00” as “2027-03-31”; nil where there is no midnight after a day.
  static func withoutMidnight(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 19, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x20 || bytes[10] == 0x54 else {
      return nil
    }
    guard
      bytes[11...].elementsEqual("00:00:00".utf8) || bytes[11...].starts(with: "00:00:00.0".utf8)
        || bytes[11...].elementsEqual("00:00:00Z".utf8)
    else { return nil }
    return String(text.prefix(10))
  }

  private mutating func tell() {
    guard let first = emptied.first else { return }
    let more = emptied.count > 1 ? ", here and in \((emptied.count - 1).of("row")) below" : ""
    log.doubt(first, "“\(example)” is what a program writes into an empty cell, so it is taken for one\(more)")
  }
}

import Papers
import Record

/// A column that says of which review each row is: the rows of each stand together, and its blank cells mean the one above.
enum ReviewColumn {
  /// The events with a title before the rows of each review; unchanged where there is no such column, or only one review.
  static func parted(_ events: [SheetEvent], _ log: inout ImportLog) -> [SheetEvent] {
    guard events.contains(where: { $0.row?.cells[.review] != nil }) else { return events }
    var names: [String] = []
    var groups: [String: [SheetEvent]] = [:]
    var blanks: [Int] = []
    var current = ""
    for event in events {
      var event = event
      if case .row(var row) = event {
        if let written = row.cells.removeValue(forKey: .review).map(CellText.oneLine) {
          if HeadingWords.squeeze(written) != HeadingWords.squeeze(current) || groups[current] == nil {
            current = names.first { HeadingWords.squeeze($0) == HeadingWords.squeeze(written) } ?? written
          }
          log.leave(written, row.line, .title)
        } else if row.fields.contains(.review), !current.isEmpty {
          blanks.append(row.line)
        }
        event = .row(row)
      }
      if groups[current] == nil { names.append(current) }
      groups[current, default: []].append(event)
    }
    tell(names, blanks, &log)
    return names.flatMap { name -> [SheetEvent] in
      let rows = groups[name] ?? []
      return name.isEmpty ? rows : [.group(line: rows.first?.row?.line ?? 1, name)] + rows
    }
  }

  private static func tell(_ names: [String], _ blanks: [Int], _ log: inout ImportLog) {
    guard let first = blanks.first else { return }
    let more = blanks.count > 1 ? ", here and in \((blanks.count - 1).of("row")) below" : ""
    log.doubt(first, "a blank cell in the column of reviews is read as the review above\(more)")
  }
}

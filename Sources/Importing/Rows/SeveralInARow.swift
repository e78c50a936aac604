import Papers
import Record

/// Parts a row whose cells hold lists side by side: three actions, three leads and three dates are three rows.
///
/// The lists must agree in number. Where they do not, the row stays one and is told.
struct SeveralInARow {
  private let row: DataRow
  private let main: ColumnField
  private let items: ListItems
  /// Whether semicolons part the points.
  private let isOneLine: Bool
  /// The columns with as many points as there are actions.
  private var parted: [ColumnField: [String]] = [:]
  /// Columns for names and dates with another number of points.
  private var disagreeing: [ColumnField: Int] = [:]

  /// The events with such rows parted.
  static func parted(_ events: [SheetEvent], _ log: inout ImportLog) -> [SheetEvent] {
    events.flatMap { event -> [SheetEvent] in
      guard case .row(let row) = event, let several = SeveralInARow(row) else { return [event] }
      return several.rows(&log).map(SheetEvent.row)
    }
  }

  private init?(_ row: DataRow) {
    main = row.fields.contains(.action) ? .action : .recommendation
    guard let text = row.cells[main], text.utf8.contains(where: SeveralInARow.parts) || text.hasPrefix("(")
    else { return nil }
    self.row = row
    let lines = ListItems(text)
    isOneLine = lines.items.count == 1
    items = isOneLine ? ListItems(items: SeveralInARow.pieces(text), isMarked: false) : lines
    guard items.items.count > 1 else { return nil }
    for (field, text) in row.ordered where SeveralInARow.listed.contains(field) {
      let points = SeveralInARow.points(text, count: items.items.count)
      if points.count == items.items.count {
        parted[field] = points
      } else if points.count > 1, field == .lead || field.isOfDates {
        disagreeing[field] = points.count
      }
    }
  }

  private static let listed: Set<ColumnField> = [
    .response, .lead, .byWhen, .originalByWhen, .revisedByWhen, .measures, .capacity, .partners, .monitoring, .status,
    .rag,
    .progress,
  ]

  /// The points of a cell beside the list; a cell of one line may divide them by semicolons.
  private static func points(_ text: String, count: Int) -> [String] {
    let points = ListItems(text).items
    if points.count > 1 { return points }
    let pieces = pieces(text)
    return pieces.count == count ? pieces : points
  }

  private static func pieces(_ text: String) -> [String] {
    text.split(separator: ";").map { CellText.trim($0) }.filter { !$0.isEmpty }
  }

  private static func parts(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ";") }

  private func rows(_ log: inout ImportLog) -> [DataRow] {
    let noun = main == .action ? "actions" : "recommendations"
    guard disagreeing.isEmpty, isCertain else {
      if isOneLine { return [row] }
      if items.isMarked || !disagreeing.isEmpty && isEachALine { tellWhole(noun, &log) }
      return [apart]
    }
    for (field, points) in parted {
      for point in points where field != main {
        if let mark = ListItems.number(of: point)?.mark { log.leave(mark, row.line, .label) }
      }
    }
    let with = parted.keys.sorted().map(\.rawValue).joined(separator: ", ")
    log.decide(.split, row.line, "\(items.items.count) \(noun) in one cell, as many as in the cells for \(with)")
    return items.items.indices.map(row(at:))
  }

  /// The row as one, with the names or dates of a list told apart.
  private var apart: DataRow {
    var row = row
    for field in disagreeing.keys {
      row.cells[field] = row.cells[field].map { ListItems($0).items.joined(separator: "; ") }
    }
    return row
  }

  /// Marks, and one other column that agrees; without marks dates line by line, or two columns that agree.
  private var isCertain: Bool {
    if items.isMarked { return !parted.isEmpty && (main == .action || row.cells[.number] == nil) }
    let dates = parted.filter { $0.key.isOfDates }.values
    if isOneLine {
      return main == .action && parted[.lead] != nil && !dates.isEmpty
        && dates.allSatisfy { $0.allSatisfy(SeveralInARow.isDate) }
    }
    guard isEachALine, main == .action else { return false }
    return !dates.isEmpty && dates.allSatisfy { $0.allSatisfy(SeveralInARow.isDate) }
      || parted.count > 1 && dates.isEmpty
  }

  /// Whether no line looks like the rest of the one before it.
  private var isEachALine: Bool {
    let names = parted[.lead] ?? []
    return (items.items + names).allSatisfy { $0.first.map { $0.isUppercase || $0.isNumber } ?? false }
      && zip(items.items, items.items.dropFirst()).allSatisfy { CutPiece.evidence($0, $1) == nil }
      && zip(names, names.dropFirst()).allSatisfy { CutPiece.evidence($0, $1) == nil && !$0.hasSuffix(",") }
  }

  private static func isDate(_ text: String) -> Bool {
    let date = FuzzyDate(words: text)
    return date.latest != nil || [.ongoing, .recurring, .immediate].contains(date.kind)
      || text.lowercased().hasPrefix("tb")
  }

  private func tellWhole(_ noun: String, _ log: inout ImportLog) {
    let points = disagreeing.sorted { $0.key < $1.key }.map { ", and \($0.value) under \($0.key.rawValue)" }.joined()
    log.doubt(
      row.line, "this row has \(items.items.count) points in its cell for \(noun)\(points); it is kept as one",
      "where each has its own lead and date, give each a row of its own")
  }

  private func row(at index: Int) -> DataRow {
    var part = row
    if index > 0 {
      part.cells = [:]
      part.afterBreak = false
      let whole: Set<ColumnField> = [.lead, .byWhen, .partners, .monitoring, .status, .rag]
      part.shared = row.shared.union(
        whole.filter {
          row.cells[$0] != nil && parted[$0] == nil
        })
    }
    part.cells[main] = items.items[index]
    for (field, points) in parted { part.cells[field] = ListItems.number(of: points[index])?.rest ?? points[index] }
    return part
  }
}

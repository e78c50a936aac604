import Papers

/// What each column of a programme's table holds.
struct ProgrammeLayout: Equatable {
  enum Column: Equatable {
    case field(ProgrammeField, label: String)
    /// A month or a day over a column: a mark below it says that a matter is planned for then.
    case time(String)
    case unknown(String)
    case blank
  }

  private(set) var columns: [Column]

  /// Nil when the row is a row like any other: two headings at least, half of its cells, and one for the matter or for months.
  ///
  /// `isFirst` allows headings that only their sense tells, since later in a paper a cell may have the same words; `isAbove`, a
  /// row of nothing but months, which among the matters would be a row of dates.
  init?(_ row: SourceRow, _ overrides: [String: ProgrammeField], isFirst: Bool, isAbove: Bool) {
    let exact = row.cells.map { ProgrammeHeadings.field(of: $0, overrides) }
    let times = row.cells.map(ProgrammeLayout.isTime)
    let known = exact.compactMap(\.self)
    let filled = row.filled.count
    let months = times.count(where: \.self)
    let hasTimes = months > 1
    if hasTimes {
      let isPlain = isFirst && known.contains(.item) && known.count + months >= filled - 1
      guard isPlain || isAbove && months + known.count == filled else { return nil }
    } else {
      let isPlain = known.count > 1 && known.contains(.item) && known.count * 2 >= filled
      guard isPlain || isFirst && ProgrammeLayout.areHeadings(row, exact), months == 0 else { return nil }
    }
    columns = row.cells.indices.map { index in
      ProgrammeLayout.column(row.cells[index], exact[index], isTime: hasTimes && times[index])
    }
    settle()
  }

  private static func column(_ heading: String, _ exact: ProgrammeField?, isTime: Bool) -> Column {
    if heading.isEmpty { return .blank }
    if isTime { return .time(heading) }
    guard let field = exact ?? ProgrammeHeadings.sense(of: heading) else { return .unknown(heading) }
    return .field(field, label: PlanLayout.label(heading))
  }

  /// A day, a month or a quarter, and not “to be agreed”.
  private static func isTime(_ text: String) -> Bool { DateHeading(text) != nil || PeriodWords.isPeriod(text) }

  /// A row of which three cells at least, and two thirds, have the sense of headings; one of them names the matter.
  private static func areHeadings(_ row: SourceRow, _ exact: [ProgrammeField?]) -> Bool {
    let fields = zip(row.cells, exact).compactMap { $1 ?? ProgrammeHeadings.sense(of: $0) }
    return fields.contains(.item) && Set(fields).count > 1 && fields.count * 3 >= row.filled.count * 2
      && row.filled.count > 1 && row.filled.allSatisfy { WordAccount.words($0.text).count < 9 }
  }

  /// One column names the matter and one the day; a blank heading after a known one belongs to it.
  private mutating func settle() {
    var seen: Set<ProgrammeField> = []
    for (index, column) in columns.enumerated() {
      if case .blank = column, index > 0, case .field(.item, let label) = columns[index - 1] {
        columns[index] = .field(.item, label: label)
      }
      guard case .field(let field, let label) = column, !label.isEmpty else { continue }
      if seen.contains(field), field == .item || field == .date || field == .status || field == .route {
        columns[index] = .field(field == .item && !seen.contains(.purpose) ? .purpose : .notes, label: label)
      }
      seen.insert(field)
    }
  }

  func has(_ field: ProgrammeField) -> Bool {
    columns.contains { if case .field(field, _) = $0 { true } else { false } }
  }

  /// Whether months stand over its columns.
  var hasTimes: Bool { columns.contains { if case .time = $0 { true } else { false } } }
}

extension ProgrammeLayout {
  func isTime(_ column: Int) -> Bool { if case .time = columns[column] { true } else { false } }

  /// What the report says of it.
  var meaning: String {
    columns.compactMap { column -> String? in
      switch column {
      case .field(let field, let label): "“\(label)” is \(field.rawValue)"
      case .time(let heading): "“\(CellText.oneLine(heading))” is a time"
      case .unknown(let heading): "“\(CellText.oneLine(heading))” has no place"
      case .blank: nil
      }
    }.joined(separator: "; ")
  }
}

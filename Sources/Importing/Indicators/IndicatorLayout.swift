import Papers

/// What each column of a table of indicators holds.
struct IndicatorLayout: Equatable {
  enum Column: Equatable {
    case field(IndicatorField, label: String)
    /// Values of one period: “Q1”, “Q1 actual”, “Apr-26”.
    case reading(period: String)
    /// What belongs to one period besides its value: “Q1 target”, “Q1 RAG”.
    case ofPeriod(IndicatorField, period: String, label: String)
    /// “England 2024/25”.
    case benchmark(name: String, period: String?)
    /// “2024/25 outturn” beside a column for the value.
    case previous(period: String)
    case unknown(String)
    case blank
  }

  private(set) var columns: [Column]

  /// Nil when the row is a row like any other: two thirds of its cells are headings, one of which names the indicator.
  init?(_ row: SourceRow, _ overrides: [String: IndicatorField]) {
    guard row.filled.count > 1, row.filled.allSatisfy({ $0.text.utf8.count <= 120 }) else { return nil }
    columns = row.cells.map { IndicatorLayout.column(CellText.oneLine($0), overrides) }
    let known = columns.count { $0 != .blank && !$0.isUnknown }
    guard has(.name) || has(.code), known > 1, known * 3 >= row.filled.count * 2 else { return nil }
    settle()
  }

  private static func column(_ heading: String, _ overrides: [String: IndicatorField]) -> Column {
    if heading.isEmpty { return .blank }
    let label = PlanLayout.label(heading)
    if let field = IndicatorHeadings.field(of: heading, overrides) {
      return field == .benchmark ? .benchmark(name: label, period: nil) : .field(field, label: label)
    }
    if let cut = PeriodWords.cut(label) { return dated(cut, label) }
    guard let field = IndicatorHeadings.sense(of: heading) else { return .unknown(heading) }
    return field == .benchmark ? .benchmark(name: label, period: nil) : .field(field, label: label)
  }

  /// A heading with a period in it: what the other words are says what stands below.
  private static func dated(_ cut: (period: String, rest: String), _ label: String) -> Column {
    if WordAccount.words(cut.rest).isEmpty { return .reading(period: cut.period) }
    switch IndicatorHeadings.field(of: cut.rest, [:]) ?? IndicatorHeadings.sense(of: cut.rest) {
    case .value?: return .reading(period: cut.period)
    case .previous?: return .previous(period: cut.period)
    case .benchmark?: return .benchmark(name: cut.rest, period: cut.period)
    case .target?: return .ofPeriod(.target, period: cut.period, label: label)
    case .rag?: return .ofPeriod(.rag, period: cut.period, label: label)
    case .direction?: return .ofPeriod(.direction, period: cut.period, label: label)
    case .comments?: return .ofPeriod(.comments, period: cut.period, label: label)
    case .code?, .name?, .officer?, .description?, .polarity?, .guide?, .unit?, .rate?, .ragMeaning?, .period?,
      .measure?, .lastUpdate?, .notPlaced?, nil:
      return .unknown(label)
    }
  }

  /// A second column of a field that holds one value is kept behind its heading; a first without a name is the name.
  private mutating func settle() {
    var seen: Set<IndicatorField> = []
    for (index, column) in columns.enumerated() {
      guard case .field(let field, let label) = column else { continue }
      if seen.contains(field), field != .comments, field != .previous {
        let isName = field == .name && !seen.contains(.description)
        columns[index] = isName ? .field(.description, label: label) : .field(.comments, label: label)
      }
      seen.insert(field)
    }
    guard !seen.contains(.name), let index = columns.firstIndex(where: { $0.isDescription }) else { return }
    if case .field(_, let label) = columns[index] { columns[index] = .field(.name, label: label) }
  }

  func has(_ field: IndicatorField) -> Bool {
    columns.contains { if case .field(field, _) = $0 { true } else { false } }
  }

  /// The target, colour and so on of one period hold for the indicator where it is the only one that has some.
  func isOnly(_ field: IndicatorField) -> Bool {
    columns.count { if case .ofPeriod(field, _, _) = $0 { true } else { false } } == 1
  }

  var hasReadings: Bool { columns.contains { if case .reading = $0 { true } else { false } } }

  /// What the report says of it.
  var meaning: String {
    columns.compactMap { column -> String? in
      switch column {
      case .field(let field, let label): "“\(label)” is \(field.rawValue)"
      case .reading(let period): "“\(period)” is a value of the series"
      case .ofPeriod(let field, _, let label): "“\(label)” is \(field.rawValue) of that period"
      case .benchmark(let name, let period): "“\(name)” is a benchmark" + (period.map { " of \($0)" } ?? "")
      case .previous(let period): "“\(period)” is an earlier value"
      case .unknown(let heading): "“\(CellText.oneLine(heading))” has no place"
      case .blank: nil
      }
    }.joined(separator: "; ")
  }
}

extension IndicatorLayout.Column {
  fileprivate var isUnknown: Bool { if case .unknown = self { true } else { false } }
  fileprivate var isDescription: Bool { if case .field(.description, _) = self { true } else { false } }
}

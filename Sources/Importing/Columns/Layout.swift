/// What each column of a table holds, in order.
struct Layout: Sendable, Equatable {
  enum Column: Sendable, Equatable {
    case field(ColumnField, heading: String)
    /// The page's edge cut the column, so its words are halves.
    case cut(heading: String)
    case unknown(heading: String)
    case blank
  }

  var columns: [Column]

  var inOrder: [ColumnField] {
    columns.compactMap { if case .field(let field, _) = $0 { field } else { nil } }
  }

  var fields: Set<ColumnField> { Set(inOrder) }

  /// Whether rows below can become records: without one of these columns nobody can tell what a row is about.
  var holdsRecords: Bool { !fields.isDisjoint(with: [.recommendation, .action, .area]) }

  var hasUnknown: Bool {
    columns.contains { if case .unknown = $0 { true } else { false } }
  }

  var isComplete: Bool {
    columns.allSatisfy { if case .field = $0 { true } else { false } }
  }

  /// An area for improvement without a column of actions is what is recommended.
  func readingAreasAsRecommendations() -> Layout {
    guard fields.contains(.area), fields.isDisjoint(with: [.action, .recommendation]) else { return self }
    let hasNumber = fields.contains(.number)
    return Layout(
      columns: columns.map { column in
        switch column {
        case .field(.area, let heading): .field(.recommendation, heading: heading)
        case .field(.areaNumber, let heading): .field(hasNumber ? .source : .number, heading: heading)
        case .field, .cut, .unknown, .blank: column
        }
      })
  }
}

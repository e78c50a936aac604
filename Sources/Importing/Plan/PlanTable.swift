/// Who decides, from the lines above a table.
struct PlanMaker: Equatable {
  var line: Int
  var words: String
}

/// Rows under one row of headings.
struct PlanTable {
  /// The position of the decision-maker among those of the paper.
  var maker: Int?
  var layout: PlanLayout
  var rows: [PlanRow] = []
}

struct PlanRow {
  var source: SourceRow
  /// Whether a page ended, or headings came back, right above.
  var afterBreak: Bool
}

import Papers

/// The columns that a row of headings announces.
struct PlanLayout: Equatable {
  private(set) var fields: [PlanField?]
  private(set) var headings: [String]

  /// The columns of a form, whose labels are its headings.
  init(labels: [(heading: String, field: PlanField)]) {
    headings = labels.map(\.heading)
    fields = labels.map(\.field)
  }

  /// Nil when the row is a row like any other: two headings at least, half of its cells, and one that says what is decided.
  init?(_ row: SourceRow, over above: SourceRow?, _ overrides: [String: PlanField]) {
    headings = row.cells
    fields = row.cells.map { PlanHeadings.field(of: $0, overrides) }
    let known = fields.compactMap(\.self)
    guard known.contains(.title), known.count > 1, known.count * 2 >= row.filled.count else { return nil }
    complete()
    if let above { merge(above, overrides) }
  }

  /// The first row of a paper whose headings no list has: three at least by their sense, two thirds of its cells, one that says
  /// what is decided, and no date.
  init?(bySenseOf row: SourceRow, _ overrides: [String: PlanField]) {
    headings = row.cells
    fields = row.cells.map { PlanHeadings.field(of: $0, overrides) ?? PlanHeadingSense.field(of: $0) }
    let known = fields.compactMap(\.self)
    guard known.contains(.title), Set(known).count > 2, known.count * 3 >= row.filled.count * 2 else { return nil }
    guard row.filled.allSatisfy({ DateHeading($0.text) == nil && !DateWords.areAll(of: $0.text) }) else { return nil }
    complete()
  }

  /// Takes in headings that a cut left in another row: at their column where it is free, else behind the others.
  mutating func merge(_ row: SourceRow, _ overrides: [String: PlanField]) {
    for (column, text) in row.filled {
      guard let field = PlanHeadings.field(of: text, overrides), !fields.contains(field) else { continue }
      let isFree = column >= headings.count || headings[column].isEmpty
      let index = isFree ? column : headings.count
      while headings.count <= index {
        headings.append("")
        fields.append(nil)
      }
      (headings[index], fields[index]) = (text, field)
    }
  }

  func has(_ field: PlanField) -> Bool { fields.contains(field) }

  /// The words of the first heading of a field, without a question mark or a colon.
  func heading(of field: PlanField) -> String? { fields.firstIndex(of: field).map { label(of: $0) } }

  func label(of column: Int) -> String { PlanLayout.label(headings[column]) }

  static func label(_ heading: String) -> String {
    var words = CellText.trim(CellText.oneLine(heading))
    while let last = words.last, ":?*".contains(last) || last.isWhitespace { words.removeLast() }
    return words
  }

  /// The columns up to the last heading.
  var width: Int { (headings.lastIndex { !$0.isEmpty } ?? -1) + 1 }
}

// MARK: - What the other columns say

extension PlanLayout {
  /// Fields that one column alone can hold; a second that sounds like it is kept behind its heading.
  private static let single: Set<PlanField> = [.date, .type, .title, .maker, .notice, .exempt]

  private mutating func complete() {
    for column in fields.indices where fields[column] == nil && !headings[column].isEmpty {
      fields[column] = sense(of: column)
    }
    for field in PlanLayout.single {
      for column in fields.indices.filter({ fields[$0] == field }).dropFirst() {
        let isTitle = field == .title && PlanHeadings.field(of: headings[column], [:]) == .title
        fields[column] = isTitle && !has(.purpose) ? .purpose : .notes
      }
    }
  }

  private func sense(of column: Int) -> PlanField? {
    let field = PlanHeadingSense.field(of: headings[column])
    if let field, field != .title || !has(.title) { return field }
    guard PlanHeadingSense.asksWhy(headings[column]) else { return nil }
    return isBehindExempt(column) ? .exemptReason : .notes
  }

  /// “Reason” says why of the column before it.
  private func isBehindExempt(_ column: Int) -> Bool {
    fields[..<column].last { $0 != nil } == .exempt
  }
}

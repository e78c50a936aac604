import Papers

/// A forward plan with a form for each decision: labels in the first column or before colons, and the words beside them.
///
/// A form begins where its first label comes back. A line without a label right above a form is the title, where no label says so.
struct PlanForms {
  private(set) var drafts: [PlanDraft] = []
  private(set) var log: ImportLog
  private var labels: [(heading: String, field: PlanField)] = []
  private var start: String?
  private var hasTitles = false
  /// The line that may be the title of the next form.
  private var above: SourceRow?
  /// Where words without a label go on.
  private var last: FormLabel?
  private let overrides: [String: PlanField]

  /// The lines with labels and values in cells of their own, as the account of words looks at them.
  private(set) var lines: [SourceLine] = []

  /// The labels of all forms, as the columns of a table.
  var layout: PlanLayout { PlanLayout(labels: labels) }

  /// Nil where the paper is no set of forms.
  init?(_ lines: [SourceLine], _ overrides: [String: PlanField], log: ImportLog) {
    self.log = log
    self.overrides = overrides
    let rows = lines.compactMap(PlanForms.row)
    let found = rows.compactMap { FormLabel($0, overrides) }
    guard PlanForms.areForms(found, rows) else { return nil }
    hasTitles = found.contains { $0.field == .title }
    for index in lines.indices {
      let next = index + 1 < lines.count ? PlanForms.row(lines[index + 1]) : nil
      if let row = PlanForms.row(lines[index]) { take(row, next) } else { endParagraph() }
    }
    leaveAbove()
  }

  private static func row(_ line: SourceLine) -> SourceRow? {
    switch line {
    case .gap: return nil
    case .prose(let number, let words): return plain(SourceRow(line: number, cells: [words]))
    case .row(let row): return row.filled.isEmpty ? nil : plain(row)
    }
  }

  private static func plain(_ row: SourceRow) -> SourceRow {
    SourceRow(line: row.line, cells: row.cells.map { CellText.trim(CellText.withoutStrongMarks($0)) })
  }

  /// Labels with at most one cell beside them make up two in five of the rows, and three fields at least are named; one of them
  /// again and again where there are several forms.
  private static func areForms(_ found: [FormLabel], _ rows: [SourceRow]) -> Bool {
    let fields = Set(found.map(\.field)).subtracting([.notes])
    let wide = found.count { $0.value.count > 1 }
    guard fields.count > 2, fields.contains(.title) || fields.contains(.maker) else { return false }
    return wide * 4 < found.count && found.count * 5 > rows.count * 2
  }

  private mutating func take(_ row: SourceRow, _ next: SourceRow?) {
    if row.filled.allSatisfy({ WordAccount.words($0.text).isEmpty }) { return log.leave(row, .mark) }
    guard let label = FormLabel(row, overrides) else {
      lines.append(.row(row))
      return takeUnlabelled(row, next)
    }
    lines.append(.row(SourceRow(line: row.line, cells: [label.words] + label.value)))
    let key = HeadingWords.squeeze(label.words)
    if begins(label, key) { begin(row.line, key) }
    log.leave(label.words, row.line, .label)
    note(label)
    last = label
    for value in label.value { add(value, to: label, row.line) }
  }

  /// The first label of the forms, or a title where the form has one.
  private func begins(_ label: FormLabel, _ key: String) -> Bool {
    guard let form = drafts.last, let start else { return true }
    return key == start || (label.field == .title && form.cells[.title] != nil && last?.field != .title)
  }

  private mutating func begin(_ line: Int, _ key: String) {
    if start == nil { start = key }
    drafts.append(PlanDraft(line: line, table: 0, maker: nil, cells: [:]))
    guard !hasTitles, let title = above?.filled.first else { return leaveAbove() }
    drafts[drafts.count - 1].cells[.title] = PlanCell(line: line, text: title.text)
    above = nil
  }

  private mutating func note(_ label: FormLabel) {
    guard !labels.contains(where: { $0.field == label.field }) else { return }
    labels.append((label.words, label.field))
    log.decide(.column, drafts.last?.line ?? 1, "“\(PlanLayout.label(label.words))” is \(label.field.rawValue)")
  }
}

// MARK: - Words beside labels and below them

extension PlanForms {
  /// Words below a label go on with what stands beside it, unless a form begins right below; after a blank line they may be
  /// the next title.
  private mutating func takeUnlabelled(_ row: SourceRow, _ next: SourceRow?) {
    if let last, !isTitle(row, next) {
      for cell in row.filled { add(cell.text, to: last, row.line) }
      return
    }
    leaveAbove()
    above = row
  }

  private func isTitle(_ row: SourceRow, _ next: SourceRow?) -> Bool {
    guard !hasTitles, row.filled.count == 1, let next else { return false }
    return FormLabel(next, overrides).map { HeadingWords.squeeze($0.words) == start } ?? false
  }

  private mutating func endParagraph() { last = nil }

  private mutating func leaveAbove() {
    if let above { log.leave(above, .prose) }
    above = nil
  }

  private mutating func add(_ value: String, to label: FormLabel, _ line: Int) {
    let index = drafts.count - 1
    guard index >= 0, label.field != .notPlaced else { return log.leave(value, line, .unmapped) }
    let text = PlanField.words(value, of: label.field)
    if label.field == .notes {
      return drafts[index].notes.add(HeadedNote(line: line, label: PlanLayout.label(label.words), text: text))
    }
    let cell = PlanCell(line: line, text: text)
    drafts[index].cells[label.field] = drafts[index].cells[label.field].map { $0.joined(with: cell) } ?? cell
  }
}

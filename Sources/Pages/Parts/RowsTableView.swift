import Record
import Theme

/// A field that holds rows, as a table: a column for each of their fields that some row fills.
struct RowsTableView: Viewable {
  let anchor: String
  let title: String
  let columns: [String]
  let rows: [RowView]

  static let vocabulary = Vocabulary<RowsTableView>(
    "rows-table",
    [
      .text("anchor", \.anchor, "Its anchor on the page"),
      .text("title", \.title, "What the rows are"),
      .words("columns", \.columns, "The headings of the columns"),
      .list("rows", \.rows, "The rows, each with as many cells"),
    ])

  struct RowView: Viewable {
    let cells: [DetailView]

    static let vocabulary = Vocabulary<RowView>(
      "rows-table-row", [.list("cells", \.cells, "A value for each column; the first heads the row")])
  }
}

extension RecordPage where Kind: Documented {
  /// The fields that hold rows, but for those that have a place of their own on the page.
  var tables: [RowsTableView] { site.tables(of: it, root: root) }
}

extension Site {
  func tables<Kind: Documented>(of own: Kind, root: String) -> [RowsTableView] {
    Kind.fields.enumerated().compactMap { index, field in
      guard !field.elsewhere.contains(.page), case .rows(let rows) = field.value(own) else { return nil }
      return table(rows, field.key, say.label(of: FieldName(Kind.kind, index)), root)
    }
  }

  /// Nil where there are no rows, or rows that need no headings: those stand among the details.
  private func table(
    _ rows: [Disclosed<[FieldValue.Cell]>], _ key: String, _ title: String, _ root: String
  ) -> RowsTableView? {
    guard !rows.isEmpty, !rows.contains(where: \.standsAmongDetails) else { return nil }
    let cells = rows.map { $0.open?.map { detail(of: $0, root) } }
    let labels = cells.lazy.compactMap(\.self).first?.map(\.label) ?? [title]
    let filled = labels.indices.filter { column in cells.contains { $0.map { !$0[column].isEmpty } ?? false } }
    let columns = filled.isEmpty ? [0] : filled
    return RowsTableView(
      anchor: key, title: title, columns: columns.map { labels[$0] },
      rows: zip(rows, cells).map { row, cells in
        .init(cells: columns.enumerated().map { cells?[$1] ?? blank(labels[$1], $0 == 0 ? row.withheld : nil) })
      })
  }

  private func detail(of cell: FieldValue.Cell, _ root: String) -> DetailView {
    var detail = DetailView(cell.label ?? "")
    put(cell.value, into: &detail, root)
    return detail
  }

  /// A cell of a row that is withheld; the first says why.
  private func blank(_ label: String, _ withheld: Withheld?) -> DetailView {
    var detail = DetailView(label)
    detail.withheld = withheld.map { [WithheldView($0)] } ?? []
    return detail
  }
}

extension Disclosed<[FieldValue.Cell]> {
  /// Whether its values say what they are without a heading.
  var standsAmongDetails: Bool { open?.contains { $0.label == nil } ?? false }
}

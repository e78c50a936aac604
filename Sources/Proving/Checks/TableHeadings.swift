import Publications
package import Registering

/// Every column with cells has a heading, so that a cell can be understood without seeing what is above it.
package struct TableHeadings: FormatCheck {
  package static let name = "table-headings"
  package static let promise = "Every table has a name, and every column that holds something has a heading."
  package static let limits = "Whether the headings are the right ones, and whether a table was the best way to say it."

  package func findings(in text: CheckedText) -> [Finding] {
    text.tables.flatMap { table, anchor -> [Finding] in
      var findings: [Finding] = []
      if table.caption.isEmpty {
        findings.append(
          Finding(
            Self.name, .fault, at: anchor, "a table has no name", fix: "put a heading before the table",
            words: table.firstWords))
      }
      for (place, column) in table.columns.enumerated() where column.words.isEmpty && place > 0 {
        guard table.rows.contains(where: { place < $0.cells.count && !$0.cells[place].blocks.isEmpty }) else {
          continue
        }
        findings.append(
          Finding(
            Self.name, .fault, at: anchor, "column \(place + 1) of the table “\(table.caption)” has no heading",
            fix: "write what the column holds into the table's first row", words: table.firstWords))
      }
      return findings
    }
  }
}

extension Table {
  fileprivate var firstWords: String? { columns.lazy.map(\.words.plain).first { !$0.isEmpty } }
}

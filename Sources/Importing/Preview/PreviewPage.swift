import Diagnostics
import Serialising

/// A preview as a page that opens in any browser: without a script, and readable on a telephone.
package struct PreviewPage {
  private let preview: ImportPreview

  package init(_ preview: ImportPreview) { self.preview = preview }

  package var bytes: [UInt8] {
    var page = XMLWriter(pieceOf: .html)
    page.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    page.element("title", "What would become of \(preview.name)")
    page.raw(PreviewPage.style)
    page.raw("</head>\n<body><main>\n")
    page.elementLine("h1", "What would become of \(preview.name)")
    page.elementLine("p", PreviewPage.sentence(preview.kind))
    doubts(&page)
    list("Changes", preview.changes, &page)
    list("Columns", decisions { $0 == .column }, &page)
    table(&page)
    list("How rows were joined, parted and filled", decisions { $0 != .column }, &page)
    list("Files that would be written", preview.files.map(\.path), &page)
    command(&page)
    page.raw("</main></body></html>\n")
    return page.finish()
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private func decisions(_ isWanted: (Decision.Kind) -> Bool) -> [String] {
    preview.decisions.filter { isWanted($0.kind) }.map { "\($0.place): \($0.text)" }
  }

  private func list(_ heading: String, _ lines: [String], _ page: inout XMLWriter) {
    if lines.isEmpty { return }
    page.elementLine("h2", heading)
    page.openLine("ul")
    for line in lines { page.elementLine("li", line) }
    page.closeLine()
  }

  private func doubts(_ page: inout XMLWriter) {
    if preview.doubts.isEmpty { return }
    page.elementLine("h2", "To look at first")
    page.openLine("ul")
    for doubt in preview.doubts {
      page.open("li")
      page.element("strong", doubt.severity.rawValue.prefix(1).uppercased() + doubt.severity.rawValue.dropFirst())
      page.text(" – \(doubt.range.path), \(doubt.range.start.line): \(doubt.message)")
      page.closeLine()
    }
    page.closeLine()
  }

  private func command(_ page: inout XMLWriter) {
    guard let command = preview.command else { return }
    page.elementLine("h2", "To write them")
    page.open("pre", ["tabindex": "0"])
    page.element("code", command)
    page.closeLine()
  }
}

// MARK: - Rows

extension PreviewPage {
  private func table(_ page: inout XMLWriter) {
    if preview.rows.isEmpty { return }
    page.elementLine("h2", "Left the paper, right the record")
    page.openLine("table")
    page.elementLine("caption", "Every row of the paper, and where its words would stand")
    page.open("thead")
    page.open("tr")
    for heading in ["Place", "The paper", "The record"] { page.element("th", ["scope": "col"], heading) }
    page.close()
    page.closeLine()
    for row in preview.rows where !row.cells.isEmpty { self.row(row, &page) }
    page.closeLine()
  }

  private func row(_ row: ImportPreview.Row, _ page: inout XMLWriter) {
    let count = row.cells.count + (row.notes.isEmpty ? 0 : 1)
    page.openLine("tbody", ["class": row.notes.contains { $0.hasPrefix("doubtful") } ? "doubtful" : nil])
    for (index, cell) in row.cells.enumerated() {
      page.open("tr")
      if index == 0 { page.element("th", ["scope": "rowgroup", "rowspan": String(count)], row.place) }
      page.element("td", cell.words)
      page.element("td", ["class": cell.home.isPlaced ? nil : "left"], cell.home.words)
      page.closeLine()
    }
    if !row.notes.isEmpty {
      page.open("tr")
      page.element("td", ["colspan": "2", "class": "note"], row.notes.joined(separator: "; "))
      page.closeLine()
    }
    page.closeLine()
  }

  private static let style: StaticString = """
    <style>
    :root { color-scheme: light dark }
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem }
    h1, h2 { line-height: 1.2 }
    table { border-collapse: collapse; table-layout: fixed; width: 100% }
    caption { text-align: left; padding: .5rem 0 }
    th, td { border-bottom: 1px solid; padding: .25rem .5rem .25rem 0; text-align: left; vertical-align: top }
    td, li, h1 { overflow-wrap: anywhere }
    th { overflow-wrap: break-word }
    td { white-space: pre-line }
    th:first-child { font-size: .8125rem; width: 28% }
    @media (min-width: 40rem) { th:first-child { font-size: 1rem; width: 20% } }
    tbody { border-bottom: 3px solid }
    .left { font-style: italic }
    .note { font-size: .875rem }
    .doubtful { border-left: .5rem solid; padding-left: .5rem }
    .doubtful th { padding-left: .5rem }
    pre { overflow-x: auto; border: 1px solid; padding: .5rem; white-space: pre-wrap; overflow-wrap: anywhere }
    </style>
    """
}

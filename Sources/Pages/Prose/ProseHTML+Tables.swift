import Record
import Theme

/// Tables in a page: each with a caption, and with headings for its rows by the rule that formats have.
extension ProseHTML {
  /// Where the writer is among the tables.
  struct TableState {
    /// How many were begun.
    var count = 0
    /// How many headings stand before: a table is named after the last.
    var headings = 0
    var hasBody = false
    var column = 0
    var headStart = 0
    /// What each table is to its readers; found when the first is met.
    var shapes: [TableShape] = []
    /// The words of every heading, likewise.
    var titles: [String] = []

    var shape: TableShape? { shapes.indices.contains(count - 1) ? shapes[count - 1] : nil }
  }

  mutating func putTable(_ event: ProseEvent, _ page: inout [UInt8]) {
    switch event {
    case .startTable(let columns): startTable(columns, &page)
    case .endTable:
      if table.hasBody { page.put("</tbody>\n") }
      page.put("</table>\n</div>\n")
    case .startTableHead: page.put("<thead>\n<tr>")
    case .endTableHead: page.put("</tr>\n</thead>\n")
    case .startRow:
      if !table.hasBody { page.put("<tbody>\n") }
      (table.hasBody, table.column) = (true, 0)
      page.put("<tr>")
    case .endRow: page.put("</tr>\n")
    case .startCell(let isHeader, let alignment): startCell(isHeader, alignment, &page)
    case .endCell(let isHeader): endCell(isHeader, &page)
    case .text, .softBreak, .lineBreak, .code, .startEmphasis, .endEmphasis, .startStrong, .endStrong,
      .startStrikethrough, .endStrikethrough, .startLink, .endLink, .image, .reference, .startCitation, .endCitation,
      .startLanguage, .endLanguage, .noteReference, .startParagraph, .endParagraph, .startHeading, .endHeading,
      .startList, .endList, .startItem, .endItem, .startQuote, .endQuote, .codeBlock, .rule, .startResolution,
      .endResolution:
      return
    }
  }

  private mutating func startTable(_ columns: Int, _ page: inout [UInt8]) {
    if table.count == 0 { (table.shapes, table.titles) = (prose.tableShapes, prose.headings.map(\.text)) }
    table.count += 1
    table.hasBody = false
    let isBroad = columns > ProseHTML.mostNarrowColumns
    isBroad ? page.put("<div class=\"table-scroll broad\"") : page.put("<div class=\"table-scroll\"")
    page.put(" role=\"region\" tabindex=\"0\"")
    if let other = setting.foreign { page.put(" lang=\"", other.site, "\"") }
    page.put(" aria-label=\"")
    name(&page)
    page.put("\">\n<table")
    if let other = setting.foreign { page.put(" lang=\"", other.own, "\"") }
    page.put(">\n<caption>")
    marked(&page) { name(&$0) }
    if let heading {
      page.put(": ")
      page.putEscaped(heading)
    }
    page.put("</caption>\n")
  }

  /// A table with more columns than this needs the width of the whole page.
  private static var mostNarrowColumns: Int { 5 }

  /// “Table 1”.
  private func name(_ page: inout [UInt8]) {
    page.putEscaped(setting.tableLabel)
    page.append(32)
    page.put(table.count)
  }

  /// The heading that the table stands under.
  private var heading: String? {
    let last = table.headings > 0 ? table.titles[min(table.headings, table.titles.count) - 1] : setting.heading
    return last?.isEmpty == true ? nil : last
  }

  private mutating func startCell(_ isHeader: Bool, _ alignment: ProseAlignment, _ page: inout [UInt8]) {
    if isHeader {
      page.put("<th scope=\"col\"")
    } else {
      table.isRowHead ? page.put("<th scope=\"row\"") : page.put("<td")
    }
    switch alignment {
    case .none, .left: page.append(0x3E)
    case .centre: page.put(" class=\"centre\">")
    case .right: page.put(" class=\"right\">")
    }
    table.headStart = page.count
  }

  /// A heading without words heads nothing: it becomes an ordinary cell.
  private mutating func endCell(_ isHeader: Bool, _ page: inout [UInt8]) {
    guard isHeader else {
      if table.shape?.shares.contains(table.column) == true { putBar(&page) }
      table.isRowHead ? page.put("</th>") : page.put("</td>")
      return table.column += 1
    }
    if page.count > table.headStart { return page.put("</th>") }
    while let last = page.popLast(), last != 0x3C {}
    page.put("<td></td>")
  }

  /// A bar as long as the part of a hundred that the cell says: a drawing beside the number, which is read alone.
  private func putBar(_ page: inout [UInt8]) {
    guard let share = TableShape.share(String(decoding: page[table.headStart...], as: UTF8.self)) else { return }
    page.put(" <svg class=\"share\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
    page.put("<rect width=\"")
    page.putEscaped(String(share))
    page.put("\" height=\"8\"/></svg>")
  }
}

extension ProseHTML.TableState {
  fileprivate var isRowHead: Bool { shape?.hasRowHeads == true && column == 0 }
}

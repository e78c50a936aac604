/// Reads a workbook (ECMA-376 part 1, SpreadsheetML): every sheet that is shown, as it shows its cells.
struct WorkbookReader {
  private let parts: PackedParts
  private let name: String

  static func read(_ bytes: [UInt8], name: String) throws(PackedParts.Fault) -> SourcePaper {
    try WorkbookReader(parts: PackedParts(bytes), name: name).read()
  }

  private struct Sheet {
    var name: String
    var path: String
  }

  private func read() throws(PackedParts.Fault) -> SourcePaper {
    let path = try Relationships(of: "", in: parts).targets(of: "officeDocument").first ?? "xl/workbook.xml"
    guard let workbook = try parts.document(path) else { throw .damaged(path) }
    let links = try Relationships(of: path, in: parts)
    let (sheets, remarks) = WorkbookReader.sheets(of: workbook, links)
    var paper = SheetPaper(name: name, kind: .workbook, sheetCount: sheets.count)
    for remark in remarks { paper.remark(remark, isDoubtful: true) }
    let strings = try sharedStrings(links)
    let styles = try links.targets(of: "styles").first.map { path throws(PackedParts.Fault) in
      try parts.document(path).map { CellStyles($0) } ?? CellStyles()
    }
    let is1904 = workbook.first("workbookPr")?["date1904"].map(RichRunReader.isOn) ?? false
    var cellsLeft = SheetGrid.mostCells
    for sheet in sheets {
      guard let part = try parts.part(sheet.path) else { throw .damaged(sheet.path) }
      let reader = WorksheetReader(
        sheet.name, path: sheet.path, strings: strings, styles: styles ?? CellStyles(), is1904: is1904,
        cellsLeft: cellsLeft)
      var read = try reader.read(part)
      cellsLeft = read.cellsLeft
      try CellNotes(parts).add(to: &read.grid, path: sheet.path)
      if !paper.add(read.grid) { throw .tooLarge(sheet.path) }
    }
    return paper.paper
  }

  private func sharedStrings(_ links: Relationships) throws(PackedParts.Fault) -> SharedStrings {
    guard let path = links.targets(of: "sharedStrings").first, let part = try parts.part(path) else {
      return SharedStrings()
    }
    guard let strings = SharedStrings(part) else { throw .damaged(path) }
    return strings
  }

  /// The sheets that are shown, and what is to be told of the others.
  private static func sheets(of workbook: XMLElement, _ links: Relationships) -> (sheets: [Sheet], remarks: [String]) {
    var sheets: [Sheet] = []
    var hidden: [String] = []
    var charts: [String] = []
    for sheet in workbook.first("sheets")?.all("sheet") ?? [] {
      let name = sheet["name"] ?? ""
      guard let link = sheet["id"].flatMap({ links[$0] }) else { continue }
      if sheet["state"].map({ $0 != "visible" }) ?? false {
        hidden.append("“\(name)”")
      } else if link.type == "worksheet" {
        sheets.append(Sheet(name: name, path: link.target))
      } else {
        charts.append("“\(name)”")
      }
    }
    let remarks = [
      hidden.isEmpty ? nil : "hidden sheets were left out: \(hidden.joined(separator: ", "))",
      charts.isEmpty ? nil : "sheets without cells, such as charts, were left out: \(charts.joined(separator: ", "))",
    ]
    return (sheets, remarks.compactMap { $0 })
  }
}

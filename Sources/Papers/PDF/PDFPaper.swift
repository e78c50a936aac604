import Diagnostics

/// The text of a PDF as a paper: lines, columns and tables are found from the places of its words, since it holds nothing else.
struct PDFPaper {
  private var paper: SourcePaper
  private let joiner: PDFJoiner
  /// The height of most words.
  private let body: Double
  /// The heights of headings, from the largest.
  private let sizes: [Int]

  static func read(_ bytes: [UInt8], name: String) -> Checked<SourcePaper> {
    do throws(PDFProgram.Fault) {
      return read(places: try PDFProgram.places(in: bytes), name: name)
    } catch {
      return Checked(SourcePaper(name: name, kind: .pdf), [.unreadable(error, name)])
    }
  }

  static func read(places: [UInt8], name: String) -> Checked<SourcePaper> {
    guard let pages = PDFWords.pages(in: places) else {
      return Checked(SourcePaper(name: name, kind: .pdf), [.unreadable(.limits, name)])
    }
    return read(pages, name: name)
  }

  static func read(_ pages: [PDFPage], name: String) -> Checked<SourcePaper> {
    if pages.allSatisfy(\.words.isEmpty) { return Checked(SourcePaper(name: name, kind: .pdf), [.noWords(name)]) }
    var reader = PDFPaper(pages, name)
    reader.read(pages)
    return Checked(reader.paper)
  }

  private init(_ pages: [PDFPage], _ name: String) {
    paper = SourcePaper(name: name, kind: .pdf)
    joiner = PDFJoiner(pages)
    var counts: [Int: Int] = [:]
    for page in pages {
      for word in page.words { counts[Int((word.height * 2).rounded()), default: 0] += word.text.count }
    }
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    body = Double(most) / 2
    sizes = counts.keys.filter { Double($0) / 2 > Double(most) / 2 * 1.15 }.sorted(by: >)
  }

  private mutating func read(_ pages: [PDFPage]) {
    let rows = pages.map { PDFRow.rows(of: $0.words) }
    let furniture = pages.furniture(of: rows)
    for (index, page) in pages.enumerated() where !page.words.isEmpty {
      paper.lines.begin(part: "page \(index + 1)", unit: "line")
      if !paper.blocks.isEmpty { paper.blocks.append(Block(line: paper.lines.count + 1, page: index + 1, .gap)) }
      var body: [PDFRow] = []
      var margins: [PDFRow] = []
      for row in rows[index] {
        let isFurniture =
          page.isInMargin(row) && (furniture.contains(PDFPage.figureless(row.text)) || PDFPage.isPageNumber(row))
        if isFurniture { margins.append(row) } else { body.append(row) }
      }
      put(body, page: index + 1)
      for row in margins { put(.furniture, row.text, page: index + 1) }
    }
    paper.remarks.append(
      Remark(
        line: 1,
        "read from a PDF, which holds places of words and neither tables nor paragraphs: compare what was found with the paper; the Word or Excel file it was made from is read better",
        isDoubtful: true))
  }

  private mutating func put(_ rows: [PDFRow], page: Int) {
    let right = rows.map(\.right).max() ?? 0
    var at = 0
    /// Rows before this one are known to begin no table.
    var plainEnd = 0
    while at < rows.count {
      if at >= plainEnd, let table = PDFTable(rows[at...]) {
        if table.isTable {
          put(table, page: page)
          at += table.rowCount
          continue
        }
        plainEnd = at + table.rowCount
      }
      var end = at + 1
      while end < rows.count, isOneParagraph(rows[end - 1], rows[end], right), end < plainEnd || !rows[end].isParted {
        end += 1
      }
      let lines = rows[at..<end].map(\.words)
      put(role(of: rows[at]), joiner.whole(lines), page: page)
      at = end
    }
  }

  /// Whether a row goes on the paragraph of the row above: of the same size, close below it, and with no room left above.
  private func isOneParagraph(_ above: PDFRow, _ row: PDFRow, _ right: Double) -> Bool {
    let height = max(above.height, row.height)
    return (above.height - row.height).magnitude < height * 0.12 && row.top - above.bottom < height * 0.6
      && joiner.goesOn(above.words, row.words, right: right)
  }

  private func role(of row: PDFRow) -> TextBlock.Role {
    guard row.height > body * 1.15, let level = sizes.firstIndex(where: { $0 <= Int((row.height * 2).rounded()) })
    else {
      return .paragraph
    }
    return .heading(min(level + 1, 6))
  }

  private mutating func put(_ role: TextBlock.Role, _ words: String, page: Int) {
    paper.blocks.append(Block(line: paper.lines.add(words), page: page, .text(TextBlock(role, RichText(words)))))
  }

  private mutating func put(_ table: PDFTable, page: Int) {
    let rows = table.cells(joiner).map { row, cells in
      let line = paper.lines.add(
        cells.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }.joined(separator: " | "))
      return PaperTable.Row(
        line: line, cells.map { .cell(PaperTable.Cell($0.map { TextBlock(RichText($0)) })) })
    }
    if let first = rows.first {
      paper.blocks.append(Block(line: first.line, page: page, .table(PaperTable(rows: rows))))
    }
  }
}

extension Diagnostic {
  fileprivate static func noWords(_ name: String) -> Diagnostic {
    Diagnostic(
      .unreadablePaper, .error,
      "“\(name)” is a PDF without words: pictures of pages, as a scanner makes them, or empty ones",
      at: SourceRange(path: name),
      fixes: [
        .advise("ask for the Word or Excel file it was made from, or have the words recognised (OCR) and check them")
      ])
  }

  fileprivate static func unreadable(_ fault: PDFProgram.Fault, _ name: String) -> Diagnostic {
    let (message, mend) =
      switch fault {
      case .notInstalled:
        (
          "“\(name)” is a PDF, and the program that reads its words is not installed",
          "install it with “apt-get install poppler-utils”; better, import the Word or Excel file the PDF was made from"
        )
      case .protected:
        (
          "“\(name)” is a PDF that a password locks",
          "save it without its password, or import the Word or Excel file it was made from"
        )
      case .limits:
        (
          "“\(name)” is a PDF that takes more time or memory to read than a paper does",
          "cut it into smaller ones, or import the Word or Excel file it was made from"
        )
      case .damaged:
        (
          "“\(name)” is a PDF that is damaged or breaks off",
          "fetch it again, or import the Word or Excel file it was made from"
        )
      case .noRoom: ("there is no room for a copy of the PDF “\(name)”", "make room in the folder for temporary files")
      }
    return Diagnostic(.unreadablePaper, .error, message, at: SourceRange(path: name), fixes: [.advise(mend)])
  }
}

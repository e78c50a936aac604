/// Makes pages and volumes of a script whose cells are known.
///
/// Line 1 is the running heading, line 25 has the written numbers of the paragraphs that begin on the page at its left end and
/// the braille page number at its right; lines 2 to 24 are for the text. A publication of more than two pages with at least two
/// headings gets pages before it with its title and contents, numbered p1, p2 …, so that the contents do not move what they list.
struct BookBinder {
  /// Lines for text between the running heading and the page number.
  static let height = PageSize.height - 2
  /// What a comb binding holds and a lap bears; UK producers stop between 80 and 100.
  static let pagesInVolume = 100

  private let script: Script
  private let cells: PassageCells
  private let grade: Grade

  static func book(_ script: Script, _ cells: PassageCells, _ grade: Grade) -> BrailleBook {
    BookBinder(script: script, cells: cells, grade: grade).book()
  }

  private func book() -> BrailleBook {
    var writer = RowWriter(cells, script.phrases)
    writer.write(script.elements)
    let pages = Pagination.pages(writer.rows, first: BookBinder.height, height: BookBinder.height)
    let listed = writer.headings.filter { $0.level <= 3 }
    guard pages.count > 2, listed.count > 1 else { return shortBook(writer) }
    return longBook(pages, writer.headings)
  }

  /// The title stands over the text.
  private func shortBook(_ body: RowWriter) -> BrailleBook {
    var writer = RowWriter(cells, script.phrases)
    writeTitle(into: &writer)
    let offset = writer.rows.count
    let rows = writer.rows + body.rows.map { $0.moved(by: offset) }
    let pages = Pagination.pages(rows, first: BookBinder.height + 1, height: BookBinder.height)
    let numbered = pages.enumerated().map { index, rows in
      page(rows, head: index == 0 ? nil : runningHeading, number: Cell.number(index + 1))
    }
    return BrailleBook(volumes: [.init(front: [], body: numbered)])
  }

  private func longBook(_ pages: [[Row]], _ headings: [RowWriter.Heading]) -> BrailleBook {
    let entries = Contents.entries(of: pages, headings)
    let parts = Volumes.parts(pages, headings)
    let volumes = parts.indices.map { part in
      let body = parts[part].map { page(pages[$0], head: runningHeading, number: Cell.number($0 + 1)) }
      return BrailleBook.Volume(front: front(part, of: parts, entries), body: body)
    }
    return BrailleBook(volumes: volumes)
  }
}

// MARK: - What every page has

extension BookBinder {
  /// The title as far as it goes on one line.
  private var runningHeading: [UInt8]? {
    guard let title = script.title else { return nil }
    let lines = Wrapping.centred(cells[title])
    return lines.first
  }

  private func page(_ rows: [Row], head: [UInt8]?, number: [UInt8]) -> BrailleBook.Page {
    var lines = (head.map { [$0] } ?? []) + rows.map(\.cells)
    while lines.count < PageSize.height - 1 { lines.append([]) }
    lines.append(BookBinder.foot(paragraphs: rows.compactMap { $0.number.flatMap { Cell.number($0) } }, number: number))
    return BrailleBook.Page(lines: lines)
  }

  /// “#D4A-#D4F” at the left when those paragraphs begin here, and the page number at the right.
  private static func foot(paragraphs: [[UInt8]], number: [UInt8]) -> [UInt8] {
    var line = paragraphs.first ?? []
    if let last = paragraphs.last, paragraphs.count > 1 { line += [UInt8(ascii: "-")] + last }
    let most = PageSize.width - number.count - 3
    if line.count > most { line = [] }
    return line + [UInt8](repeating: Cell.space, count: PageSize.width - number.count - line.count) + number
  }
}

// MARK: - Before the text

extension BookBinder {
  private func writeTitle(into writer: inout RowWriter) {
    if let title = script.title { writer.add(Wrapping.centred(cells[title]), keepsWithNext: true) }
    writer.gap(keepsWithNext: true)
    if let council = script.council { writer.add(Wrapping.centred(cells[council]), keepsWithNext: true) }
    writer.gap()
  }

  private func front(_ part: Int, of parts: [Range<Int>], _ entries: [Contents.Entry]) -> [BrailleBook.Page] {
    var writer = RowWriter(cells, script.phrases)
    writeTitle(into: &writer)
    writer.add(Wrapping.centred((words(script.phrases.code) + [Cell.space] + Cell.number(grade.rawValue))[...]))
    if parts.count > 1 { writeVolume(part, of: parts, into: &writer) }
    writer.gap()
    writer.add(Wrapping.centred(words(script.phrases.contents)[...]), keepsWithNext: true)
    writer.gap(keepsWithNext: true)
    for (index, pages) in parts.enumerated() where index == part || part == 0 {
      if parts.count > 1 { writer.add([volume(index)], keepsWithNext: true) }
      for entry in entries where pages.contains(entry.page - 1) { writer.add(entry.lines) }
    }
    return Pagination.pages(writer.rows, first: BookBinder.height + 1, height: BookBinder.height).enumerated().map {
      page($1, head: $0 == 0 ? nil : runningHeading, number: [UInt8(ascii: "P")] + Cell.number($0 + 1))
    }
  }

  /// “Volume 2 of 3” and “Braille pages 90 to 178”.
  private func writeVolume(_ part: Int, of parts: [Range<Int>], into writer: inout RowWriter) {
    let space = [Cell.space]
    let volume = self.volume(part) + space + words(script.phrases.of) + space + Cell.number(parts.count)
    let pages =
      words(script.phrases.pages) + space + Cell.number(parts[part].lowerBound + 1) + space + words(script.phrases.to)
      + space + Cell.number(parts[part].upperBound)
    writer.add([Wrapping.centred(line: volume), Wrapping.centred(line: pages)])
  }

  private func volume(_ part: Int) -> [UInt8] {
    words(script.phrases.volume) + [Cell.space] + Cell.number(part + 1)
  }

  private func words(_ index: Passages.Index?) -> [UInt8] { index.map { Array(cells[$0]) } ?? [] }
}

extension Row {
  /// For lines that were numbered from 0 and now follow others.
  fileprivate func moved(by offset: Int) -> Row {
    var row = self
    if let repeated { row.repeated = repeated.lowerBound + offset..<repeated.upperBound + offset }
    return row
  }
}

import Papers

/// A paper as its parts in order, once page furniture is taken out and what pages cut is whole again.
struct DocumentTree {
  var parts: [DocumentPart]
  /// What stood at the foot of its pages and tells whom to ask, once each.
  var contacts: [DocumentPart] = []
  /// “cy” for a paper in Welsh.
  let language: String?

  init(_ paper: SourcePaper, _ log: inout ImportLog) {
    var reader = BlockReader(paper)
    reader.read()
    let whole = WrappedLines.joined(reader.parts, isText: reader.isText)
    let furniture = PageFurniture(whole)
    for part in furniture.taken { log.leave(part.whole, part.line, .furniture) }
    contacts = furniture.contacts
    parts = PageCuts.joined(reader.levelled(furniture.kept), &log)
    NoteCalls.tell(parts, &log)
    language =
      paper.language.map { $0.lowercased().hasPrefix("cy") } ?? WelshWords.isSpoken(in: parts.map(\.words))
      ? "cy" : nil
  }
}

/// Reads the blocks of a paper as parts: the marks that stand in the words are set apart, and the lines of a paragraph too.
private struct BlockReader {
  private let paper: SourcePaper
  /// Whether it is a text, in which a line is no paragraph and marks are words.
  let isText: Bool
  private(set) var parts: [DocumentPart] = []
  private var isApart = true
  private let indents: [Int]
  private var lastNumber = 0

  init(_ paper: SourcePaper) {
    self.paper = paper
    isText =
      switch paper.kind {
      case .markdown, .delimited, .text, .unknown, .pdf: true
      case .wordDocument, .workbook, .openText, .openSheet, .webPage, .xml, .json, .oldWord, .oldExcel, .oldOffice,
        .binaryWorkbook, .protected, .slides, .flatOffice, .message, .richText, .image,
        .archive:
        false
      }
    let source = isText ? paper.lines.source(of: paper.name) : nil
    indents = (source ?? []).split(separator: 10, omittingEmptySubsequences: false).map { line in
      line.prefix { $0 == 32 || $0 == 9 }.reduce(0) { $0 + ($1 == 9 ? 4 : 1) }
    }
  }

  mutating func read() {
    for block in paper.blocks {
      if isText, case .text(let text) = block.content, let row = PipeLine.cells(of: text.plain) {
        addRow(row, block)
        continue
      }
      switch block.content {
      case .gap: isApart = true
      case .text(let text): take(text, block)
      case .table(let table): add(DocumentPart(.table(table), line: block.line, page: block.page))
      case .picture(let picture): add(DocumentPart(.picture(picture), line: block.line, page: block.page))
      case .note(let mark, let words): add(DocumentPart(.note(mark), line: block.line, page: block.page, words))
      }
    }
  }

  /// A line of a table drawn with pipes; the rule below its headings holds no words.
  private mutating func addRow(_ cells: [String], _ block: Block) {
    if cells.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) { return }
    let row = PaperTable.Row(line: block.line, cells.map { .cell(.init([TextBlock(MarkedText.read($0))])) })
    if !isApart, let last = parts.indices.last, case .table(var table) = parts[last].form {
      table.rows.append(row)
      parts[last].form = .table(table)
    } else {
      add(DocumentPart(.table(PaperTable(rows: [row])), line: block.line, page: block.page))
    }
  }

  private mutating func add(_ part: DocumentPart) {
    var part = part
    part.isApart = isApart
    isApart = !isText || paper.kind == .pdf
    parts.append(part)
  }

  private mutating func take(_ block: TextBlock, _ place: Block) {
    for (index, line) in block.text.lines.enumerated() {
      let mark = index == 0 ? block.mark : nil
      if index > 0 { isApart = false }
      if isText, paper.kind != .pdf { takeLine(line.plain, place) } else { takeBlock(line, mark, block.role, place) }
    }
  }

  private mutating func takeBlock(_ words: RichText, _ mark: String?, _ role: TextBlock.Role, _ place: Block) {
    let form: DocumentPart.Form =
      switch role {
      case .heading(let level): .heading(level)
      case .listItem(let level): isBullet(mark) ? .point(level) : .paragraph
      case .paragraph, .furniture: .paragraph
      }
    var part = DocumentPart(form, line: place.line, page: place.page, mark: mark, words)
    if mark == nil { part = marked(part) }
    if role == .furniture { part.isFurniture = true }
    add(part)
  }

  private func isBullet(_ mark: String?) -> Bool {
    guard let mark, mark.count == 1, let sign = mark.first else { return mark == nil }
    return LineMark.bullets.contains(sign) || !sign.isLetter && !sign.isNumber
  }

  /// A line of a text, with the marks of Markdown that a converter left.
  private mutating func takeLine(_ line: String, _ place: Block) {
    let hashes = line.prefix { $0 == "#" }.count
    if (1...6).contains(hashes), line.dropFirst(hashes).first?.isWhitespace ?? false {
      let words = MarkedText.read(CellText.trim(line.dropFirst(hashes)))
      isApart = true
      add(marked(DocumentPart(.heading(hashes), line: place.line, page: place.page, words)))
      isApart = true
      return
    }
    let quoted = line.hasPrefix("> ") ? String(line.dropFirst(2)) : line
    if let note = note(quoted, place) { return add(note) }
    let part = DocumentPart(.paragraph, line: place.line, page: place.page, MarkedText.read(quoted))
    add(marked(part))
  }

  /// “¹ The figures are of March.” and “[^1]: …” below the words they belong to.
  private func note(_ line: String, _ place: Block) -> DocumentPart? {
    if line.hasPrefix("[^"), let end = line.firstRange(of: "]:") {
      let mark = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
      let words = MarkedText.read(CellText.trim(line[end.upperBound...]))
      return DocumentPart(.note(String(mark)), line: place.line, page: place.page, words)
    }
    let figures = line.prefix { NoteFigures.value[$0] != nil }
    guard (1...2).contains(figures.count), line.dropFirst(figures.count).first?.isWhitespace ?? false else {
      return nil
    }
    let words = MarkedText.read(CellText.trim(line.dropFirst(figures.count)))
    return DocumentPart(.note(String(figures)), line: place.line, page: place.page, words)
  }

  /// Sets the number or bullet apart that the words begin with; a number without a stop is one where it goes on from the last.
  private mutating func marked(_ part: DocumentPart) -> DocumentPart {
    let plain = part.text.plain
    guard let mark = LineMark(plain) else { return part }
    var part = part
    let hasBullet = LineMark.bullets.contains(plain.first { !$0.isWhitespace } ?? "x")
    switch mark.kind {
    case .bullet:
      let indent = part.line <= indents.count ? indents[part.line - 1] : 0
      if !part.isHeading { part.form = .point(1 + indent / 2) }
    case .number(let value, let isBare):
      let isNext = value == lastNumber + 1 || value == lastNumber && mark.text.last?.isLetter ?? false
      if isBare, !hasBullet, !isNext { return part }
      lastNumber = value
    case .parts, .letter: break
    }
    part.mark = mark.text
    part.text = part.text.dropping(mark.length)
    return part
  }

  /// Points whose level was told by blanks begin at 1.
  func levelled(_ parts: [DocumentPart]) -> [DocumentPart] {
    var parts = parts
    var index = 0
    while index < parts.count {
      guard case .point = parts[index].form else {
        index += 1
        continue
      }
      var end = index
      var levels: [Int] = []
      while end < parts.count, case .point(let level) = parts[end].form {
        levels.append(level)
        end += 1
      }
      let steps = Set(levels).sorted()
      for (offset, level) in levels.enumerated() {
        parts[index + offset].form = .point(1 + (steps.firstIndex(of: level) ?? 0))
      }
      index = end
    }
    return parts
  }
}

/// A line of a text with pipes around cells.
enum PipeLine {
  static func cells(of line: String) -> [String]? {
    let line = CellText.trim(line)
    guard line.count > 3, line.hasPrefix("|"), line.hasSuffix("|"), line.dropFirst().dropLast().contains("|") else {
      return nil
    }
    return line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map { CellText.trim($0) }
  }
}

/// The figures above the line that call a note.
enum NoteFigures {
  static let value: [Character: Character] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
  ]
}

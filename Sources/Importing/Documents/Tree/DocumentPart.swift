import Papers

/// One part of a paper in reading order, the same whatever its file: a heading, a paragraph, a point of a list, a table.
struct DocumentPart: Equatable {
  enum Form: Equatable {
    /// The level counts from 1; nil where only its look tells that it is one.
    case heading(Int?)
    case paragraph
    /// The level counts from 1.
    case point(Int)
    case table(PaperTable)
    case picture(Picture)
    /// The words of a footnote, under its mark.
    case note(String)
  }

  var line: Int
  var page: Int?
  var form: Form
  /// The number, letter or bullet before the words, as written: “1.2”, “(a)”, “•”.
  var mark: String?
  var text: RichText
  /// Whether it is of a row of a numbered table.
  var isRow = false
  /// Whether it is a cell that names pages.
  var isPages = false
  /// Whether the file itself says that it is page furniture.
  var isFurniture = false
  /// Whether a blank line or the end of a page stands above it, or it has a block of its own.
  var isApart = true

  /// The words without the mark.
  var words: String { CellText.trim(CellText.oneLine(text.plain)) }

  /// The words with the mark.
  var whole: String {
    guard let mark else { return words }
    return words.isEmpty ? mark : mark + " " + words
  }

  var isHeading: Bool { if case .heading = form { true } else { false } }

  /// A paragraph or a point, and no heading, table or note.
  var isText: Bool {
    switch form {
    case .paragraph, .point: true
    case .heading, .table, .picture, .note: false
    }
  }

  /// The same as a paragraph, without the bullet of a list.
  var unbulleted: DocumentPart {
    guard case .point = form else { return self }
    var part = self
    (part.form, part.mark) = (.paragraph, nil)
    return part
  }

  /// Every word it holds, for the account.
  var everyWord: [String] {
    switch form {
    case .heading, .paragraph, .point: [whole]
    case .note(let mark): [mark, words]
    case .picture(let picture): [picture.alternative ?? ""]
    case .table(let table): table.rows.flatMap { row in row.places.map(\.plain) }
    }
  }
}

extension DocumentPart {
  init(_ form: Form, line: Int, page: Int? = nil, mark: String? = nil, _ text: RichText = RichText()) {
    (self.line, self.page, self.form, self.mark, self.text) = (line, page, form, mark, text)
  }
}

extension PaperTable.Place {
  /// The words that stand here themselves, a line for each paragraph.
  var plain: String {
    switch self {
    case .cell(let cell): cell.plain
    case .covered: ""
    }
  }
}

extension RichText {
  /// The same words from an offset on, counted in characters of the plain text.
  func dropping(_ count: Int) -> RichText {
    var left = count
    var runs: [Run] = []
    for var run in self.runs {
      let length = run.text.count
      if left >= length, left > 0 {
        left -= length
        if run.note != nil { runs.append(Run("", note: run.note)) }
        continue
      }
      if left > 0 { run.text = String(run.text.dropFirst(left)) }
      left = 0
      runs.append(run)
    }
    return RichText(runs: runs)
  }

  /// The first words, up to an offset counted in characters of the plain text.
  func prefix(_ count: Int) -> RichText {
    var left = count
    var runs: [Run] = []
    for var run in self.runs where left > 0 {
      run.text = String(run.text.prefix(left))
      left -= run.text.count
      runs.append(run)
    }
    return RichText(runs: runs)
  }

  /// Adds the rest of a line or a paragraph, with a blank between unless a word was parted.
  mutating func join(_ next: RichText) {
    if runs.last?.text.last != "\u{AD}" { runs.append(Run(" ")) }
    runs += next.runs
  }

  /// Both with a blank between, as where a paragraph was cut by the end of a page.
  func joined(to next: RichText) -> RichText {
    let isHyphenated = plain.hasSuffix("\u{AD}")
    return RichText(runs: runs + (isHyphenated ? [] : [Run(" ")]) + next.runs)
  }

  /// The same without the blanks it begins with.
  var trimmedStart: RichText { dropping(plain.prefix { $0.isWhitespace }.count) }

  /// One for each line: a paragraph with line breaks holds several lines of a form, or of a list of names.
  var lines: [RichText] {
    var lines: [RichText] = [RichText()]
    for run in runs {
      for (index, piece) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { lines.append(RichText()) }
        if !piece.isEmpty || run.note != nil && index == 0 {
          lines[lines.count - 1].runs.append(Run(String(piece), style: run.style, link: run.link, note: run.note))
        }
      }
    }
    return lines.filter { !$0.isEmpty }
  }
}

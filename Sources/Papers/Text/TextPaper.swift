import Diagnostics

/// Reads text: sheets of values, Markdown tables, and words.
enum TextPaper {
  static func read(_ bytes: [UInt8], name: String, expecting: PaperReader.Expectation) -> Checked<SourcePaper> {
    do throws(PaperText.Fault) {
      guard let paper = paper(try PaperText(bytes), name, expecting) else {
        return Checked(SourcePaper(name: name, kind: .delimited), [.tooManyCells(name)])
      }
      return Checked(paper)
    } catch {
      return Checked(SourcePaper(name: name, kind: .unknown), [.noText(error, name)])
    }
  }

  private static func paper(
    _ decoded: PaperText, _ name: String, _ expecting: PaperReader.Expectation
  ) -> SourcePaper? {
    let text = decoded.text
    let format = TextFormat(name: name, text: text, expecting: expecting)
    var paper = SourcePaper(name: name, kind: format.kind)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { _ = paper.lines.add(String(line)) }
    if let remark = decoded.remark { paper.remarks.append(remark) }
    switch format {
    case .markdown: paper.take(MarkdownBlocks(text).read())
    case .delimited(let separator):
      let isDeclared = Separator(declaredIn: text) != nil
      if isDeclared { paper.remarks.append(Remark(line: 1, "says that \(separator.name) part the cells; left out")) }
      guard let blocks = DelimitedText(text, separator: separator).blocks(after: isDeclared ? 1 : 0) else { return nil }
      paper.blocks = blocks
    }
    return paper
  }
}

extension SourcePaper {
  fileprivate mutating func take(_ read: (blocks: [Block], remarks: [Remark])) {
    blocks = read.blocks
    remarks += read.remarks
  }
}

extension PaperText {
  /// Which encoding was taken, with the first word that would be another in another one; nil for UTF-8.
  fileprivate var remark: Remark? {
    guard encoding != .utf8 else { return nil }
    var line = 1
    for words in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let word = words.split(separator: " ").first(where: { $0.utf8.contains { $0 > 127 } }) {
        let sample = CellText.oneLine(CellText.clean(word.prefix(40)))
        return Remark(line: line, "read as \(encoding.name): “\(sample)”", isDoubtful: encoding.isGuess)
      }
      line += 1
    }
    return Remark(line: 1, "read as \(encoding.name)")
  }
}

/// How the cells of a text are told apart.
enum TextFormat: Equatable {
  /// Tables drawn with lines or written as HTML, with words between them.
  case markdown
  case delimited(Separator)

  /// Judged by the file's ending, and by the look of its lines where the ending says nothing.
  init(name: String, text: String, expecting: PaperReader.Expectation) {
    let name = name.lowercased()
    if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
      self = .markdown
    } else if name.hasSuffix(".tsv") || name.hasSuffix(".tab") {
      self = .delimited(.tab)
    } else if name.hasSuffix(".csv") {
      self = .delimited(Separator(declaredIn: text) ?? Separator(of: text))
    } else if TextFormat.hasDrawnTable(text, expecting) {
      self = .markdown
    } else if expecting == .paper || text.utf8.contains(9) || TextFormat.areWords(text) {
      self = .delimited(.tab)
    } else {
      self = .delimited(Separator(declaredIn: text) ?? Separator(of: text))
    }
  }

  /// Whether most lines have nothing that could part cells.
  private static func areWords(_ text: String) -> Bool {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
    return lines.count { $0.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") } } * 2 < lines.count
  }

  /// Whether a line begins as a row or a rule of a table does; where words are expected, a rule has to be there.
  private static func hasDrawnTable(_ text: String, _ expecting: PaperReader.Expectation) -> Bool {
    text.split(separator: "\n").contains { line in
      let line = line.drop { $0 == " " }
      return GridTable.isRule(line) || (expecting == .table && line.hasPrefix("|"))
    }
  }

  var kind: FileKind {
    switch self {
    case .markdown: .markdown
    case .delimited: .delimited
    }
  }
}

extension Diagnostic {
  fileprivate static func tooManyCells(_ name: String) -> Diagnostic {
    Diagnostic(
      .unreadablePaper, .error, "“\(name)” has more cells than a paper has", at: SourceRange(path: name),
      fixes: [.advise("save only the columns and rows that belong to the paper")])
  }

  fileprivate static func noText(_ fault: PaperText.Fault, _ name: String) -> Diagnostic {
    let message =
      switch fault {
      case .binary: "“\(name)” is no text, and of no kind that is known"
      case .damaged(let encoding, let line): "the file is \(encoding.name) text that is broken on line \(line)"
      case .unknownEncoding(let line):
        "from line \(line) on the file is not UTF-8 text, and the bytes are letters in no other encoding that is known"
      }
    return Diagnostic(
      .notUTF8, .error, message, at: SourceRange(path: name),
      fixes: [
        .advise(
          "open it in the program it comes from and save it as UTF-8: in Excel as “CSV UTF-8”, in Word as plain text in “Unicode (UTF-8)”"
        )
      ])
  }
}

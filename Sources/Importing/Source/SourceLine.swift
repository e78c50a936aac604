/// A row of a table with the line of the file it begins on.
struct SourceRow: Sendable, Equatable {
  var line: Int
  var cells: [String]
  /// The cells with the tags that a converter left in them, where they are kept: italics tell a purpose from a title.
  var tagged: [String] = []
}

extension SourceRow {
  /// A row of cells as a converter left them.
  init(line: Int, raw: [String]) {
    self.init(line: line, cells: raw.map(CellText.clean))
    if raw.contains(where: { $0.contains("<i>") || $0.contains("<em>") }) { tagged = raw }
  }

  /// The cells that hold something, with their positions.
  var filled: [(column: Int, text: String)] {
    cells.enumerated().filter { !$0.element.isEmpty }.map { (column: $0.offset, text: $0.element) }
  }

  /// The row without the empty cells at its end, which converters add at will.
  var width: Int { (cells.lastIndex { !$0.isEmpty } ?? -1) + 1 }
}

/// What a file of tables consists of, whatever its format.
enum SourceLine: Sendable, Equatable {
  case row(SourceRow)
  /// Words that stand outside any table.
  case prose(line: Int, String)
  /// A blank line, or the beginning of another table: where a converter met the end of a page.
  case gap
}

/// How the cells of a file are told apart.
enum SourceFormat: Sendable, Equatable {
  case pipes
  case delimited(Unicode.Scalar)
  /// Words without cells.
  case text

  /// Judged by the file's ending, and by the look of its lines where the ending says nothing.
  init(name: String, text: String) {
    let name = name.lowercased()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
      self = .pipes
    } else if name.hasSuffix(".tsv") || name.hasSuffix(".tab") {
      self = .delimited("\t")
    } else if name.hasSuffix(".csv") {
      self = .delimited(SourceFormat.separator(in: lines))
    } else if lines.contains(where: { $0.drop { $0 == " " }.hasPrefix("|") }) {
      self = .pipes
    } else if lines.contains(where: { $0.contains("\t") }) {
      self = .delimited("\t")
    } else if lines.contains(where: AnswerText.begins) {
      self = .text
    } else {
      self = .delimited(SourceFormat.separator(in: lines))
    }
  }

  /// Spreadsheets on the Continent export “CSV” with semicolons; the first line with either tells.
  private static func separator(in lines: [Substring]) -> Unicode.Scalar {
    for line in lines {
      let commas = line.count { $0 == "," }
      let semicolons = line.count { $0 == ";" }
      if commas + semicolons > 0 { return semicolons > commas ? ";" : "," }
    }
    return ","
  }

  /// The same for a paper that is text more than table: commas divide only what is called CSV.
  init(paper name: String, text: String) {
    let isNamed = [".md", ".markdown", ".tsv", ".tab", ".csv"].contains(where: name.lowercased().hasSuffix)
    self = isNamed ? SourceFormat(name: name, text: text) : .delimited("\t")
  }

  func lines(of text: String) -> [SourceLine] {
    switch self {
    case .pipes: PipeTables.lines(of: text)
    case .text: SourceFormat.prose(text)
    case .delimited(let separator): DelimitedText(text, separator: separator).lines()
    }
  }

  private static func prose(_ text: String) -> [SourceLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { offset, line in
      let words = CellText.clean(line)
      return words.isEmpty ? .gap : .prose(line: offset + 1, words)
    }
  }
}

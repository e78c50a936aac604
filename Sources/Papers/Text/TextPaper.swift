import Diagnostics

/// Reads text: sheets of values, Markdown tables, and words.
enum TextPaper {
  static func read(_ bytes: [UInt8], name: String, expecting: PaperReader.Expectation) -> Checked<SourcePaper> {
    guard let text = PaperText.decode(bytes) else {
      return Checked(SourcePaper(name: name, kind: .unknown), [.notUTF8(name)])
    }
    let format = TextFormat(name: name, text: text, expecting: expecting)
    var paper = SourcePaper(name: name, kind: format.kind)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { _ = paper.lines.add(String(line)) }
    paper.blocks = format.blocks(of: text)
    return Checked(paper)
  }
}

/// How the cells of a text are told apart.
enum TextFormat: Equatable {
  case pipes
  case delimited(Unicode.Scalar)

  /// Judged by the file's ending, and by the look of its lines where the ending says nothing.
  init(name: String, text: String, expecting: PaperReader.Expectation) {
    let name = name.lowercased()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
      self = .pipes
    } else if name.hasSuffix(".tsv") || name.hasSuffix(".tab") {
      self = .delimited("\t")
    } else if name.hasSuffix(".csv") {
      self = .delimited(TextFormat.separator(in: lines))
    } else if expecting == .paper {
      self = .delimited("\t")
    } else if lines.contains(where: { $0.drop { $0 == " " }.hasPrefix("|") }) {
      self = .pipes
    } else if lines.contains(where: { $0.contains("\t") }) {
      self = .delimited("\t")
    } else if TextFormat.areWords(lines) {
      self = .delimited("\t")
    } else {
      self = .delimited(TextFormat.separator(in: lines))
    }
  }

  /// Whether most lines have nothing that could part cells.
  private static func areWords(_ lines: [Substring]) -> Bool {
    lines.count { $0.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") } } * 2 < lines.count
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

  var kind: FileKind {
    switch self {
    case .pipes: .markdown
    case .delimited: .delimited
    }
  }

  func blocks(of text: String) -> [Block] {
    switch self {
    case .pipes: PipeTables.blocks(of: text)
    case .delimited(let separator): DelimitedText(text, separator: separator).blocks()
    }
  }
}

extension Diagnostic {
  fileprivate static func notUTF8(_ name: String) -> Diagnostic {
    Diagnostic(.notUTF8, .error, "the file is not UTF-8 text", at: SourceRange(path: name))
  }
}

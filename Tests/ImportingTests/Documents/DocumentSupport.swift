import Diagnostics
import Reading
import Record

@testable import Importing
@testable import Papers

/// What a small council has before a paper comes.
let wendle: [String: String] = [
  "committees/places.md": """
  ---
  title: Places and Piers Committee
  short-title: Places
  kind: scrutiny
  members:
    - person: ada-quarles
    - person: ella-finch
  ---
  """,
  "committees/lleoedd.md": "---\ntitle: Pwyllgor Lleoedd\nkind: scrutiny\n---\n",
  "people/ada-quarles.md": "---\nname: Ada Quarles\n---\n",
  "people/bert-rook.md": "---\nname: Bert Rook\n---\n",
  "people/ella-finch.md": "---\nname: Ella Finch\n---\n",
  "people/edwin-finch.md": "---\nname: Edwin Finch\n---\n",
  "people/iris-lark.md": "---\nname: Iris Lark\n---\n",
  "people/ivan-lark.md": "---\nname: Ivan Lark\n---\n",
  "posts/head-of-lamps.md": "---\ntitle: Head of Lamps\n---\n",
]

/// The kinds of paper that are documents.
enum CouncilPaper { case agenda, minutes, report, pack }

func imported(
  _ kind: CouncilPaper, _ text: String, name: String = "paper.txt", with files: [String: String] = [:],
  _ change: (inout DocumentOptions) -> Void = { _ in }
) -> Checked<ImportedPaper> {
  imported(kind, PaperReader.read(Array(text.utf8), name: name).value, with: files, change)
}

/// A paper that a test builds block by block, as a reader of another kind of file would.
func imported(
  _ kind: CouncilPaper, _ paper: SourcePaper, with files: [String: String] = [:],
  _ change: (inout DocumentOptions) -> Void = { _ in }
) -> Checked<ImportedPaper> {
  var options = DocumentOptions()
  options.known = KnownContent(MemoryFiles(wendle.merging(files) { $1 }))
  change(&options)
  return switch kind {
  case .agenda: Importer.import(agenda: paper, options: options)
  case .minutes: Importer.import(minutes: paper, options: options)
  case .report: Importer.import(report: paper, options: options)
  case .pack: Importer.import(pack: paper, options: options)
  }
}

extension Checked<ImportedPaper> {
  var doubts: [String] { diagnostics.filter { $0.rule == .doubtfulReading }.map(\.message) }
  var errors: [String] { diagnostics.filter { $0.severity == .error }.map(\.message) }

  /// The body of a file below its fields.
  func body(_ path: String) -> String {
    let text = file(path)
    return text.components(ofMark: "\n---\n").dropFirst().joined(separator: "\n---\n")
  }

  /// The lines of a file, without the blanks at their beginnings.
  func lines(_ path: String) -> [String] {
    file(path).split(separator: "\n").map { CellText.trim($0) }
  }
}

extension String {
  fileprivate func components(ofMark mark: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

extension SourcePaper {
  /// Blocks of a Word document, a line for each.
  static func document(_ contents: [Block.Content]) -> SourcePaper {
    var paper = SourcePaper(name: "paper.docx", kind: .wordDocument)
    for content in contents {
      let line = paper.lines.add("")
      paper.blocks.append(Block(line: line, content))
    }
    return paper
  }
}

extension Block.Content {
  static func heading(_ words: String, _ level: Int = 1, mark: String? = nil) -> Block.Content {
    .text(TextBlock(.heading(level), mark: mark, RichText(words)))
  }
  static func words(_ words: String, mark: String? = nil) -> Block.Content {
    .text(TextBlock(.paragraph, mark: mark, RichText(words)))
  }
  static func bold(_ words: String) -> Block.Content { .text(TextBlock(RichText(runs: [.init(words, style: .bold)]))) }
  static func point(_ words: String, mark: String) -> Block.Content {
    .text(TextBlock(.listItem(1), mark: mark, RichText(words)))
  }
  static func table(_ rows: [[String]]) -> Block.Content {
    .table(PaperTable(rows: rows.enumerated().map { .init(line: 1 + $0, $1.map { .cell(.init(plain: $0)) }) }))
  }
}

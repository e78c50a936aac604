import Diagnostics
import Reading

@testable import Drafting
@testable import Importing

/// The rows that an import wrote, read back with the reader of a build.
extension Checked<ImportedPaper> {
  var recommendations: [[String: String]] { tableRows("/recommendations.md", "recommendations") }
  var actions: [[String: String]] { tableRows("/action-plan.md", "actions") }
  var positions: [[String: String]] { tableRows("/response.md", "positions") }

  /// The lines that something doubtful was told of.
  var doubtfulLines: [Int] { diagnostics.filter { $0.rule == .doubtfulReading }.map { Int($0.range.start.line) } }

  private func tableRows(_ path: String, _ key: String) -> [[String: String]] {
    value.files.filter { $0.path.hasSuffix(path) }.flatMap { file -> [[String: String]] in
      guard case .map(let entries)? = FrontMatter.read(Array(file.text.utf8), path: file.path).value.fields?.content,
        case .list(let rows)? = entries.first(where: { $0.key.value == key })?.value.content
      else { return [] }
      return rows.map(TableWords.fields)
    }
  }
}

/// A table as a CSV file of a council.
func csv(_ text: String, columns: [ColumnOverride] = []) -> Checked<ImportedPaper> {
  imported(text, name: "table.csv", columns: columns)
}

extension [[String: String]] {
  func column(_ key: String) -> [String] { map { $0[key] ?? "" } }
}

/// Fields as words: lists with commas between them, dates that were promised with arrows.
private enum TableWords {
  static func fields(_ node: Node) -> [String: String] {
    guard case .map(let entries) = node.content else { return [:] }
    return Dictionary(entries.map { ($0.key.value, words($0.value)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func words(_ node: Node) -> String {
    switch node.content {
    case .scalar(let text, _): text
    case .list(let nodes): nodes.map(words).joined(separator: " > ")
    case .map(let entries): entries.map { words($0.value) }.joined(separator: ", ")
    }
  }
}

import Diagnostics
import Drafting
import Foundation
import Reading
import Testing

@testable import Importing
@testable import Papers

/// How the cells of a paper came in.
struct CorpusScore: Equatable, CustomStringConvertible {
  var right = 0
  /// Not as expected, and the row was named in the terminal, or the import refused.
  var told = 0
  /// Not as expected, and nothing was said: the worst that can happen.
  var silent = 0

  var description: String { "\(right) right, \(told) told, \(silent) silent" }

  static func += (a: inout CorpusScore, b: CorpusScore) {
    a.right += b.right
    a.told += b.told
    a.silent += b.silent
  }
}

/// A paper of the corpus with the rows that it should become; scripts/papers/corpus makes both.
struct CorpusPaper: CustomStringConvertible {
  let url: URL
  let kind: PaperKind
  /// The names of the fields; the first column is the list.
  let fields: [String]
  let rows: [[String]]

  var description: String { url.lastPathComponent }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Corpus")

  static let all: [CorpusPaper] = {
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension != "expected" }.sorted { $0.path < $1.path }.compactMap(CorpusPaper.init)
  }()

  init?(_ url: URL) {
    let expected = url.deletingPathExtension().appendingPathExtension("expected")
    guard let text = try? String(contentsOf: expected, encoding: .utf8) else { return nil }
    var lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard lines.count > 2, let kind = PaperKind(rawValue: String(lines.removeFirst()[0].dropFirst(2))) else {
      return nil
    }
    self.url = url
    self.kind = kind
    fields = lines.removeFirst()
    rows = lines
  }

  func imported() throws -> (paper: SourcePaper, result: Checked<ImportedPaper>) {
    let bytes = Array(try Data(contentsOf: url))
    let read = PaperReader.read(bytes, name: url.lastPathComponent, expecting: kind == .table ? .table : .paper)
    if read.diagnostics.hasErrors { return (read.value, Checked(ImportedPaper(), read.diagnostics)) }
    switch kind {
    case .forwardPlan: return (read.value, Importer.import(forwardPlan: read.value, options: PlanOptions(name: "plan")))
    case .workProgramme:
      var options = ProgrammeOptions(committee: "children")
      options.writesMeetings = false
      return (read.value, Importer.import(workProgramme: read.value, options: options))
    case .table, .agenda, .minutes, .report, .pack, .indicators:
      return (read.value, Importer.import(table: read.value, options: ImportOptions(reviewID: "review")))
    }
  }

  func score() throws -> (score: CorpusScore, faults: [String]) {
    let (paper, result) = try imported()
    let found = CorpusRows(result.value.files)
    let warned = WarnedWords(paper, result.diagnostics)
    var score = CorpusScore()
    var faults: [String] = []
    for row in rows {
      let keys = zip(fields, row).dropFirst().filter { !$1.isEmpty }
      guard let key = keys.first else { continue }
      let record = found.take(row[0], key.0, key.1)
      for (field, words) in keys {
        if let value = record?[field], WordAccount.words(value) == WordAccount.words(words) {
          score.right += 1
          continue
        }
        let isTold = result.diagnostics.hasErrors || warned.speaks(of: key.1) || warned.speaks(of: words)
        if isTold { score.told += 1 } else { score.silent += 1 }
        faults.append(
          "\(row[0]) \(key.1), \(field): “\(record?[field] ?? "")”, not “\(words)”\(isTold ? ", told" : "")")
      }
    }
    for extra in found.rest(of: Set(rows.map { $0[0] })) {
      score.silent += 1
      faults.append("a row that the paper has not: \(extra)")
    }
    return (score, faults)
  }
}

/// The rows of the lists of content files, each as its fields in words.
final class CorpusRows {
  private var rows: [(list: String, fields: [String: String])] = []

  init(_ files: [ImportedFile]) {
    for file in files {
      guard case .map(let entries)? = FrontMatter.read(Array(file.text.utf8), path: file.path).value.fields?.content
      else { continue }
      for entry in entries {
        guard case .list(let nodes) = entry.value.content else { continue }
        for case .map(let fields) in nodes.map(\.content) {
          rows.append(
            (entry.key.value, Dictionary(fields.map { ($0.key.value, CorpusRows.words($0.value)) }) { a, _ in a }))
        }
      }
    }
  }

  private static func words(_ node: Node) -> String {
    switch node.content {
    case .scalar(let text, _): text
    case .list(let nodes): nodes.map(words).joined(separator: " ")
    case .map(let entries): entries.filter { $0.key.value == "text" }.map { words($0.value) }.joined(separator: " ")
    }
  }

  func take(_ list: String, _ field: String, _ words: String) -> [String: String]? {
    let wanted = WordAccount.words(words)
    let keys = list == "positions" && field == "number" ? ["recommendation"] : [field]
    let index = rows.firstIndex { row in
      row.list == list && keys.contains { row.fields[$0].map(WordAccount.words) == wanted }
    }
    guard let index else { return nil }
    var fields = rows.remove(at: index).fields
    if list == "positions" { fields["number"] = fields["recommendation"] }
    return fields
  }

  func rest(of lists: Set<String>) -> [String] {
    rows.filter { lists.contains($0.list) }.map {
      "\($0.list) \($0.fields.sorted { $0.key < $1.key }.map(\.value).joined(separator: " | "))"
    }
  }
}

/// The lines of a paper that were warned of.
private struct WarnedWords {
  private var texts: [String] = []

  init(_ paper: SourcePaper, _ diagnostics: [Diagnostic]) {
    let places = Set(diagnostics.filter { $0.severity >= .warning }.map { "\($0.range.path):\($0.range.start.line)" })
    for line in paper.sourceLines {
      switch line {
      case .gap: break
      case .prose(let number, let words): add(number, words, paper, places)
      case .row(let row): add(row.line, row.cells.joined(separator: " "), paper, places)
      }
    }
  }

  private mutating func add(_ number: Int, _ words: String, _ paper: SourcePaper, _ places: Set<String>) {
    let place = paper.lines.place(of: number)
    if places.contains("\(place.path):\(place.line)") { texts.append(WordAccount.words(words).joined(separator: " ")) }
  }

  func speaks(of words: String) -> Bool {
    let wanted = WordAccount.words(words).joined(separator: " ")
    return texts.contains { $0.contains(wanted) }
  }
}

/// Papers as councils hold them come in cell by cell as they should.
@Suite struct CorpusTests {
  @Test func hasThirtyShapesAtLeast() { #expect(CorpusPaper.all.count >= 30) }

  @Test(arguments: CorpusPaper.all) func comesInCellByCell(_ paper: CorpusPaper) throws {
    let (score, faults) = try paper.score()
    #expect(faults == [], "\(score)")
  }
}

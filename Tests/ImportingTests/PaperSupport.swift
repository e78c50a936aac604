import Diagnostics
import Drafting
import Reading

@testable import Importing

/// Imports a work programme as a clerk would from the command line.
func importedProgramme(
  _ text: String, name: String = "programme.txt", year: String? = nil, meetings: Bool = true, there: Set<String> = [],
  columns: [ColumnOverride] = []
) -> Checked<ImportedPaper> {
  Importer.import(
    workProgramme: Array(text.utf8), name: name,
    options: ProgrammeOptions(
      committee: "children", year: year, writesMeetings: meetings, meetings: there, columns: columns))
}

/// Imports a forward plan; nobody’s words are “Zzz”, so it can be told from the paper’s own.
func importedPlan(
  _ text: String, name: String = "plan.tsv", columns: [ColumnOverride] = []
) -> Checked<ImportedPaper> {
  Importer.import(
    forwardPlan: Array(text.utf8), name: name,
    options: PlanOptions(name: "autumn", decisionMaker: PaperWords.nobody, columns: columns))
}

extension Checked<ImportedPaper> {
  func file(_ path: String) -> String { value.files.first { $0.path.hasSuffix(path) }?.text ?? "" }

  func leftovers(_ reason: Leftover.Reason) -> [String] { value.leftovers.filter { $0.reason == reason }.map(\.words) }

  func decisions(_ kind: Decision.Kind) -> [String] { value.decisions.filter { $0.kind == kind }.map(\.text) }

  /// The rows of the programme or the plan, each as fields with their words.
  var rows: [[String: String]] {
    value.files.filter { !$0.path.hasPrefix("meetings/") }.flatMap { PaperWords.rows(in: $0) }
  }

  func column(_ key: String) -> [String?] { rows.map { $0[key] } }
}

/// Reads the written files back with the reader of a build, and counts what stands in them for itself.
///
/// Left out is what the import adds: ids, the committee, references, statuses; what a row takes over from its heading or from
/// the row above counts once.
struct PaperWords {
  static let nobody = "Zzz"
  private(set) var values: [String] = []

  private let hasMakersInCells: Bool

  init(_ result: Checked<ImportedPaper>, hasMakersInCells: Bool = false) {
    self.hasMakersInCells = hasMakersInCells
    for file in result.value.files {
      if file.path.hasPrefix("meetings/") { readMeeting(file) } else { readRows(file, result.decisions(.inherited)) }
    }
    values += result.value.leftovers.map(\.words)
  }

  private mutating func readMeeting(_ file: ImportedFile) {
    let fields = PaperWords.fields(of: file)
    values += ["date", "start", "end", "status-note"].compactMap { fields[$0] }
    // With a note the former day stands in it too.
    if fields["status-note"] == nil, let former = fields["brought-forward-from"] { values.append(former) }
  }

  /// A date in quotation marks at the end of a decision was taken over.
  private mutating func readRows(_ file: ImportedFile, _ inherited: [String]) {
    var takenOver = inherited.compactMap { $0.split(separator: "“").last.map { String($0.dropLast()) } }
    var above: [String: String] = [:]
    for row in PaperWords.rows(in: file) {
      let own = [
        "item", "title", "purpose", "suggested-by-words", "portfolio-holder", "directorate", "lead-officer", "contact",
        "scrutiny", "lead", "witnesses", "exempt-part", "notice-published", "documents", "consultees",
      ]
      values += own.compactMap { row[$0] }
      values += PaperWords.notes(row["notes"] ?? "")
      if let type = row["type"], type.hasSuffix("key") { values.append(type) }
      if let date = row["date"], date != above["date"] { values.append(date) }
      if let maker = row["decision-maker"], maker != PaperWords.nobody,
        hasMakersInCells || maker != above["decision-maker"]
      {
        values.append(maker)
      }
      if let date = row["on-or-after"] {
        if let place = takenOver.firstIndex(of: date), date == above["on-or-after"] {
          takenOver.remove(at: place)
        } else {
          values.append(date)
        }
      }
      above = row
    }
  }

  /// What stands behind the headings that notes are kept under.
  private static func notes(_ text: String) -> [String] {
    text.split(separator: "\n").map { line in
      line.firstRange(of: ": ").map { String(line[$0.upperBound...]) } ?? String(line)
    }
  }

  static func rows(in file: ImportedFile) -> [[String: String]] {
    guard case .map(let entries)? = matter(of: file)?.content,
      case .list(let rows)? = entries.first(where: { $0.key.value == "entries" })?.value.content
    else { return [] }
    return rows.map(scalars)
  }

  static func fields(of file: ImportedFile) -> [String: String] { matter(of: file).map(scalars) ?? [:] }

  private static func matter(of file: ImportedFile) -> Node? {
    FrontMatter.read(Array(file.text.utf8), path: file.path).value.fields
  }

  private static func scalars(_ node: Node) -> [String: String] {
    guard case .map(let entries) = node.content else { return [:] }
    return Dictionary(
      entries.compactMap { entry in
        if case .scalar(let text, _) = entry.value.content { (entry.key.value, text) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// How the words of a source and those of its files differ: both empty, where nothing was lost and nothing invented.
func difference(
  _ source: String, _ result: Checked<ImportedPaper>, hasMakersInCells: Bool = false
) -> (lost: [String], invented: [String]) {
  let written = WordBag([withoutTags(source).lowercased()])
  let found = WordBag(PaperWords(result, hasMakersInCells: hasMakersInCells).values.map { $0.lowercased() })
  return (written.missing(in: found), found.missing(in: written))
}

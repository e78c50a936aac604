import Diagnostics
import Drafting
import History
import Linking
import Reading
import Record

/// What a build of a planted site leaves for the next one, by which that one tells what changed.
struct ReachHistory {
  private let files: [String: String]
  private let parts: [String: DraftPart]
  private let reader = ContentReader()
  private let kept: [UInt8]

  init(_ site: PlantedSite) {
    files = site.files
    let reader = self.reader
    parts = files.reduce(into: [:]) { $0[$1.key] = reader.read(Array($1.value.utf8), path: $1.key).value }
    kept = ReachHistory.kept(of: parts)
  }

  /// Whether something else in the field leaves another hash.
  func notices(_ field: PlantedField) -> Bool {
    guard let text = files[field.file] else { return false }
    let changed = text.replacing(field.written, with: field.changed)
    var parts = self.parts
    parts[field.file] = reader.read(Array(changed.utf8), path: field.file).value
    return ReachHistory.kept(of: parts) != kept
  }

  private static func kept(of parts: [String: DraftPart]) -> [UInt8] {
    var drafts = Drafts()
    for (_, part) in parts.sorted(by: { $0.key < $1.key }) { drafts.append(part) }
    let record = Linker(asAt: Day(iso: "2026-11-20") ?? Day(number: 0), showsDrafts: false).link(drafts).value
    return History(of: record, since: nil).state.text
  }
}

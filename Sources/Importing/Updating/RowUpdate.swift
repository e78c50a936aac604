import Diagnostics
import Drafting

/// What a row of the paper changes in a row of the record: values that are others now, and progress that is new.
struct RowUpdate {
  private(set) var changes: [FieldEditor.Change] = []
  /// Each change in words: “lead: was “Warden”, is “Keeper””.
  private(set) var told: [String] = []
  /// What a clerk should look at.
  private(set) var doubts: [String] = []

  private let old: UpdateRow
  private let new: UpdateRow
  private let way: [FieldEditor.Step]

  /// `asAt` is put beside progress that has no date of its own.
  init(_ old: UpdateRow, _ new: UpdateRow, list: String, asAt: String?) {
    (self.old, self.new) = (old, new)
    way = [.field(list), .row(old.index)]
    for entry in new.entries where !isKept(entry) {
      if entry.key.value == "progress" {
        addProgress(entry.value, asAt)
      } else {
        compare(entry.key.value, entry.value)
      }
    }
    dropInheritance()
  }

  /// What says which row it is, and what the import supplies where the paper is silent.
  private func isKept(_ entry: Node.Entry) -> Bool {
    let key = entry.key.value
    if ["id", "number", "recommendation", "recommendations", "inherited", "section"].contains(key) { return true }
    return key == "position" && entry.value.words == "not-stated"
  }

  private mutating func compare(_ key: String, _ value: Node) {
    let before = old.value(key)
    if let before, RowUpdate.sayTheSame(before, value) { return }
    guard let new = FieldEditor.Value(value) else {
      return doubts.append("\(key): “\(value.words)” was not taken over")
    }
    changes.append(.set(way + [.field(key)], new))
    let was = before.map { "was “\($0.words)”, " } ?? "was not there, "
    told.append("\(key): \(was)is “\(value.words)”")
    if key == "status-words", let status = old.value("status"), self.new.value("status") == nil {
      doubts.append("status: “\(status.words)” was kept; look whether it still holds")
    }
  }

  /// A list and the same words on one line are the same.
  private static func sayTheSame(_ a: Node, _ b: Node) -> Bool {
    if case .scalar = a.content, case .scalar = b.content { return a.words == b.words }
    return WordAccount.words(a.words) == WordAccount.words(b.words)
  }

  /// A value of its own was not taken over from another row.
  private mutating func dropInheritance() {
    guard case .map(let pairs)? = old.value("inherited")?.content else { return }
    let changed = Set(
      changes.compactMap { if case .set(let way, _) = $0, case .field(let key)? = way.last { key } else { nil } })
    let rest = pairs.filter { !changed.contains($0.key.value) }
    if rest.count == pairs.count { return }
    let inherited = way + [.field("inherited")]
    guard !rest.isEmpty, let fields = FieldEditor.Field.all(rest) else { return changes.append(.remove(inherited)) }
    changes.append(.set(inherited, .pairs(fields)))
  }
}

// MARK: - Progress

extension RowUpdate {
  /// Entries that are there stay; of a log that goes on, only what is new is added.
  private mutating func addProgress(_ value: Node, _ asAt: String?) {
    guard case .list(let nodes) = value.content else { return }
    var known: [[String]] = []
    if case .list(let entries)? = old.value("progress")?.content {
      known = entries.map { WordAccount.words(RowUpdate.text(of: $0)) }.filter { !$0.isEmpty }
    }
    var rows: [[FieldEditor.Field]] = []
    for node in nodes {
      guard let text = RowUpdate.rest(of: RowUpdate.text(of: node), behind: known) else { continue }
      for entry in ProgressLog.entries(of: text) {
        let date = entry.date ?? RowUpdate.date(of: node) ?? asAt
        rows.append((date.map { [FieldEditor.Field("date", $0)] } ?? []) + [FieldEditor.Field("text", entry.text)])
        told.append("progress: new\(date.map { ", \($0)" } ?? ", without a date"): “\(entry.text)”")
      }
    }
    if rows.isEmpty { return }
    let progress = way + [.field("progress")]
    if known.isEmpty {
      changes.append(.set(progress, .rows(rows)))
    } else {
      changes += rows.map { .append($0, to: progress) }
    }
  }

  private static func text(of node: Node) -> String {
    guard case .map(let entries) = node.content else { return node.words }
    return entries.first { $0.key.value == "text" }?.value.words ?? ""
  }

  private static func date(of node: Node) -> String? {
    guard case .map(let entries) = node.content else { return nil }
    return entries.first { $0.key.value == "date" }?.value.words
  }

  /// The text behind the entries that it begins with; nil where nothing is new.
  private static func rest(of text: String, behind known: [[String]]) -> String? {
    let cell = SourceCell(text)
    if cell.words.isEmpty || known.contains(cell.words) { return nil }
    var start = 0
    while let entry = known.first(where: { cell.words[start...].starts(with: $0) }) { start += entry.count }
    return cell.text(from: start)
  }
}

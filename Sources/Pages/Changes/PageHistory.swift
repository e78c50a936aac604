import History
import Record
import Theme

/// What happened to a page's record, at the foot of the page.
struct PageHistoryView: Viewable {
  let steps: [HistoryStepView]
  let since: Day

  static let vocabulary = Vocabulary<PageHistoryView>(
    "page-history",
    [
      .list("steps", \.steps, "Its publication and its changes, the oldest first"),
      .text("since", \.since.text, "The day from which changes are known"),
      .text("since-iso", \.since.iso, "The same as 2026-11-20"),
    ])
}

/// One step of a page's history.
struct HistoryStepView: Viewable {
  let day: Day
  /// “Published”, “Updated: date, place”.
  let words: String

  static let vocabulary = Vocabulary<HistoryStepView>(
    "history-step",
    [
      .text("date", \.day.text, "The day"),
      .text("iso", \.day.iso, "The same as 2026-11-20"),
      .text("words", \.words, "“Published”, or what was updated"),
    ])
}

extension Site {
  /// Nil for pages that are no record's.
  func history(at path: String) -> PageHistoryView? {
    guard let ref = ownRecords[path], let document = record.document(of: ref) else { return nil }
    return PageHistoryView(
      steps: steps(of: ref, document), since: history.since)
  }

  /// The clerk's own days go before those on which a build noticed something.
  private func steps(of ref: RecordRef, _ document: Document) -> [HistoryStepView] {
    let known = history[ref]
    let entries = (known?.entries ?? []).filter { $0.day <= record.asAt }
    var steps: [(Day, String)] = []
    if let day = document.published ?? known?.since, day <= record.asAt { steps.append((day, say(.changesPublished))) }
    for entry in entries where !entry.isPublication { steps.append((entry.day, words(of: entry))) }
    for part in record.parts(of: ref) {
      for entry in history[part]?.entries ?? [] where entry.day <= record.asAt {
        steps.append((entry.day, "\(title(of: part)): \(words(of: entry).uncapitalised)"))
      }
    }
    if let day = document.updated, day <= record.asAt, !steps.contains(where: { $0.0 == day }) {
      steps.append((day, say(.changesUpdated)))
    }
    return steps.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map { HistoryStepView(day: $0.element.0, words: $0.element.1) }
  }

  /// “Published”, “Updated: date, place”.
  private func words(of entry: HistoryEntry) -> String {
    entry.isPublication
      ? say(.changesPublished) : say(.updatedFields, words: entry.fields.map(\.words).joined(separator: ", "))
  }

  /// By the path of its page: every record that has one.
  static func ownRecords(_ record: Record, _ addresses: Addresses) -> [String: RecordRef] {
    var found: [String: RecordRef] = [:]
    let rows: Set<RecordKind> = [.action, .forwardPlanEntry, .glossaryEntry]
    for kind in RecordKind.allCases where !rows.contains(kind) {
      for index in 0..<record.count(of: kind) {
        let ref = RecordRef(kind, Int32(index))
        found[addresses.page(of: ref)] = ref
      }
    }
    return found
  }
}

extension String {
  fileprivate var uncapitalised: String { prefix(1).lowercased() + dropFirst() }
}

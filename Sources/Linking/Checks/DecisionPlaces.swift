import Diagnostics
import Drafting
import Record

/// Where forward plans wrote the titles of their decisions.
struct DecisionPlaces {
  private var titles: [String: [String: SourceRange]] = [:]

  init(_ drafts: Drafts) {
    for document in drafts.forwardPlans {
      let titles = document.draft.entries.compactMap(\.title)
      self.titles[document.path] = Dictionary(titles.map { ($0.value, $0.range) }) { first, _ in first }
    }
  }

  subscript(entry: ForwardPlanEntry, record: Record) -> SourceRange {
    let path = record[entry.plan].document.path
    return titles[path]?[entry.title] ?? SourceRange(path: path)
  }
}

import Pages
import Synchronization

/// Time spent on a template or a page.
package struct ProfileRow: Sendable {
  /// A template's name, or a page's path.
  package var name: String
  package var pages: Int
  package var duration: Duration
}

/// Where the time of a build goes, page by page.
final class PageProfile: Sendable {
  private let kinds = Mutex<[PageKind: ProfileRow]>([:])
  private let slowest = Mutex<[ProfileRow]>([])

  func measure(_ page: PlannedPage, _ work: () -> Void) {
    let duration = ContinuousClock().measure(work)
    kinds.withLock { rows in
      rows[page.kind, default: ProfileRow(name: page.kind.rawValue, pages: 0, duration: .zero)].pages += 1
      rows[page.kind]?.duration += duration
    }
    slowest.withLock { rows in
      if rows.count == 10, let last = rows.last, last.duration >= duration { return }
      let index = rows.firstIndex { $0.duration < duration } ?? rows.endIndex
      rows.insert(ProfileRow(name: page.path, pages: 1, duration: duration), at: index)
      if rows.count > 10 { rows.removeLast() }
    }
  }

  /// The templates by the time they took, then the ten slowest pages.
  func rows() -> [ProfileRow] {
    kinds.withLock { $0.values.sorted { ($1.duration, $0.name) < ($0.duration, $1.name) } } + slowest.withLock { $0 }
  }
}

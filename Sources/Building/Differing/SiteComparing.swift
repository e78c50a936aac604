import Record
import Writing

/// Compares a planned site with the one that stands.
struct SiteComparing {
  let standing: StandingSite
  /// As it would be written.
  let planned: [PlannedFile]
  /// By path, as it would be if it were still the day of the last build; empty where it is.
  let then: [String: PlannedFile]
  let jobs: Int

  /// What becomes of one address.
  private enum Outcome: Sendable {
    case same
    case added(String)
    case changed(title: String, [ChangedPassage])
    case ofTheDay
    case inOtherMarkup
    case addedFile, changedFile
  }

  /// Enters pages and files; what is said in other places is for others to enter.
  func enter(into difference: inout SiteDifference) async throws {
    let outcomes = await parallelMap(planned, jobs: jobs, size: 16, worker: {}) { _, file in
      Result { try outcome(of: file) }
    }
    for (file, outcome) in zip(planned, outcomes) { enter(try outcome.get(), file.path, into: &difference) }
    let known = Set(planned.map(\.path))
    for path in standing.paths where !known.contains(path) && !path.hasPrefix(SearchFiles.folder + "/") {
      try enterRemoved(path, into: &difference)
    }
  }

  private func outcome(of file: PlannedFile) throws -> Outcome {
    guard standing.has(file.path) else {
      return isPage(file.path) ? .added(PageText(try file.made()).heading) : .addedFile
    }
    if try standing.holds(file) { return .same }
    if let earlier = then[file.path], try standing.holds(earlier) { return .ofTheDay }
    guard isPage(file.path) else { return .changedFile }
    let new = PageText(try file.made())
    let old = PageText(try standing.bytes(at: file.path) ?? [])
    let passages = PassageFinder(old: old, new: new, then: try then[file.path].map { PageText(try $0.made()) })
      .passages()
    return passages.isEmpty ? .inOtherMarkup : .changed(title: new.heading, passages)
  }

  /// The register of formats counts as a file: its numbers follow from those of the publications.
  private func isPage(_ path: String) -> Bool {
    path.hasSuffix("index.html") && !path.hasPrefix("accessibility/") || path == "404.html"
  }

  private func enter(_ outcome: Outcome, _ path: String, into difference: inout SiteDifference) {
    let address = Addresses.shared(path)
    switch outcome {
    case .same: return
    case .added(let title): difference.added.append(.init(address: address, title: title))
    case .changed(let title, let passages):
      difference.changed.append(.init(address: address, title: title, passages: passages))
    case .ofTheDay where isPage(path): difference.ofTheDay.append(address)
    case .ofTheDay: difference.files.ofTheDay.append(path)
    case .inOtherMarkup: difference.inOtherMarkup.append(address)
    case .addedFile: difference.files.added.append(path)
    case .changedFile: difference.files.changed.append(path)
    }
  }

  private func enterRemoved(_ path: String, into difference: inout SiteDifference) throws {
    guard isPage(path) else { return difference.files.removed.append(path) }
    let title = PageText(try standing.bytes(at: path) ?? []).heading
    difference.removed.append(.init(address: Addresses.shared(path), title: title))
  }
}

import Building
import Foundation
import Record

/// A content folder and its site in a temporary place, removed when the test is over.
final class TestSite {
  let root: URL
  var content: String { root.appendingPathComponent("content").path }
  var output: String { root.appendingPathComponent("site").path }
  /// Where the search is also written for an engine on a server.
  var export: String { root.appendingPathComponent("export.ndjson").path }

  init(_ files: [String: String]) throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("scrutable-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: content, withIntermediateDirectories: true)
    try write(files)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ files: [String: String]) throws {
    for (path, text) in files {
      let url = URL(fileURLWithPath: content).appendingPathComponent(path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: URL(fileURLWithPath: content).appendingPathComponent(path))
  }

  @discardableResult
  func build(
    jobs: Int = 2, drafts: Bool = false, asAt: String? = nil, today: String = "2026-11-20", previous: String? = nil,
    formats: Set<PublicationFormat>? = [], auditReport: String? = nil, without: Set<String> = [], strict: Bool = false,
    withdraw: Int? = nil
  ) async throws -> BuildReport {
    var options = options(
      jobs: jobs, drafts: drafts, asAt: asAt, today: today, previous: previous, formats: formats,
      auditReport: auditReport, withdraw: withdraw)
    options.without = without
    options.isStrict = strict
    return try await Builder(options).build()
  }

  func options(
    jobs: Int = 2, drafts: Bool = false, asAt: String? = nil, today: String = "2026-11-20", previous: String? = nil,
    formats: Set<PublicationFormat>? = [], auditReport: String? = nil, withdraw: Int? = nil
  ) -> BuildOptions {
    var options = options(today: today, jobs: jobs)
    options.previous = previous
    options.asAt = asAt.flatMap { Day(iso: $0) }
    options.showsDrafts = drafts
    options.formats = formats.map { FormatChoices($0) }
    options.searchExport = export
    options.auditReport = auditReport
    options.withdraw = withdraw
    return options
  }

  /// With every format, as a clerk checks.
  func check(strict: Bool = false) async throws -> BuildReport {
    var options = options(today: "2026-11-20", jobs: 2)
    options.isStrict = strict
    return try await Builder(options).check()
  }

  private func options(today: String, jobs: Int) -> BuildOptions {
    let now = Day(iso: today) ?? Day(number: 20_777)
    return BuildOptions(
      content: content, output: output, themes: [TestSite.defaultTheme], today: { _ in now }, jobs: jobs)
  }

  /// The theme that the project ships.
  static let defaultTheme = packageRoot.appendingPathComponent("themes/default").path

  static let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every file of the site with its bytes.
  func files() throws -> [String: Data] {
    let base = URL(fileURLWithPath: output)
    var found: [String: Data] = [:]
    guard let walker = FileManager.default.enumerator(atPath: base.path) else { return [:] }
    for case let path as String in walker {
      let url = base.appendingPathComponent(path)
      if (try url.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true {
        found[path] = try Data(contentsOf: url)
      }
    }
    return found
  }
}

/// A small council on which tests build.
enum SmallCouncil {
  static let files = [
    "council.yml": "name: Testshire County Council\nas-at: 2026-11-20\naddress: https://example.org/\n",
    "committees/children.md":
      "---\ntitle: Children and Families\nkind: scrutiny\nmembers: [{ person: anwen-price }]\n---\n",
    "people/anwen-price.md": "---\nname: Anwen Price\n---\n",
    "posts/head-of-fieldwork.md": "---\ntitle: Head of Fieldwork\n---\n",
    "subjects/foster-care.md": "---\ntitle: Foster care\n---\n",
    "meetings/2026-10-07-children/meeting.md": """
    ---
    committee: children
    date: 2026-10-07
    status: held
    items:
      - number: "7"
        title: Foster homes
        subjects: [foster-care]
    ---
    """,
    "reviews/foster-care/review.md": "---\ntitle: Foster care\ncommittee: children\n---\nWords of the review.\n",
    "reviews/foster-care/recommendations.md": """
    ---
    recommendations:
      - number: "1"
        text: That the cabinet sets a target.
    ---
    """,
  ]

  static func with(_ more: [String: String]) -> [String: String] { files.merging(more) { $1 } }
}

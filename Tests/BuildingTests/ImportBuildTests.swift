import Building
import Diagnostics
import Foundation
import Testing

@testable import Importing

/// Published tables, from the file a converter left to the pages readers see.
@Suite(.enabled(if: Seeds.areThere, "the seeds lie beside the repository on some machines only"))
struct ImportBuildTests {
  @Test(arguments: [
    ("001-recommendations-progress.tsv", 59, 0), ("002-improvement-plan.md", 17, 178),
    ("003-executive-response.tsv", 10, 15), ("004-d-action-plan-108-rows.tsv", 0, 108),
  ])
  func givesEveryRecommendationItsPageAndEveryActionItsRow(
    name: String, recommendations: Int, actions: Int
  ) async throws {
    let site = try TestSite(SmallCouncil.with(try ImportBuildTests.imported(name)))
    let report = try await site.build()
    let errors = report.diagnostics.filter { $0.severity == .error || $0.rule == .wordsLost }
    #expect(errors.map { "\($0.range.path):\($0.range.start.line) \($0.message)" } == [])
    let files = try site.files()
    let pages = files.keys.filter { $0.hasPrefix("reviews/imported") && $0.contains("/rec-") }
    #expect(pages.count == recommendations)
    #expect(
      files.filter { $0.key.hasSuffix("action-plan/index.html") }.map { rows(in: $0.value) }
        == (actions == 0 ? [] : [actions]))
  }

  private func rows(in page: Data) -> Int {
    String(decoding: page, as: UTF8.self).components(separatedBy: "<tr id=\"action-").count - 1
  }

  private static func imported(_ name: String) throws -> [String: String] {
    let bytes = Array(try Data(contentsOf: Seeds.folder.appendingPathComponent(name)))
    let review = Importer.import(
      table: bytes, name: name, options: ImportOptions(reviewID: "imported", committee: "children"))
    #expect(!review.hasErrors)
    return Dictionary(uniqueKeysWithValues: review.value.files.map { ($0.path, $0.text) })
  }
}

/// Real tables beside the repository; not every machine has them.
enum Seeds {
  static let folder = TestSite.packageRoot.deletingLastPathComponent().appendingPathComponent("shared/seeds")
  static let areThere = FileManager.default.fileExists(atPath: folder.path)
}

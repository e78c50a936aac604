import Building
import Diagnostics
import Foundation
import Testing

@testable import Importing

/// Published papers in every format: whatever can be imported is proved to be whole in each.
@Suite(.enabled(if: Seeds.areThere, "the seeds lie beside the repository on some machines only"))
struct ImportFormatsTests {
  private static let whole = [
    "-large-print.html", ".txt", ".epub", ".odt", ".brf", "-grade-1.brf", ".pef", "-audio.epub", "-audio.txt", ".json",
  ]

  @Test(arguments: [
    ("001-recommendations-progress.tsv", ["review", "recommendations"]),
    ("002-improvement-plan.md", ["review", "recommendations", "action-plan/action-plan"]),
    ("003-executive-response.tsv", ["review", "recommendations", "response/response", "action-plan/action-plan"]),
    ("004-d-action-plan-108-rows.tsv", ["review", "action-plan/action-plan"]),
  ])
  func everyPublicationOfATableIsWholeInEveryFormat(name: String, publications: [String]) async throws {
    let review = Importer.import(
      table: try bytes(name), name: name, options: ImportOptions(reviewID: "imported", committee: "children"))
    let made = try await formats(of: review.value.files)
    #expect(made.isSuperset(of: publications.map { "reviews/imported/" + $0 }))
  }

  @Test func everyPublicationOfAProgrammeAndPlanIsWholeInEveryFormat() async throws {
    let (programme, plan) = ("004-g-work-programme.txt", "004-h-executive-rolling-programme.tsv")
    let first = Importer.import(
      workProgramme: try bytes(programme), name: programme, options: ProgrammeOptions(committee: "children"))
    let second = Importer.import(forwardPlan: try bytes(plan), name: plan, options: PlanOptions(name: "autumn"))
    let made = try await formats(of: first.value.files + second.value.files)
    #expect(made.contains("work-programme/children-2014-15/work-programme"))
  }

  /// The stems of all publications, each of which has every format; the build has read all of them back.
  private func formats(of files: [ImportedFile]) async throws -> Set<String> {
    let site = try TestSite(
      SmallCouncil.with(Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })))
    let errors = try await site.build(formats: nil).diagnostics.filter { $0.severity == .error }
    #expect(errors.map { "\($0.range.path): \($0.message)" } == [])
    let paths = try Set(site.files().keys)
    let first = ImportFormatsTests.whole[0]
    let stems = paths.filter { $0.hasSuffix(first) }.map { String($0.dropLast(first.count)) }
    for stem in stems { #expect(ImportFormatsTests.whole.filter { !paths.contains(stem + $0) } == [], "\(stem)") }
    return Set(stems)
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Seeds.folder.appendingPathComponent(name)))
  }
}

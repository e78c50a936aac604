import Diagnostics
import Drafting
import Testing

@testable import Importing

/// Four published tables, as a converter left them. What is asserted was counted by reading them.
@Suite(.enabled(if: Seeds.areThere, "the seeds lie beside the repository on some machines only"))
struct SeedTests {
  struct Seed: Sendable, CustomTestStringConvertible {
    var name: String
    var recommendations: Int
    var actions: Int
    var testDescription: String { name }
  }

  static let seeds = [
    Seed(name: "001-recommendations-progress.tsv", recommendations: 59, actions: 0),
    Seed(name: "002-improvement-plan.md", recommendations: 17, actions: 178),
    Seed(name: "003-executive-response.tsv", recommendations: 10, actions: 15),
    Seed(name: "004-d-action-plan-108-rows.tsv", recommendations: 0, actions: 108),
  ]

  private func review(_ seed: String) throws -> (source: String, result: Checked<ImportedPaper>) {
    let source = String(decoding: try Seeds.bytes(seed), as: UTF8.self)
    return (source, imported(source, name: seed))
  }

  @Test(arguments: seeds) func givesEveryRecommendationAndActionItsRow(_ seed: Seed) throws {
    let review = try review(seed.name).result
    #expect(review.value.recommendationCount == seed.recommendations)
    #expect(review.value.actionCount == seed.actions)
    #expect(!review.hasErrors)
    let recommendations = review.value.files.filter { $0.path.hasSuffix("/recommendations.md") }.map(\.text).joined()
    #expect(
      recommendations.split(separator: "  - number: ").count - 1 == seed.recommendations || seed.recommendations == 0)
  }

  @Test(arguments: seeds) func losesNoWord(_ seed: Seed) throws {
    let (source, result) = try review(seed.name)
    #expect(lostWords(of: source, in: result.value) == [])
    #expect(result.leftovers(.unaccounted) == [], "words had to be swept up at the end")
    #expect(result.value.leftovers.allSatisfy { result.value.report.contains(MarkdownText.escape($0.words)) })
  }

  @Test(arguments: seeds) func givesTheSameBytesEachTime(_ seed: Seed) throws {
    let first = try review(seed.name).result.value
    let second = try review(seed.name).result.value
    #expect(first.files == second.files)
    #expect(first.report == second.report)
  }

  @Test func tellsTwoReviewsInOnePaperApart() throws {
    let paths = try review("001-recommendations-progress.tsv").result.value.files.map(\.path)
    #expect(paths.contains("reviews/foster-care/recommendations.md"))
    #expect(paths.contains("reviews/foster-care-2/response.md"))
  }

  @Test func numbersAllHundredAndEightActionsInOrder() throws {
    let plan = try review("004-d-action-plan-108-rows.tsv").result.file("action-plan.md")
    let numbers = plan.split(separator: "\n").filter { $0.hasPrefix("  - number: ") }.map { $0.filter(\.isNumber) }
    #expect(numbers == (1...108).map(String.init))
    #expect(plan.split(separator: "    area-number: ").count - 1 == 108)
  }

  @Test func findsTheNumberAPageEdgeCutOff() throws {
    let result = try review("002-improvement-plan.md").result
    let numbers = result.file("recommendations.md").split(separator: "\n").filter { $0.hasPrefix("  - number: ") }
      .map { $0.filter(\.isNumber) }
    #expect(numbers == (1...17).map(String.init))
    #expect(result.decisions(.supplied).count == 1)
  }
}

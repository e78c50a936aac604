import Diagnostics
import Linking
import Reading
import Record
import Testing

@testable import Importing

@Suite(.enabled(if: Seeds.areThere, "the seeds lie beside the repository on some machines only"))
struct LinkedSeedTests {
  private func linked(_ seed: SeedTests.Seed) throws -> Checked<Record> {
    let review = imported(String(decoding: try Seeds.bytes(seed.name), as: UTF8.self), name: seed.name)
    return LinkedImport(review.value.files).record()
  }

  @Test(arguments: SeedTests.seeds) func buildsWithoutAnError(_ seed: SeedTests.Seed) throws {
    let errors = try linked(seed).diagnostics.filter { $0.severity == .error }
    #expect(errors.map { "\($0.range.path):\($0.range.start.line) \($0.message)" } == [])
  }

  @Test(arguments: SeedTests.seeds) func makesARecordOfEveryRow(_ seed: SeedTests.Seed) throws {
    let record = try linked(seed).value
    #expect(record.recommendations.count == seed.recommendations)
    #expect(record.actions.count == seed.actions)
    #expect(Set(record.recommendations.map(\.document.id)).count == seed.recommendations)
    #expect(Set(record.actions.map(\.id)).count == seed.actions)
  }

  @Test(arguments: SeedTests.seeds) func linksEveryActionAndAnswerToItsRecommendation(_ seed: SeedTests.Seed) throws {
    let record = try linked(seed).value
    if seed.recommendations > 0 { #expect(record.actions.allSatisfy { !$0.recommendations.isEmpty }) }
    #expect(record.responses.flatMap(\.positions).allSatisfy { $0.open?.position == .notStated })
  }

  /// The same promise as in the files, one step further: no word is taken for Markdown on its way to the page.
  @Test(arguments: SeedTests.seeds) func losesNoWordOnTheWayToTheRecord(_ seed: SeedTests.Seed) throws {
    let source = String(decoding: try Seeds.bytes(seed.name), as: UTF8.self)
    let review = imported(source, name: seed.name)
    let record = LinkedImport(review.value.files).record().value
    let placed = record.recommendations.flatMap(words) + record.responses.flatMap(words) + record.actions.flatMap(words)
    let elsewhere = review.value.leftovers.map(\.words) + review.decisions(.initials)
    #expect(WordBag([withoutTags(source)]).missing(in: WordBag(placed + elsewhere)) == [])
  }

  private func words(_ recommendation: Recommendation) -> [String] {
    [
      recommendation.number.words, recommendation.section ?? "", recommendation.text.prose.plainText,
      recommendation.status.words ?? "",
    ]
  }

  private func words(_ response: Response) -> [String] {
    response.positions.compactMap { $0.open?.text?.prose.plainText }
  }

  private func words(_ action: Action) -> [String] {
    let prose = [action.area, action.text, action.capacity, action.monitoring] + action.measures.map { $0 }
    let progress = action.progress.compactMap { $0.open?.text }
    return [action.number.words, action.areaNumber ?? "", action.byWhen?.words ?? "", action.status.words ?? ""]
      + (prose.compactMap { $0 } + progress).map(\.prose.plainText) + (action.leads + action.partners).map(\.words)
  }
}

import Diagnostics
import Linking
import Reading
import Record
import Testing

@testable import Drafting
@testable import Importing

/// Published papers of a council as a converter left them. What is asserted was counted by reading them.
@Suite(.enabled(if: Seeds.areThere, "the seeds lie beside the repository on some machines only"))
struct DocumentSeedTests {
  private static let council = [
    "committees/health.md":
      "---\ntitle: Health and Social Care Overview and Scrutiny Committee\nkind: scrutiny\n---\n"
  ]

  private func result(_ kind: CouncilPaper, _ name: String) throws -> Checked<ImportedPaper> {
    let result = imported(kind, String(decoding: try Seeds.bytes(name), as: UTF8.self), name: name, with: Self.council)
    #expect(result.errors == [])
    return result
  }

  @Test func readsTwelveItemsOfAnAgenda() throws {
    let result = try result(.agenda, "004-a-agenda-front-sheet.txt")
    let lines = result.lines("meeting.md")
    #expect(lines.filter { $0.hasPrefix("- number:") } == (1...12).map { "- number: \"\($0)\"" })
    #expect(lines.filter { $0.hasPrefix("pages:") }.count == 5)
    #expect(lines.filter { $0.hasPrefix("purpose:") }.count == 12)
    #expect(lines.filter { $0 == "to-follow: yes" }.count == 1)
    #expect(result.leftovers(.unaccounted) == [])
    #expect(result.doubts == [])
  }

  @Test func readsTenMinutesWithTheirDecisions() throws {
    let result = try result(.minutes, "004-b-minutes-2014-08-01.txt")
    let file = try #require(result.value.files.last)
    let body = document(file)
    let headings = body.headings.filter { $0.level == 2 }
    #expect(headings.map(\.number) == (10...19).map { "\($0)" })
    #expect(body.resolutions.map(\.headingNumber) == ["17", "18", "19"])
    #expect(result.lines("minutes.md").filter { $0.hasPrefix("- Councillor") }.count == 16)
    #expect(result.leftovers(.unaccounted) == [])
    #expect(result.doubts == [])
  }

  @Test(arguments: [
    ("004-c-report-inspection-outcome.txt", 24, 2), ("004-f-report-children-in-care-council.txt", 36, 1),
    ("004-i-inspection-report-appendix.txt", 167, 0),
  ])
  func readsReportsWithTheirParagraphsAndRecommendations(name: String, paragraphs: Int, recommendations: Int) throws {
    let result = try result(.report, name)
    let file = try #require(result.value.files.last)
    let text = String(decoding: try Seeds.bytes(name), as: UTF8.self)
    #expect(document(file).paragraphNumbers.count == paragraphs, "\(text.count)")
    #expect(result.value.recommendationCount == recommendations)
    #expect(result.leftovers(.unaccounted) == [])
  }

  /// The body as a build reads it.
  private func document(_ file: ImportedFile) -> Prose {
    let bytes = Array(file.text.utf8)
    let front = FrontMatter.read(bytes, path: file.path).value
    let options: MarkdownOptions = file.path.hasSuffix("minutes.md") ? .minutes : .report
    return MarkdownReader().read(bytes, body: front.body, path: file.path, firstLine: front.bodyLine, options: options)
      .value
  }
}

extension Prose {
  fileprivate var paragraphNumbers: [String] {
    var numbers: [String] = []
    forEach { event in
      if case .startParagraph(let number?, _) = event, number.string.first?.isNumber ?? false {
        numbers.append(number.string)
      }
    }
    return numbers
  }
}

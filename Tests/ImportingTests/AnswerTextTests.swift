import Testing

@testable import Importing

/// Answers written as text under headings with the numbers of recommendations.
@Suite struct AnswerTextTests {
  private let text = """
    Response of the Cabinet, May 2026

    Recommendation 1
    That the number of lamps be doubled,
    and soon.
    Response: Agreed, in full.
    Lead officer: Head of Lamps

    Recommendation No. 2: That every lamp be cleaned.
    Cabinet response: Refused.

    A line that stands apart
    """

  @Test func readsWhatStandsUnderEachNumber() {
    let result = imported(text, name: "answer.txt")
    #expect(result.recommendations.column("number") == ["1", "2"])
    #expect(
      result.recommendations.column("text") == [
        "That the number of lamps be doubled, and soon.", "That every lamp be cleaned.",
      ])
    #expect(result.recommendations.column("lead") == ["Head of Lamps", ""])
    #expect(result.positions.column("text") == ["Agreed, in full.", "Refused."])
    #expect(result.leftovers(.unaccounted) == [])
  }

  @Test func leavesALineThatStandsApartAndTellsIt() {
    let result = imported(text, name: "answer.txt")
    #expect(result.leftovers(.prose) == ["Response of the Cabinet, May 2026", "A line that stands apart"])
    #expect(result.doubtfulLines.contains(12))
  }

  @Test func readsHeadingsOfMarkdown() {
    let result = imported("## Recommendation 1\n\nThat lamps be lit.\n\n**Response:** Agreed.\n", name: "a.md")
    #expect(result.recommendations.column("text") == ["That lamps be lit."])
    #expect(result.positions.column("text") == ["Agreed."])
  }
}

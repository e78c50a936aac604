import Testing

@testable import Building

/// The line that a clerk has to look at.
@Suite struct SourceLinesTests {
  private let lines = SourceLines(
    """
    ---
    title: Environment and IRO cover
    ---

    The environment is **safe** for “every child” in
    the county, and an IRO visits. See [here](https://example.org/a).
    """)

  @Test(
    arguments: [
      ("IRO", 2), ("safe for every child in the county", 5), ("[here]", 6), ("https://example.org/a", 6), ("RO", nil),
      ("the county, and an IRO visits", 6), ("words that are ours alone", nil), ("", nil),
    ] as [(String, Int?)]) func areFoundByWords(_ words: String, _ line: Int?)
  {
    #expect(lines.line(of: words) == line)
  }
}

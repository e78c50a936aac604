import Testing

@testable import Record

@Suite struct ShortTitleTests {
  @Test(arguments: [
    ("That the council walks its culverts.", "The council walks its culverts"),
    (
      "That every gully is cleaned before each winter, and that the date is shown on a map.",
      "Every gully is cleaned before each winter …"
    ),
    ("That, if half fares are thought too dear, a fare of £2 applies.", "If half fares are thought too dear …"),
    ("That one page about each child – what they like – is shared.", "One page about each child …"),
    (
      "That the cabinet examines whether a company that is owned by the council could provide a fifth of all home care",
      "The cabinet examines whether a company that is owned by the council could provide …"
    ),
    ("Write to Dr. Marsh, and to the trust.", "Write to Dr. Marsh …"),
  ])
  func isTheFirstClauseWithoutThatAndSaysWhereWordsAreLeftOut(_ text: String, _ title: String) throws {
    #expect(try Made.recommendation(text).shortTitle == title)
  }

  @Test func isWhatTheClerkWrites() throws {
    var recommendation = try Made.recommendation("That every gully is cleaned, and mapped.")
    recommendation.short = "Clean every gully"
    #expect(recommendation.shortTitle == "Clean every gully")
  }

  @Test func isItsNameWhereItHasNoWords() throws {
    #expect(try Made.recommendation("").shortTitle == "Recommendation 1")
  }
}

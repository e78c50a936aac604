import Publications
import Testing

@testable import Braille

/// What is remembered of one publication's words.
@Suite struct TranslationTests {
  private static let texts: [[Inline]] = [
    [.text("The people have knowledge of the children.")],
    [.strong([.text("The people have knowledge of the children.")])],
    [.text("Mae’r plant yn teithio i’r ysgol.")], [.language("cy", [.text("Mae’r plant yn teithio i’r ysgol.")])],
    [.text("The people have knowledge of the children.")],
  ]

  @Test func givesTheSameCellsAsOneThatRemembersNothing() throws {
    let translation = try Made.translation()
    for grade in Grade.allCases + Grade.allCases {
      let (passages, _) = ScriptWriter.bare(Self.texts, language: "en")
      #expect(try translation.cells(of: passages, grade) == Made.translation().cells(of: passages, grade))
    }
  }

  @Test func tellsFormsAndCodesApart() throws {
    let (passages, _) = ScriptWriter.bare(Self.texts, language: "en")
    let cells = try Made.translation().cells(of: passages, .two)
    let written = (0..<5).map { Array(cells[$0]) }
    #expect(Set(written).count == 4 && written[0] == written[4])
  }

  /// A reference to the list of links, what is said of Welsh, and the words around them, each by itself.
  @Test(arguments: Grade.allCases, ["The review", "What 100 members HAVE SAID", "Page 7"])
  func writesWordsBeforeAndAfterALinkAsInOnePiece(grade: Grade, words: String) throws {
    for rest in [". It was noted", ", and was noted", " was noted", " (again)", ": see", "’s end", "s"] {
      let linked: [Inline] = [.link([.text(words)], .elsewhere("https://x.example")), .text(rest)]
      let whole = try cells([.text(words + rest)], grade)
      #expect(try cells(linked, grade) == whole, "\(words)\(rest)")
    }
  }

  private func cells(_ words: [Inline], _ grade: Grade) throws -> [UInt8] {
    let (passages, _) = ScriptWriter.bare([words], language: "en")
    return Array(try Made.translation().cells(of: passages, grade)[0])
  }

  @Test func beginsAnewWhereALinkEndsButNotWithinAWord() {
    func segments(_ rest: String) -> Int {
      let words: [Inline] = [.link([.text("Link")], .within("x")), .text(rest)]
      return ScriptWriter.bare([words], language: "en").passages.segments.count
    }
    #expect(segments(" and on") == 2 && segments(". On") == 2)
    #expect(segments("s and on") == 1 && segments("’s") == 1)
  }
}

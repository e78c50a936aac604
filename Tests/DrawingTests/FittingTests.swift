import Testing

@testable import Drawing

/// How words are made to fit.
@Suite struct FittingTests {
  private func fitted(_ text: String, height: Int = 290) throws -> (
    text: String, lines: Int, size: (width: Int, height: Int)
  ) {
    let painter = try DrawingLibrary().painter()
    let layout = TextFitting.title(width: 1072, height: height).layout(text, with: painter.tools)
    return (layout.text, layout.lineCount, layout.size)
  }

  @Test(arguments: [
    "Home care", "Getting to school", "How children get to school, and what it costs the families who live furthest",
  ])
  func keepsAWholeTitle(title: String) throws {
    let found = try fitted(title)
    #expect(found.text == title)
    #expect(found.lines <= 4)
    #expect(found.size.width <= 1072)
  }

  @Test func cutsALongTitleBetweenWordsAfterFourLines() throws {
    let title = String(repeating: "Getting to school on time in winter without a bus ", count: 12)
    let found = try fitted(title)
    #expect(found.lines == 4)
    #expect(found.text.hasSuffix(" …"))
    let kept = found.text.dropLast(2)
    #expect(title.hasPrefix(kept + " "))
    #expect(kept.count > 60)
  }

  @Test func takesFewerLinesWhereThereIsLessRoom() throws {
    let title = String(repeating: "Getting to school on time in winter without a bus ", count: 12)
    let found = try fitted(title, height: 130)
    #expect(found.lines == 2)
    #expect(found.size.height <= 130)
  }

  @Test func aWordWiderThanALineStaysWithinThePicture() throws {
    let word = String(repeating: "Llanfairpwllgwyngyll", count: 12)
    let found = try fitted(word)
    #expect(found.size.width <= 1072)
    #expect(found.lines <= 4)
  }

  @Test func aTitleOfTwoLinesIsOneParagraph() throws {
    #expect(try fitted("Home\ncare\u{2029}now").lines == 1)
  }
}

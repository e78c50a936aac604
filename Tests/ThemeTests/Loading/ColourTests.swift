import Testing

@testable import Theme

@Suite struct ColourTests {
  /// Ratios as widely published for these pairs, to two decimals.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#fff", "#fff", 1.0), ("#767676", "#ffffff", 4.54), ("#777777", "#ffffff", 4.48),
    ("#0000ff", "#ffffff", 8.59), ("#ff0000", "#ffffff", 4.0), ("#949494", "#ffffff", 3.03),
    ("#1d70b8", "#ffffff", 5.17),
  ])
  func computesTheContrastOfWCAG(front: String, back: String, ratio: Double) throws {
    let (front, back) = (try #require(Colour(front)), try #require(Colour(back)))
    #expect(abs(front.contrast(with: back) - ratio) < 0.006)
    #expect(front.contrast(with: back) == back.contrast(with: front))
  }

  @Test(arguments: ["", "#", "#12", "#1234", "#12345g", "red", "rgb(0,0,0)", "#1234567", "123456", "#é23"])
  func readsOnlyHexadecimalColours(text: String) {
    #expect(Colour(text) == nil)
  }

  @Test func readsShortAndLongForms() {
    #expect(Colour("#1aF") == Colour("#11AAff"))
  }
}

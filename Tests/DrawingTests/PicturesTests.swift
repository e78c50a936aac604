import Foundation
import Proving
import Record
import Testing

@testable import Drawing

/// What is drawn, looked at in the finished file.
@Suite struct PicturesTests {
  @Test func isAPictureOfTheSizeThatPagesTell() throws {
    let drawn = try Made.drawn(Made.counted())
    let picture = try PNGPicture(drawn.bytes)
    #expect((picture.width, picture.height) == (1200, 630))
    #expect(drawn.missingLetters == 0)
    #expect(drawn.bytes.count < 25_000)
  }

  @Test func theSameCardGivesTheSameBytesWhateverWasDrawnBefore() throws {
    var painter = try DrawingLibrary().painter()
    let first = try painter.draw(Made.counted(), Made.colours).bytes
    _ = try painter.draw(Made.card("Rural buses"), ShareColours())
    #expect(try painter.draw(Made.counted(), Made.colours).bytes == first)
    #expect(try Made.drawn(Made.counted()).bytes == first)
  }

  /// With all colours black, as somebody sees them who sees none.
  @Test func statesDifferInShapeAndNotInColourAlone() throws {
    let pictures = try RecommendationState.allCases.map { state in
      var card = Made.card("Home care")
      card.squares = [state]
      card.counts = [.init(state, "1")]
      var black = ShareColours()
      (black.half, black.card) = (.init(160, 160, 160), .init(255, 255, 255))
      return try Made.drawn(card, colours: black).bytes
    }
    #expect(Set(pictures).count == RecommendationState.allCases.count)
  }

  @Test(arguments: [
    (RecommendationState.done, Made.colours.done), (.late, Made.colours.late), (.onTrack, Made.colours.onTrack),
    (.waiting, Made.colours.waiting), (.notHappening, Made.colours.notHappening),
  ])
  func eachSquareHasTheColourOfItsState(state: RecommendationState, colour: ShareColours.Colour) throws {
    var card = Made.card("Home care")
    card.counts = [.init(state, "1")]
    let without = try Made.pixels(of: colour, in: card)
    card.squares = [state]
    #expect(try Made.pixels(of: colour, in: card) > without + 100)
  }

  @Test func drawsThePartsThatACardHas() throws {
    let bare = try Made.drawn(Made.card("Home care")).bytes
    var dated = Made.card("Home care")
    dated.asAt = "As at 20 November 2026"
    var lined = Made.card("Home care")
    lined.lines = ["Tuesday 8 December 2026, 10 am"]
    let all = try [bare, Made.drawn(dated).bytes, Made.drawn(lined).bytes, Made.drawn(Made.card("Rural buses")).bytes]
    #expect(Set(all).count == 4)
  }

  /// Arabic and Hebrew are in the ordinary font; what no font has is counted, and a script’s own font is asked for.
  @Test func countsLettersThatNoFontHas() throws {
    for title in ["الرعاية المنزلية", "טיפול ביתי", "Gofal cartref yn Sir Ŵendle, ŷ", "Σπίτι", "Дом"] {
      #expect(try Made.drawn(Made.card(title, language: "ar")).missingLetters == 0, "\(title)")
    }
    #expect(try Made.drawn(Made.card("Home care 照護")).missingLetters == 2)
    #expect(
      ShareFonts(in: "/f").others(for: ["Home care", "বাড়ি"]) == [
        "/f/noto/NotoSansBengali-Regular.ttf", "/f/noto/NotoSansBengali-Bold.ttf",
      ])
    #expect(ShareFonts(in: "/f").others(for: ["الرعاية"]) == [])
    #expect(ShareFonts(in: "/f").others(for: ["گھر"]).count == 2)
  }

  @Test func tellsALibraryOrAFontThatIsNotThere() {
    #expect(throws: DrawingError.noFont(path: "/nowhere/dejavu/DejaVuSans.ttf")) {
      _ = try DrawingLibrary(ShareFonts(in: "/nowhere"))
    }
    #expect {
      _ = try DrawingLibrary(name: "libnothing.so.9")
    } throws: { error in
      if case .noLibrary? = error as? DrawingError { true } else { false }
    }
  }
}

/// A file that is not as it was written is noticed.
@Suite struct BrokenPictureTests {
  @Test func seesEveryChangedByte() throws {
    let bytes = try Made.drawn(Made.card("Home care")).bytes
    for place in [0, 9, 18, 40, bytes.count / 2, bytes.count - 6] {
      var broken = bytes
      broken[place] ^= 1
      #expect(throws: PNGPicture.Fault.self, "\(place)") { _ = try PNGPicture(broken) }
    }
    #expect(throws: PNGPicture.Fault.self) { _ = try PNGPicture(Array(bytes.dropLast(5))) }
  }
}

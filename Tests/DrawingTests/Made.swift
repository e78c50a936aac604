import Proving
import Record

@testable import Drawing

/// Cards and colours for the tests of this room.
enum Made {
  static let colours: ShareColours = {
    var colours = ShareColours()
    (colours.paper, colours.ink, colours.quiet) = (.init(251, 250, 246), .init(21, 24, 28), .init(80, 85, 92))
    (colours.accent, colours.done, colours.onTrack) = (.init(13, 59, 76), .init(27, 101, 55), .init(11, 82, 112))
    (colours.half, colours.late) = (.init(169, 207, 224), .init(165, 32, 26))
    (colours.waiting, colours.notHappening) = (.init(75, 79, 85), .init(109, 106, 101))
    return colours
  }()

  static func card(_ title: String, language: String = "en") -> ShareCard {
    ShareCard(council: "Wendleshire County Council · scrutiny", kind: "Review", title: title, language: language)
  }

  static func counted() -> ShareCard {
    var card = card("Home care")
    card.squares = [.done, .done, .onTrack, .late, .waiting, .notHappening]
    card.counts = [
      .init(.done, "2 done"), .init(.onTrack, "1 on track"), .init(.late, "1 late"), .init(.waiting, "1 waiting"),
      .init(.notHappening, "1 not happening"),
    ]
    return card
  }

  static func drawn(_ card: ShareCard, colours: ShareColours = Made.colours) throws -> Painter.Drawn {
    let library = try DrawingLibrary()
    var painter = try library.painter(with: library.others(for: card.words))
    return try painter.draw(card, colours)
  }

  /// How many pixels of its picture have exactly this colour.
  static func pixels(of colour: ShareColours.Colour, in card: ShareCard) throws -> Int {
    let picture = try PNGPicture(drawn(card).bytes)
    let place = picture.palette.firstIndex { $0.map { Int($0) } == [colour.red, colour.green, colour.blue] }
    return picture.pixels.count { Int($0) == place }
  }
}

import CDrawing
import Packing
import Record

/// Draws share pictures. The same card gives the same bytes, whatever was drawn before, as long as libraries and fonts are the same.
/// Of one thread: what it draws with is its own.
package struct Painter: ~Copyable {
  private let functions: DrawingFunctions
  private let fonts: UnsafeMutableRawPointer?
  private let map: UnsafeMutableRawPointer?
  private let context: UnsafeMutableRawPointer?
  private let families: String
  private var writer = PNGWriter()
  private var palette: (key: [UInt8], colours: Palette)?

  /// A picture, and what is wrong with it.
  package struct Drawn: Sendable {
    package let bytes: [UInt8]
    /// Letters for which a box stands, because no font has them.
    package let missingLetters: Int
  }

  /// What sites that show a link expect: 1.91 to 1, and large enough for a wide screen.
  package static let (width, height) = (1200, 630)

  init(_ functions: consuming DrawingFunctions, _ files: [String]) throws(DrawingError) {
    let place = functions.place
    let fonts = drawing_fonts(place)
    let unreadable = files.first { drawing_add_font(place, fonts, $0) == 0 }
    guard let map = drawing_font_map(place, fonts), unreadable == nil else {
      drawing_free_fonts(place, fonts)
      throw .noFont(path: unreadable ?? "DejaVuSans.ttf")
    }
    context = drawing_context(place, map)
    (self.fonts, self.map, families) = (fonts, map, ShareFonts.families(of: files))
    self.functions = functions
  }

  deinit {
    drawing_release(functions.place, context)
    drawing_release(functions.place, map)
    drawing_free_fonts(functions.place, fonts)
  }

  var tools: TextTools { TextTools(functions: functions.place, context: context, families: families) }

  package mutating func draw(_ card: ShareCard, _ colours: ShareColours) throws(DrawingError) -> Drawn {
    drawing_set_language(functions.place, context, card.language)
    var canvas = try Canvas(width: Painter.width, height: Painter.height, with: tools)
    ShareLayout(card: card, colours: colours).draw(on: &canvas)
    var palette = palette.flatMap { $0.key == colours.key ? $0.colours : nil } ?? Palette(colours)
    let lines = canvas.lines(in: &palette)
    self.palette = (colours.key, palette)
    guard let lines,
      let bytes = writer.file(width: Painter.width, height: Painter.height, palette.colours, lines)
    else { throw .undrawn }
    return Drawn(bytes: bytes, missingLetters: canvas.missingLetters)
  }
}

/// The colours of a share picture: the light scheme of the council's theme.
package struct ShareColours: Sendable, Equatable {
  package struct Colour: Sendable, Hashable {
    /// From 0 to 255 each.
    package let red, green, blue: Int

    package init(_ red: Int, _ green: Int, _ blue: Int) { (self.red, self.green, self.blue) = (red, green, blue) }
  }

  package var paper = Colour(255, 255, 255)
  package var ink = Colour(0, 0, 0)
  package var quiet = Colour(0, 0, 0)
  package var accent = Colour(0, 0, 0)
  package var onAccent = Colour(255, 255, 255)
  package var card = Colour(255, 255, 255)
  package var done = Colour(0, 0, 0)
  package var onTrack = Colour(0, 0, 0)
  package var half = Colour(160, 160, 160)
  package var late = Colour(0, 0, 0)
  package var waiting = Colour(0, 0, 0)
  package var notHappening = Colour(0, 0, 0)

  package init() {}

  /// Colours that are seen against each other: each of the first is drawn on the second.
  var pairs: [(front: Colour, back: Colour, steps: Int)] {
    let shapes = [done, onTrack, half, late, waiting, notHappening]
    return [(ink, paper, 10), (quiet, paper, 8), (onAccent, accent, 9)]
      + shapes.flatMap { [($0, paper, 6), ($0, card, 4)] } + [(half, onTrack, 4)]
  }

  /// What decides how a picture is coloured.
  package var key: [UInt8] {
    [paper, ink, quiet, accent, onAccent, card, done, onTrack, half, late, waiting, notHappening]
      .flatMap { [UInt8(clamping: $0.red), UInt8(clamping: $0.green), UInt8(clamping: $0.blue)] }
  }
}

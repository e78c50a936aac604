import CDrawing

/// A picture in the making.
struct Canvas: ~Copyable {
  let tools: TextTools
  private let surface: UnsafeMutableRawPointer
  private let pen: UnsafeMutableRawPointer?
  let width: Int
  let height: Int
  /// Letters so far that no font has.
  private(set) var missingLetters = 0

  init(width: Int, height: Int, with tools: TextTools) throws(DrawingError) {
    guard let surface = drawing_surface(tools.functions, Int32(width), Int32(height)) else { throw .undrawn }
    (self.surface, self.tools, self.width, self.height) = (surface, tools, width, height)
    pen = drawing_pen(tools.functions, surface)
  }

  deinit {
    drawing_free_pen(tools.functions, pen)
    drawing_free_surface(tools.functions, surface)
  }

  mutating func draw(_ layout: borrowing TextLayout, at point: (x: Int, y: Int), _ colour: ShareColours.Colour) {
    choose(colour)
    layout.draw(with: pen, at: point)
    missingLetters += layout.missingLetters
  }

  func fill(_ shape: Shape, _ colour: ShareColours.Colour) {
    choose(colour)
    path(shape)
    drawing_fill(tools.functions, pen)
  }

  /// A line along the edge, inside the shape. `dash`: the length of its strokes and gaps.
  func stroke(_ shape: Shape, _ colour: ShareColours.Colour, width: Double, dash: Double = 0) {
    choose(colour)
    path(shape.inset(by: width / 2))
    drawing_stroke(tools.functions, pen, width, dash)
  }

  /// What is drawn within the shape only.
  func within(_ shape: Shape, _ draw: (borrowing Canvas) -> Void) {
    path(shape)
    drawing_begin_clip(tools.functions, pen)
    draw(self)
    drawing_end_clip(tools.functions, pen)
  }

  /// The pixels in a palette, as `Palette.lines` writes them.
  func lines(in palette: inout Palette) -> [UInt8]? {
    var stride: Int32 = 0
    guard let pixels = drawing_pixels(tools.functions, surface, &stride) else { return nil }
    return palette.lines(of: UnsafeRawPointer(pixels), stride: Int(stride), width: width, height: height)
  }

  private func choose(_ colour: ShareColours.Colour) {
    drawing_set_colour(
      tools.functions, pen, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
  }

  private func path(_ shape: Shape) {
    let numbers = shape.points.flatMap { [$0.x, $0.y] }
    drawing_path(tools.functions, pen, numbers, Int32(shape.points.count))
  }
}

/// Some corners that are joined by straight lines.
struct Shape {
  let points: [(x: Double, y: Double)]

  static func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Shape {
    Shape(points: [(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
  }

  /// A box moved inwards on each side; of other shapes the same, as no line is drawn along them.
  func inset(by distance: Double) -> Shape {
    guard points.count == 4 else { return self }
    let (start, end) = (points[0], points[2])
    return .box(
      start.x + distance, start.y + distance, end.x - start.x - 2 * distance, end.y - start.y - 2 * distance)
  }
}

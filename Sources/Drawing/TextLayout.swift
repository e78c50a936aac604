import CDrawing

/// What text is laid out with: the library's functions and a context with our fonts. Valid as long as its painter.
struct TextTools {
  let functions: UnsafePointer<drawing_functions>
  let context: UnsafeMutableRawPointer?
  /// Which fonts are asked, in their order.
  let families: String
}

/// How large and how heavy letters are.
struct Lettering {
  /// In pixels.
  let size: Int
  var isBold = false

  func description(_ families: String) -> String { "\(families) \(isBold ? "Bold " : "")\(size)px" }
}

/// Words laid out in lines, to be measured and drawn.
struct TextLayout: ~Copyable {
  private let functions: UnsafePointer<drawing_functions>
  private let layout: UnsafeMutableRawPointer?
  let text: String

  /// `width`: of a line, in pixels; nil for one line of any length. `breaksWords`: also within a word that is wider.
  init(_ text: String, _ letters: Lettering, width: Int? = nil, breaksWords: Bool = false, with tools: TextTools) {
    self.text = text
    functions = tools.functions
    let bytes = text.utf8.map { CChar(bitPattern: $0) }
    layout = drawing_layout(
      functions, tools.context, letters.description(tools.families), bytes, Int32(bytes.count), Int32(width ?? 0),
      breaksWords ? 1 : 0)
  }

  deinit { drawing_release(functions, layout) }

  var size: (width: Int, height: Int) {
    var (width, height): (Int32, Int32) = (0, 0)
    drawing_size(functions, layout, &width, &height)
    return (Int(width), Int(height))
  }

  var lineCount: Int { Int(drawing_line_count(functions, layout)) }

  /// How many bytes of the text stand in so many lines.
  func bytes(inLines count: Int) -> Int { Int(drawing_end_of_line(functions, layout, Int32(count - 1))) }

  /// Letters that no font has: a box stands for each.
  var missingLetters: Int { Int(drawing_missing_letters(functions, layout)) }

  func draw(with pen: UnsafeMutableRawPointer?, at point: (x: Int, y: Int)) {
    drawing_write(functions, pen, layout, Double(point.x), Double(point.y))
  }
}

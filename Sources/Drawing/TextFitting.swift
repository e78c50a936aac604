/// Sizes to try for words that have to fit, the largest first, each with the most lines it may take.
struct TextFitting {
  let steps: [(size: Int, lines: Int)]
  let width: Int
  /// Of all lines, in pixels.
  var height = Int.max
  var isBold = false

  static func title(width: Int, height: Int) -> TextFitting {
    TextFitting(
      steps: [(104, 1), (80, 2), (68, 3), (58, 4), (48, 4)], width: width, height: height, isBold: true)
  }

  /// The words in the largest size in which they fit; where they fit in none, as many whole words as do, and “…”.
  func layout(_ text: String, with tools: TextTools) -> TextLayout {
    let text = text.inOneParagraph
    for step in steps {
      let layout = TextLayout(text, lettering(step.size), width: width, with: tools)
      let size = layout.size
      if layout.lineCount <= step.lines, size.width <= width, size.height <= height { return layout }
    }
    return cut(text, with: tools)
  }

  private func lettering(_ size: Int) -> Lettering { Lettering(size: size, isBold: isBold) }

  /// In the smallest size, where only a word that is wider than a line is broken.
  private func cut(_ text: String, with tools: TextTools) -> TextLayout {
    let least = steps.last ?? (size: 20, lines: 1)
    var kept = text
    var layout = TextLayout(kept, lettering(least.size), width: width, breaksWords: true, with: tools)
    let lines = max(1, min(least.lines, height / max(1, layout.size.height / max(1, layout.lineCount))))
    if layout.lineCount <= lines { return layout }
    kept = String(decoding: text.utf8.prefix(layout.bytes(inLines: lines)), as: UTF8.self)
    repeat {
      kept = kept.withoutLastWord ?? String(kept.dropLast())
      layout = TextLayout(kept + " …", lettering(least.size), width: width, breaksWords: true, with: tools)
    } while layout.lineCount > lines && !kept.isEmpty
    return layout
  }
}

extension String {
  /// Without anything that would begin a line of its own.
  fileprivate var inOneParagraph: String {
    let separators: Set<UInt32> = [0x7F, 0x85, 0x2028, 0x2029]
    let scalars = unicodeScalars.map { $0.value < 0x20 || separators.contains($0.value) ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The words before the last space; nil where there is none.
  fileprivate var withoutLastWord: String? {
    let trimmed = String(reversed().drop { $0 == " " }.reversed())
    return trimmed.lastIndex(of: " ").map { String(trimmed[..<$0]) }
  }
}

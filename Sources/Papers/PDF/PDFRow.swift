/// What stands at one height of a page.
struct PDFRow: Equatable {
  /// From left to right.
  var words: [PDFWord]
  /// Of its tallest word.
  var height: Double
  var top: Double
  var bottom: Double

  var left: Double { words.first?.left ?? 0 }
  var right: Double { words.map(\.right).max() ?? 0 }
  var middle: Double { (top + bottom) / 2 }
  var text: String { words.map(\.text).joined(separator: " ") }

  init(_ words: [PDFWord]) {
    self.words = words.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    (top, bottom) = (words.map(\.top).min() ?? 0, words.map(\.bottom).max() ?? 0)
    height = words.map(\.height).max() ?? 0
  }

  /// Whether a gap parts its words that is no blank between words: as high as the words are.
  var isParted: Bool {
    zip(words, words.dropFirst()).contains { $1.left - $0.right > max($0.height, $1.height) }
  }

  /// The rows of a page from top to bottom: words whose middles are within each other’s height.
  static func rows(of words: [PDFWord]) -> [PDFRow] {
    var rows: [PDFRow] = []
    var open: [PDFWord] = []
    var bottom = -Double.infinity
    for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if word.middle >= bottom, !open.isEmpty {
        rows.append(PDFRow(open))
        open = []
        bottom = -.infinity
      }
      // The lower edge of a row is that of its lines, not of a letter far larger beside them.
      let edge = word.middle + word.height * 0.4
      bottom = open.isEmpty ? edge : min(bottom, edge)
      open.append(word)
    }
    return open.isEmpty ? rows : rows + [PDFRow(open)]
  }
}

extension [PDFPage] {
  /// The rows that stand on page after page, in the margins at the top and the bottom, as they read with any number in them.
  func furniture(of rows: [[PDFRow]]) -> Set<String> {
    var counts: [String: Int] = [:]
    for (page, rows) in zip(self, rows) {
      for words in Set(rows.filter { page.isInMargin($0) }.map { PDFPage.figureless($0.text) }) {
        counts[words, default: 0] += 1
      }
    }
    let least = count < 3 ? 2 : Swift.max(2, count * 2 / 5)
    return Set(counts.filter { $0.value >= least }.keys)
  }
}

extension PDFPage {
  /// “Page 7 of 12” as “page 0 of 0”.
  static func figureless(_ text: String) -> String {
    var plain = ""
    for character in text.lowercased() {
      if !character.isNumber { plain.append(character) } else if plain.last != "0" { plain.append("0") }
    }
    return plain
  }

  func isInMargin(_ row: PDFRow) -> Bool { row.middle < height * 0.085 || row.middle > height * 0.915 }

  /// A number alone, with or without “page” before it.
  static func isPageNumber(_ row: PDFRow) -> Bool {
    let plain = figureless(row.text).filter { !"-–— ".contains($0) }
    return ["0", "page0", "page0of0", "0of0", "0/0", "tudalen0"].contains(plain)
  }
}

/// How one level of a list is counted and shown.
struct ListLevel: Sendable, Equatable {
  /// A part of what is shown: signs, or the count of a level (from 0).
  enum Piece: Sendable, Equatable {
    case signs(String)
    case count(Int)
  }

  var style: NumberStyle = .decimal
  var start = 1
  var pieces: [Piece] = []
  /// The bullet, where the level has no count.
  var bullet: String?
  /// Legal numbering: every count of the mark is written in figures (`w:isLgl`).
  var isLegal = false
  /// The count begins anew after a level above this position; 0 means never, nil after any level above (`w:lvlRestart`).
  var restart: Int?

  /// Whether the count of a level begins anew when another level above it has counted.
  func restarts(after level: Int) -> Bool { restart.map { level < $0 } ?? true }

  /// The pieces of “%1.%2)”.
  static func pieces(of pattern: String) -> [Piece] {
    var pieces: [Piece] = []
    var signs = ""
    var rest = pattern.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "%", let digit = rest.first, ("1"..."9").contains(digit) else {
        signs.unicodeScalars.append(scalar)
        continue
      }
      rest.removeFirst()
      if !signs.isEmpty { pieces.append(.signs(signs)) }
      signs = ""
      pieces.append(.count(Int(digit.value) - 0x31))
    }
    return signs.isEmpty ? pieces : pieces + [.signs(signs)]
  }
}

/// The counts of one list, level by level.
struct ListCount: Sendable, Equatable {
  /// Levels within each other; Word has 9, OpenDocument 10.
  static let depth = 10

  private var counts = [Int?](repeating: nil, count: ListCount.depth)

  /// Counts an item and gives the mark it shows; nil where it shows none.
  mutating func next(_ level: Int, of levels: [ListLevel]) -> String? {
    guard levels.indices.contains(level), level < ListCount.depth else { return nil }
    for above in 0..<level where counts[above] == nil { counts[above] = levels[above].start }
    counts[level] = counts[level].map { $0 < Int(Int32.max) ? $0 + 1 : $0 } ?? levels[level].start
    for below in (level + 1)..<max(level + 1, min(levels.count, ListCount.depth))
    where levels[below].restarts(after: level) { counts[below] = nil }
    return mark(of: level, in: levels)
  }

  /// The next item of a level takes this number.
  mutating func begin(_ level: Int, at number: Int?) {
    guard counts.indices.contains(level) else { return }
    counts[level] = number.map { $0 - 1 }
  }

  private func mark(of level: Int, in levels: [ListLevel]) -> String? {
    let shown = levels[level]
    if let bullet = shown.bullet { return bullet.isEmpty ? nil : bullet }
    var mark = ""
    for piece in shown.pieces {
      switch piece {
      case .signs(let signs): mark += signs
      case .count(let other) where other <= level && levels.indices.contains(other):
        let style = shown.isLegal && levels[other].style != .none ? .decimal : levels[other].style
        mark += style.words(for: counts[other] ?? levels[other].start)
      case .count: break
      }
    }
    mark = CellText.trim(mark)
    return mark.isEmpty ? nil : mark
  }
}

/// Puts lines on pages.
struct Pagination {
  private let rows: [Row]
  private let height: Int
  private var page: [Row] = []
  private(set) var pages: [[Row]] = []

  /// Pages of at most `height` lines, the first of `first`; without gaps at their ends.
  static func pages(_ rows: [Row], first: Int, height: Int) -> [[Row]] {
    var pagination = Pagination(rows, height)
    var next = 0
    while next < rows.count {
      let room = pagination.pages.isEmpty ? first : height
      next = pagination.place(from: next, room: room)
    }
    pagination.turn()
    return pagination.pages
  }

  private init(_ rows: [Row], _ height: Int) {
    self.rows = rows
    self.height = height
  }

  /// Places the line and all that must stay with it; returns the next line to place.
  private mutating func place(from start: Int, room: Int) -> Int {
    if rows[start].isGap, page.isEmpty { return start + 1 }
    var end = start
    while rows[end].keepsWithNext, end + 1 < rows.count { end += 1 }
    let group = rows[start...end]
    if page.count + group.count > room, !page.isEmpty {
      turn()
      return start
    }
    if page.isEmpty, !pages.isEmpty { repeatHead(for: start, room: room) }
    // What is longer than a page is divided all the same.
    for row in group {
      if page.count == (pages.isEmpty ? room : height) { turn() }
      if !row.isGap || !page.isEmpty { page.append(row) }
    }
    return end + 1
  }

  private mutating func repeatHead(for row: Int, room: Int) {
    guard let head = rows[row].repeated, !head.contains(row), head.count < room / 2 else { return }
    page = rows[head].map { Row(cells: $0.cells) }
  }

  private mutating func turn() {
    while page.last?.isGap == true { page.removeLast() }
    if !page.isEmpty { pages.append(page) }
    page = []
  }
}

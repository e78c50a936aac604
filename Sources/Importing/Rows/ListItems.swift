import Papers

/// The points of a list in a cell: lines with marks, or plain lines.
struct ListItems: Equatable {
  var items: [String]
  /// Whether each point has a mark of its own: a bullet, a letter or a number.
  var isMarked: Bool
}

extension ListItems {
  init(_ text: String) {
    let lines = text.split(separator: "\n").map { CellText.trim($0) }
    if lines.count == 1, let inline = ListItems.inline(lines[0]) {
      (items, isMarked) = (inline, true)
      return
    }
    guard let first = lines.first, ListItems.mark(of: first) != nil else {
      (items, isMarked) = (lines, false)
      return
    }
    items = []
    isMarked = true
    for line in lines {
      switch ListItems.mark(of: line) {
      case .bullet(let length): items.append(CellText.trim(line.dropFirst(length)))
      case .number: items.append(line)
      case nil: items[items.count - 1] += " " + line
      }
    }
  }

  /// The letter or figure that a point begins with, and the words after it.
  static func number(of point: String) -> (mark: String, rest: String)? {
    if let (number, rest) = WrittenNumber.leading(point), !rest.isEmpty { return (number.words, rest) }
    return NumberCandidate.all(of: point).first { $0.style.isOfLists }.map { ($0.words, $0.rest) }
  }

  private enum Mark {
    /// Signs only, which are no words.
    case bullet(Int)
    case number
  }

  private static func mark(of line: String) -> Mark? {
    guard let first = line.first else { return nil }
    if "•·▪‣◦●○*–-".contains(first) {
      let length = line.prefix { "•·▪‣◦●○*–- ".contains($0) }.count
      return length < line.count && (length > 1 || "•·▪‣◦●○".contains(first)) ? .bullet(length) : nil
    }
    if WrittenNumber.leading(line).map({ !$0.rest.isEmpty }) ?? false { return .number }
    return NumberCandidate.all(of: line).contains { $0.style.isOfLists } ? .number : nil
  }

  /// “(a) Ask walkers (b) Buy hinges”: letters or figures in brackets that count from the first; nil for fewer than two.
  private static func inline(_ line: String) -> [String]? {
    guard line.hasPrefix("("), line.utf8.count < 4_000 else { return nil }
    var items: [String] = []
    for piece in line.split(separator: " (").enumerated() {
      let text = piece.offset == 0 ? String(piece.element) : "(" + piece.element
      let isNext = NumberCandidate.all(of: text).contains { $0.style.isOfLists && $0.value == items.count + 1 }
      if isNext {
        items.append(CellText.trim(text))
      } else if let last = items.indices.last {
        items[last] += " " + text
      }
    }
    return items.count > 1 ? items : nil
  }
}

extension LeadingNumbers.Style {
  /// Whether the points of a list are marked so.
  fileprivate var isOfLists: Bool {
    switch self {
    case .letter, .roman, .bracket: true
    case .bare, .prefixed: false
    }
  }
}

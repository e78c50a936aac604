/// The lists of an OpenDocument text: how they are counted, and which is open.
struct OpenLists {
  /// A list or a list within an item.
  struct Open {
    var style: String
    /// From 0.
    var level: Int
    /// Whose counts it uses.
    var count: Int
    /// Whether the next paragraph is the first of an item.
    var awaitsMark = false
  }

  private var styles: [String: [ListLevel]] = [:]
  private var outline: [ListLevel] = []
  private var outlineCount = ListCount()
  private var counts: [ListCount] = []
  /// The counts of lists that others name, and of the last list of each style.
  private var byID: [String: Int] = [:]
  private var byStyle: [String: Int] = [:]
  private var open: [Open] = []
  private(set) var unknownForms: Set<String> = []

  init(_ roots: [XMLElement?]) {
    for element in roots.compactMap({ $0 }).flatMap(\.elements) {
      if element.name == "list-style", let name = element["name"] { styles[name] = levels(of: element) }
      if element.name == "outline-style" { outline = levels(of: element) }
    }
  }

  private mutating func levels(of style: XMLElement) -> [ListLevel] {
    var levels = [ListLevel](repeating: ListLevel(style: .none), count: ListCount.depth)
    let sources = style.elements.compactMap { element in
      element.number("level").map { (index: $0 - 1, element: element) }
    }.filter { levels.indices.contains($0.index) }
    for (index, element) in sources {
      if element.name.hasSuffix("-bullet") {
        let font = element.first("text-properties").map { OpenLook($0).font } ?? nil
        levels[index].bullet = SymbolFont.bullet(element["bullet-char"] ?? "", font: font)
      } else if element.name.hasSuffix("-image") {
        levels[index].bullet = "•"
      } else {
        levels[index].start = element.number("start-value") ?? 1
        levels[index].style = form(element)
      }
    }
    for (index, element) in sources where levels[index].bullet == nil {
      levels[index].pieces = OpenLists.pieces(element, index, levels)
    }
    return levels
  }

  private mutating func form(_ element: XMLElement) -> NumberStyle {
    let repeats = element["num-letter-sync"] == "true"
    switch element["num-format"] ?? "" {
    case "1": return .decimal
    case "a": return .letter(isUpper: false, repeats: repeats)
    case "A": return .letter(isUpper: true, repeats: repeats)
    case "i": return .roman(isUpper: false)
    case "I": return .roman(isUpper: true)
    case "": return .none
    case "01, 02, 03, ...", "01": return .padded(2)
    case "1st", "1st, 2nd, 3rd, ...": return .ordinal
    case "First, Second, Third, ...": return .ordinalWords
    case "One, Two, Three, ...": return .cardinalWords
    case let other:
      unknownForms.insert(other)
      return .decimal
    }
  }

  private static func pieces(_ element: XMLElement, _ index: Int, _ levels: [ListLevel]) -> [ListLevel.Piece] {
    if levels[index].style == .none { return [] }
    if let format = element["num-list-format"] { return pieces(of: format) }
    let shown = element.number("display-levels") ?? 1
    var pieces: [ListLevel.Piece] = []
    for level in max(0, index - max(shown, 1) + 1)...index where levels[level].style != .none {
      if !pieces.isEmpty { pieces.append(.signs(".")) }
      pieces.append(.count(level))
    }
    return [.signs(element["num-prefix"] ?? "")] + pieces + [.signs(element["num-suffix"] ?? "")]
  }

  /// The pieces of “%1%.%2%)”, LibreOffice's own way since 7.
  private static func pieces(of format: String) -> [ListLevel.Piece] {
    var pieces: [ListLevel.Piece] = []
    for (index, part) in format.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1, let level = Int(part) {
        pieces.append(.count(level - 1))
      } else {
        pieces.append(.signs(String(part)))
      }
    }
    return pieces
  }
}

// MARK: - Reading lists

extension OpenLists {
  var isOpen: Bool { !open.isEmpty }

  mutating func begin(_ list: XMLElement) {
    if let outer = open.last {
      open.append(Open(style: list["style-name"] ?? outer.style, level: outer.level + 1, count: outer.count))
      return
    }
    let style = list["style-name"] ?? ""
    var count = list["continue-list"].flatMap { byID[$0] }
    if count == nil, list["continue-numbering"] == "true" { count = byStyle[style] }
    let found = count ?? counts.count
    if count == nil { counts.append(ListCount()) }
    if let id = list["id"] { byID[id] = found }
    byStyle[style] = found
    open.append(Open(style: style, level: 0, count: found))
  }

  mutating func end() { _ = open.popLast() }

  mutating func beginItem(_ item: XMLElement) {
    guard let last = open.indices.last else { return }
    open[last].awaitsMark = item.name == "list-item"
    if let start = item.number("start-value") {
      counts[open[last].count].begin(open[last].level, at: start)
    }
  }

  /// The mark of the paragraph that comes now, where it is the first of its item; `style` is the list of its own style.
  mutating func mark(isEmpty: Bool, style: String?) -> (mark: String?, level: Int)? {
    guard let last = open.indices.last, open[last].awaitsMark else { return nil }
    let item = open[last]
    for index in open.indices { open[index].awaitsMark = false }
    let levels = styles[item.style.isEmpty ? style ?? "" : item.style] ?? []
    if isEmpty, levels.indices.contains(item.level), levels[item.level].bullet != nil { return nil }
    return (counts[item.count].next(item.level, of: levels), item.level)
  }

  /// The number of a heading that stands in no list.
  mutating func outlineMark(_ level: Int, _ heading: XMLElement) -> String? {
    guard outline.indices.contains(level), heading["is-list-header"] != "true" else { return nil }
    if heading["restart-numbering"] == "true" {
      outlineCount.begin(level, at: heading.number("start-value") ?? outline[level].start)
    }
    return outlineCount.next(level, of: outline)
  }

  /// A cell or a note begins: lists within it are its own.
  mutating func suspend() -> [Open] {
    defer { open = [] }
    return open
  }

  mutating func resume(_ lists: [Open]) { open = lists }
}

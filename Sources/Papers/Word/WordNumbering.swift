/// The list and the level a paragraph or a style names (`w:numPr`).
struct WordNumberReference: Equatable {
  /// “0” takes a number away.
  var list: String?
  var level: Int?

  init(list: String?, level: Int?) {
    self.list = list
    self.level = level
  }

  init?(_ properties: XMLElement?) {
    guard let properties else { return nil }
    list = properties.first("numId")?["val"]
    level = properties.first("ilvl")?.number
  }
}

/// The lists of a Word file and how far each has been counted.
///
/// Several lists (`w:num`) of one form (`w:abstractNum`) count on together, until one that says where to begin
/// (`w:startOverride`) is used for the first time.
struct WordNumbering {
  private struct List {
    var form: String
    var levels: [ListLevel]
    /// The paragraph style of each level, where it has one.
    var styles: [String?]
    /// Where a level begins anew when this list is used first.
    var starts: [Int: Int]
  }

  private struct Use: Hashable {
    var list: String
    var level: Int
  }

  private var lists: [String: List] = [:]
  private var counts: [String: ListCount] = [:]
  private var used: Set<Use> = []
  /// Forms of numbers that are not known, and so are written in figures.
  private(set) var unknownForms: Set<String> = []

  init(_ root: XMLElement?, styles: WordStyles) {
    guard let root else { return }
    let forms = Dictionary(root.all("abstractNum").map { ($0["abstractNumId"] ?? "", $0) }) { first, _ in first }
    let numbers = Dictionary(root.all("num").map { ($0["numId"] ?? "", $0) }) { first, _ in first }
    for (id, number) in numbers {
      guard let form = WordNumbering.form(of: number, forms, numbers, styles) else { continue }
      lists[id] = list(number, form.id, form.element)
    }
  }

  /// The form of a list; one that only names a style of lists is that style's form (`w:numStyleLink`).
  private static func form(
    of number: XMLElement, _ forms: [String: XMLElement], _ numbers: [String: XMLElement], _ styles: WordStyles
  ) -> (id: String, element: XMLElement)? {
    guard let id = number.first("abstractNumId")?["val"], let form = forms[id] else { return nil }
    guard let link = form.first("numStyleLink")?["val"], let list = styles.style(link)?.number?.list,
      let other = numbers[list]?.first("abstractNumId")?["val"], let linked = forms[other]
    else { return (id, form) }
    return (other, linked)
  }

  private mutating func list(_ number: XMLElement, _ id: String, _ form: XMLElement) -> List {
    var list = List(
      form: id, levels: [ListLevel](repeating: ListLevel(), count: 9), styles: [String?](repeating: nil, count: 9),
      starts: [:])
    for level in form.all("lvl") { set(level, in: &list) }
    for override in number.all("lvlOverride") {
      guard let index = override.number("ilvl"), list.levels.indices.contains(index) else { continue }
      if let level = override.first("lvl") { set(level, in: &list) }
      guard let start = override.first("startOverride")?.number else { continue }
      list.levels[index].start = start
      list.starts[index] = start
    }
    return list
  }

  private mutating func set(_ element: XMLElement, in list: inout List) {
    guard let index = element.number("ilvl"), list.levels.indices.contains(index) else { return }
    let (level, unknown) = ListLevel.word(element)
    list.levels[index] = level
    list.styles[index] = element.first("pStyle")?["val"]
    if let unknown { unknownForms.insert(unknown) }
  }

  /// The level that a paragraph style stands at, where a list names it.
  func level(of style: String, in list: String) -> Int? { lists[list]?.styles.firstIndex(of: style) }

  func isBullet(_ list: String, _ level: Int) -> Bool {
    guard let levels = lists[list]?.levels, levels.indices.contains(level) else { return false }
    return levels[level].bullet != nil
  }

  /// Counts a paragraph and gives its mark; nil where it shows none.
  mutating func next(_ id: String, _ level: Int) -> String? {
    guard let list = lists[id], list.levels.indices.contains(level) else { return nil }
    var count = counts[list.form] ?? ListCount()
    if used.insert(Use(list: id, level: level)).inserted, let start = list.starts[level] {
      count.begin(level, at: start)
    }
    let mark = count.next(level, of: list.levels)
    counts[list.form] = count
    return mark
  }
}

extension ListLevel {
  /// A level as Word describes it, and the form of its numbers where that is not known (ECMA-376 part 1, 17.9.6).
  fileprivate static func word(_ element: XMLElement) -> (level: ListLevel, unknown: String?) {
    var level = ListLevel()
    level.start = element.first("start")?.number ?? 0
    level.isLegal = element.first("isLgl")?.isOn ?? false
    level.restart = element.first("lvlRestart")?.number
    let text = element.first("lvlText")?["val"] ?? ""
    let format = element.first("numFmt") ?? element.first("AlternateContent", "Fallback", "numFmt")
    let form = format?["val"] ?? "decimal"
    if form == "bullet" {
      let isPicture = element.first("lvlPicBulletId") != nil
      level.bullet = isPicture ? "•" : SymbolFont.bullet(text, font: WordLook(element.first("rPr")).font)
      return (level, nil)
    }
    level.pieces = pieces(of: text)
    level.style = NumberStyle(word: form) ?? .decimal
    return (level, NumberStyle(word: form) == nil ? form : nil)
  }
}

extension NumberStyle {
  /// By Word's name (`ST_NumberFormat`).
  init?(word name: String) {
    switch name {
    case "decimal", "decimalHalfWidth": self = .decimal
    case "decimalZero": self = .padded(2)
    case "lowerLetter": self = .letter(isUpper: false, repeats: true)
    case "upperLetter": self = .letter(isUpper: true, repeats: true)
    case "lowerRoman": self = .roman(isUpper: false)
    case "upperRoman": self = .roman(isUpper: true)
    case "ordinal": self = .ordinal
    case "ordinalText": self = .ordinalWords
    case "cardinalText": self = .cardinalWords
    case "numberInDash": self = .dashed
    case "chicago": self = .signs
    case "none", "bullet": self = .none
    case _: return nil
    }
  }
}

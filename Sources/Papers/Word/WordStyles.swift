/// The styles of a Word file, each with what it takes over from the styles it is based on.
struct WordStyles {
  struct Style {
    /// Its name in small letters; the names of Word's own styles are English in every language.
    var name = ""
    /// The level of a heading, from 0.
    var outline: Int?
    var number: WordNumberReference?
    /// The style that says the number, which the levels of a list name.
    var numberStyle: String?
    var look = WordLook()

    var isTitle: Bool { name == "title" }
    /// A line of a table of contents, or the heading of one.
    var isContents: Bool { name.hasPrefix("toc ") || name == "toc heading" }
  }

  private var styles: [String: Style] = [:]
  private var defaults: [String: String] = [:]
  private(set) var defaultLook = WordLook()

  private static let deepest = 30

  init(_ root: XMLElement?) {
    guard let root else { return }
    defaultLook = WordLook(root.first("docDefaults", "rPrDefault", "rPr"))
    var sources: [String: XMLElement] = [:]
    for element in root.all("style") {
      guard let id = element["styleId"] else { continue }
      sources[id] = element
      if let isDefault = element["default"], isDefault != "0", isDefault != "false", let type = element["type"] {
        defaults[type] = id
      }
    }
    for id in sources.keys.sorted() { _ = resolve(id, sources, depth: 0) }
  }

  @discardableResult
  private mutating func resolve(_ id: String, _ sources: [String: XMLElement], depth: Int) -> Style {
    if let known = styles[id] { return known }
    guard let source = sources[id], depth < WordStyles.deepest else { return Style() }
    var style = source.first("basedOn")?["val"].map { resolve($0, sources, depth: depth + 1) } ?? Style()
    style.name = source.first("name")?["val"]?.lowercased() ?? ""
    if let level = WordStyles.headingLevel(style.name) { style.outline = level }
    let paragraph = source.first("pPr")
    if let outline = paragraph?.first("outlineLvl")?.number { style.outline = 0..<9 ~= outline ? outline : nil }
    if let number = WordNumberReference(paragraph?.first("numPr")) {
      style.number = WordNumberReference(list: number.list ?? style.number?.list, level: number.level)
      style.numberStyle = id
    }
    style.look = style.look.under(WordLook(source.first("rPr")))
    styles[id] = style
    return style
  }

  /// 0 for “heading 1”.
  private static func headingLevel(_ name: String) -> Int? {
    guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), 1...9 ~= level else { return nil }
    return level - 1
  }

  func paragraph(_ id: String?) -> Style { (id ?? defaults["paragraph"]).flatMap { styles[$0] } ?? Style() }

  func character(_ id: String?) -> WordLook? { id.flatMap { styles[$0] }?.look }

  func style(_ id: String) -> Style? { styles[id] }
}

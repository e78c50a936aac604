/// The styles of an OpenDocument text, each with what it takes over from its parents.
struct OpenStyles {
  struct Style {
    /// The name a reader sees, in small letters.
    var name = ""
    var look = OpenLook()
    /// The level of a heading, from 1.
    var outline: Int?
    var list: String?
    var breaksPage = false
    /// The page it begins, where it does.
    var page: String?
  }

  private var styles: [String: Style] = [:]
  /// The pages that styles begin.
  private(set) var pages: Set<String> = []
  private static let deepest = 30

  init(_ roots: [XMLElement?]) {
    var sources: [String: XMLElement] = [:]
    for element in roots.compactMap({ $0 }).flatMap(\.elements) {
      let family = element["family"] ?? ""
      if element.name == "style", let name = element["name"] { sources[OpenStyles.key(family, name)] = element }
      if element.name == "default-style" { sources[OpenStyles.key(family, "")] = element }
    }
    for key in sources.keys.sorted() { _ = resolve(key, sources, depth: 0) }
    pages = Set(styles.values.compactMap(\.page))
  }

  private static func key(_ family: String, _ name: String) -> String { family + "/" + name }

  @discardableResult
  private mutating func resolve(_ key: String, _ sources: [String: XMLElement], depth: Int) -> Style {
    if let known = styles[key] { return known }
    guard let source = sources[key], depth < OpenStyles.deepest else { return Style() }
    let family = source["family"] ?? ""
    let parent = source["parent-style-name"] ?? (family == "paragraph" && source.name == "style" ? "" : nil)
    var style = parent.map { resolve(OpenStyles.key(family, $0), sources, depth: depth + 1) } ?? Style()
    style.name = (source["display-name"] ?? source["name"] ?? "").lowercased()
    style.look = style.look.under(OpenLook(source.first("text-properties")))
    if let level = source["default-outline-level"] { style.outline = Int(level) }
    if let list = source["list-style-name"] { style.list = list.isEmpty ? nil : list }
    let page = source["master-page-name"].flatMap { $0.isEmpty ? nil : $0 }
    style.page = page
    let breaks =
      source.first("paragraph-properties")?["break-before"] ?? source.first("table-properties")?["break-before"]
    style.breaksPage = page != nil || (breaks.map { $0 == "page" } ?? false)
    // An automatic style has a name of its own and looks like its parent for the rest.
    if let parent, source["display-name"] == nil, !parent.isEmpty, let above = styles[OpenStyles.key(family, parent)] {
      if style.name.isAutomatic { style.name = above.name }
    }
    styles[key] = style
    return style
  }

  func style(_ family: String, _ name: String?) -> Style {
    name.flatMap { styles[OpenStyles.key(family, $0)] } ?? styles[OpenStyles.key(family, "")] ?? Style()
  }

  /// The look of a span, which is laid over that of its paragraph; nil without a style.
  func look(ofSpan name: String?) -> OpenLook? { name.flatMap { styles[OpenStyles.key("text", $0)] }?.look }
}

extension String {
  /// “P12”, as programs call the styles that they make.
  fileprivate var isAutomatic: Bool {
    utf8.count > 1 && drop { $0.isLetter }.allSatisfy(\.isNumber) && contains(where: \.isNumber)
  }
}

/// What text properties say of words; nil where they say nothing.
struct OpenLook {
  var bold: Bool?
  var italic: Bool?
  var hidden: Bool?
  var struck: Bool?
  /// Above the line where more than 0, below it where less.
  var position: Int?
  var language: String?
  var font: String?

  init() {}

  init(_ properties: XMLElement?) {
    guard let properties else { return }
    bold = properties["font-weight"].map { $0 == "bold" || (Int($0) ?? 0) >= 600 }
    italic = properties["font-style"].map { $0 != "normal" }
    hidden = properties["display"].map { $0 == "none" }
    struck = properties["text-line-through-style"].map { $0 != "none" }
    position = properties["text-position"].map(OpenLook.position)
    font = properties["font-name"] ?? properties["font-family"]
    if let code = properties["language"], code != "none", code != "zxx" {
      let country = properties["country"].flatMap { $0 == "none" || $0.isEmpty ? nil : $0 }
      language = country.map { code + "-" + $0 } ?? code
    }
  }

  /// “super 58%”, “-33% 58%”, “0% 100%”.
  private static func position(_ value: String) -> Int {
    if value.hasPrefix("super") { return 1 }
    if value.hasPrefix("sub") || value.hasPrefix("-") { return -1 }
    return value.hasPrefix("0%") ? 0 : 1
  }

  func under(_ other: OpenLook) -> OpenLook {
    var look = self
    look.bold = other.bold ?? bold
    look.italic = other.italic ?? italic
    look.hidden = other.hidden ?? hidden
    look.struck = other.struck ?? struck
    look.position = other.position ?? position
    look.language = other.language ?? language
    look.font = other.font ?? font
    return look
  }

  var style: RichText.Style {
    var style: RichText.Style = []
    if bold == true { style.insert(.bold) }
    if italic == true { style.insert(.italic) }
    if let position, position > 0 { style.insert(.superscript) }
    if let position, position < 0 { style.insert(.subscript) }
    return style
  }
}

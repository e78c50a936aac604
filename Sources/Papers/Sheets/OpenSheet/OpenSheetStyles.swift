/// What the styles of an OpenDocument sheet say that is more than looks.
struct OpenSheetStyles {
  private var hidden: Set<String> = []
  private var texts: [String: RichText.Style] = [:]
  private var struck: Set<String> = []
  private var open = ""

  /// The common styles, from `styles.xml`; those of the content come with its elements.
  init(_ common: XMLElement?) {
    for style in common?.first("styles")?.all("style") ?? [] {
      start("style", style.attributes)
      for part in style.elements { start(part.name, part.attributes) }
    }
  }

  mutating func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "style":
      open = attributes["name"] ?? ""
      if let parent = attributes["parent-style-name"] {
        texts[open] = texts[parent]
        if struck.contains(parent) { struck.insert(open) }
      }
    case "table-properties": if attributes["display"] == "false" { hidden.insert(open) }
    case "text-properties":
      var style = texts[open] ?? []
      if let weight = attributes["font-weight"] {
        style = weight == "bold" ? style.union(.bold) : style.subtracting(.bold)
      }
      if let slant = attributes["font-style"] {
        style = slant == "italic" ? style.union(.italic) : style.subtracting(.italic)
      }
      if attributes["text-position"]?.hasPrefix("super") == true { style.insert(.superscript) }
      if let line = attributes["text-line-through-style"], line != "none" { struck.insert(open) }
      texts[open] = style
    case _: break
    }
  }

  func hides(_ name: String) -> Bool { hidden.contains(name) }
  func text(_ name: String?) -> RichText.Style { name.flatMap { texts[$0] } ?? [] }
  func strikes(_ name: String?) -> Bool { name.map(struck.contains) ?? false }
}

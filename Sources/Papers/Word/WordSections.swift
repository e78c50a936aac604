/// The sections of a Word document: where pages begin, and what stands in their margins.
struct WordSections {
  /// A header or a footer.
  struct Margin {
    var root: XMLElement
    var relations: [String: WordParts.Relation]
  }

  private(set) var properties: [XMLElement] = []
  private let hasEvenPages: Bool
  private var current = 0

  init(settings: XMLElement?) { hasEvenPages = settings?.first("evenAndOddHeaders")?.isOn ?? false }

  mutating func find(in body: XMLElement) {
    for child in body.elements {
      if child.name == "sectPr" { properties.append(child) }
      if child.name == "p", let section = child.first("pPr", "sectPr") { properties.append(section) }
    }
  }

  var first: XMLElement? { properties.first }

  /// Ends the current section: the properties of the one that begins, and whether it begins on a new page.
  mutating func next() -> (properties: XMLElement?, beginsPage: Bool) {
    current += 1
    guard properties.indices.contains(current) else { return (nil, false) }
    let type = properties[current].first("type")?["val"] ?? "nextPage"
    return (properties[current], type != "continuous" && type != "nextColumn")
  }

  /// The headers and footers that pages show, each once, in the order of the sections.
  func margins(in parts: WordParts) throws(PackedParts.Fault) -> (headers: [Margin], footers: [Margin]) {
    var seen: Set<String> = []
    var headers: [Margin] = []
    var footers: [Margin] = []
    for section in properties {
      let hasTitlePage = section.first("titlePg")?.isOn ?? false
      for reference in section.elements where ["headerReference", "footerReference"].contains(reference.name) {
        let type = reference["type"] ?? "default"
        guard type == "default" || (type == "first" && hasTitlePage) || (type == "even" && hasEvenPages),
          let id = reference["id"], let path = parts.relations[id]?.target, seen.insert(path).inserted,
          let root = try parts.document(path)
        else { continue }
        let margin = Margin(root: root, relations: try parts.relations(of: path))
        if reference.name == "headerReference" { headers.append(margin) } else { footers.append(margin) }
      }
    }
    return (headers, footers)
  }
}

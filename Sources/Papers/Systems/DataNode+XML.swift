extension DataNode {
  /// An element of a system's XML: attributes and children are its members, children of one name a list.
  init(_ element: XMLElement) {
    let children = element.elements
    let attributes = element.attributes.sorted { $0.key < $1.key }.map { Member(name: $0.key, value: .text($0.value)) }
    if children.isEmpty {
      let words = CellText.trim(element.text)
      if attributes.isEmpty {
        self = words.isEmpty ? .none : .text(words)
      } else {
        self = .object(attributes + (words.isEmpty ? [] : [Member(name: "text", value: .text(words))]))
      }
      return
    }
    if DataNode.isWrapper(element.name, children) {
      self = .list(children.map { DataNode($0) })
      return
    }
    var groups: [(name: String, values: [DataNode])] = []
    var places: [String: Int] = [:]
    for child in children {
      if let place = places[child.name] {
        groups[place].values.append(DataNode(child))
      } else {
        places[child.name] = groups.count
        groups.append((child.name, [DataNode(child)]))
      }
    }
    self = .object(
      attributes + groups.map { Member(name: $0.name, value: $0.values.count == 1 ? $0.values[0] : .list($0.values)) })
  }

  /// “agendaitems” around each “agendaitem”.
  private static func isWrapper(_ name: String, _ children: [XMLElement]) -> Bool {
    guard let first = children.first, children.allSatisfy({ $0.name == first.name }) else { return false }
    return children.count > 1 || name.lowercased().hasPrefix(first.name.lowercased().prefix(8))
      || name.lowercased() == "arrayof" + first.name.lowercased()
  }
}

/// The notes of a page: a link that leads to a place from which another link leads back.
///
/// Word, LibreOffice, Google Docs, Pandoc and Markdown programs all write notes so, each with names of its own.
struct WebNotes {
  fileprivate struct Anchor {
    var element: XMLElement
    var target: String
    var names: [String]
  }

  /// The mark of each link that calls a note, by the element.
  private var calls: [ObjectIdentifier: String] = [:]
  private var waysBack: Set<ObjectIdentifier> = []
  /// The mark of the note that an element holds.
  private var notes: [ObjectIdentifier: String] = [:]

  init(_ root: XMLElement) {
    var path: [XMLElement] = []
    var anchors: [Anchor] = []
    var paths: [[XMLElement]] = []
    WebNotes.gather(root, &path, &anchors, &paths)
    var first: [String: Int] = [:]
    for (index, anchor) in anchors.enumerated() {
      // A way back leads to a link that came before and led to this place.
      if let call = first[anchor.target], anchors[call].leads(to: anchor, within: paths[index]) {
        join(anchors[call], anchor, paths[index])
      } else {
        for name in anchor.names where first[name] == nil { first[name] = index }
      }
    }
  }

  private static func gather(
    _ element: XMLElement, _ path: inout [XMLElement], _ anchors: inout [Anchor], _ paths: inout [[XMLElement]]
  ) {
    if element.name == "a", let address = element["href"], address.hasPrefix("#"), address.utf8.count > 1 {
      let around = path.last.map { $0.name == "sup" || $0.name == "span" ? [$0["id"]] : [] } ?? []
      let names = ([element["id"], element["name"]] + around).compactMap { $0 }
      anchors.append(Anchor(element: element, target: String(address.dropFirst()), names: names))
      paths.append(path.suffix(8))
    }
    path.append(element)
    for child in element.children { if case .element(let child) = child { gather(child, &path, &anchors, &paths) } }
    path.removeLast()
  }

  private mutating func join(_ call: Anchor, _ back: Anchor, _ path: [XMLElement]) {
    let mark = CellText.trim(call.element.text.filter { !"[]()".contains($0) })
    // A table of contents and its headings lead to each other too.
    guard 1...6 ~= mark.count, !path.contains(where: { WebReader.headings.contains($0.name) }) else { return }
    calls[ObjectIdentifier(call.element)] = mark
    waysBack.insert(ObjectIdentifier(back.element))
    let named = path.last { $0["id"] == call.target && $0.name != "a" && $0.name != "span" && $0.name != "sup" }
    let block = path.last { ["li", "p", "div", "dd", "td", "aside"].contains($0.name) }
    if let holder = named ?? block { notes[ObjectIdentifier(holder)] = mark }
  }

  /// The mark of the note that a link calls.
  func call(at element: XMLElement) -> String? { calls[ObjectIdentifier(element)] }

  func isWayBack(_ element: XMLElement) -> Bool { waysBack.contains(ObjectIdentifier(element)) }

  func note(in element: XMLElement) -> String? { notes[ObjectIdentifier(element)] }
}

extension WebNotes.Anchor {
  /// Whether it leads to another link, or to something around that one.
  fileprivate func leads(to other: WebNotes.Anchor, within path: [XMLElement]) -> Bool {
    other.names.contains(target) || path.contains { $0["id"] == target }
  }
}

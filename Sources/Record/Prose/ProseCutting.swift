import Diagnostics

extension Prose {
  /// The document without the sections that begin at the anchors in `taken`, each up to the next anchor in `cuts`; nil where a
  /// heading of them stands inside something else, so that no cut is possible.
  ///
  /// Nothing of what is taken out is left in the tables either: neither a number, nor where a reference or a file leads.
  package func without(_ taken: Set<String>, cuttingAt cuts: Set<String>) -> Prose? {
    let sections = sections(at: cuts)
    guard taken.isSubset(of: Set(sections.compactMap(\.anchor))) else { return nil }
    let kept = sections.filter { !($0.anchor.map(taken.contains) ?? false) }
    var rest = Prose(stream: kept.flatMap { $0.heading.stream + $0.body.stream })
    var left = Places()
    rest.forEach { left.note($0) }
    rest.references = references.indices.map { left.references.contains($0) ? references[$0] : .taken }
    rest.citations = citations.indices.map { left.citations.contains($0) ? citations[$0] : .taken }
    rest.files = files.indices.map { left.files.contains($0) ? files[$0] : .taken }
    rest.resolutions = resolutions.indices.map { left.resolutions.contains($0) ? resolutions[$0] : .taken }
    rest.numbers = numbers.filter { left.anchors.contains($0.anchor) }
    rest.headingItems = headingItems.filter { left.anchors.contains($0.anchor) }
    rest.fragments = fragments.filter { left.addresses.contains("#" + $0.anchor) }
    return rest
  }

  /// What the events of a document refer to in its tables.
  private struct Places {
    var references: Set<Int> = []
    var citations: Set<Int> = []
    var files: Set<Int> = []
    var resolutions: Set<Int> = []
    var anchors: Set<String> = []
    var addresses: Set<String> = []

    mutating func note(_ event: ProseEvent) {
      switch event {
      case .reference(let index): references.insert(index)
      case .startCitation(let index): citations.insert(index)
      case .startLink(_, let file?), .image(_, _, let file?): files.insert(file)
      case .startLink(let destination, nil): addresses.insert(destination.string)
      case .startResolution(let index): resolutions.insert(index)
      case .startHeading(_, let anchor, _, _): anchors.insert(anchor.string)
      case .startParagraph(_, let anchor?): anchors.insert(anchor.string)
      case .startParagraph(_, nil), .image(_, _, nil), .endParagraph, .endHeading, .startList,
        .endList, .startItem, .endItem, .startQuote, .endQuote, .codeBlock, .rule, .startTable, .endTable,
        .startTableHead, .endTableHead, .startRow, .endRow, .startCell, .endCell, .endResolution, .text, .softBreak,
        .lineBreak, .code, .startEmphasis, .endEmphasis, .startStrong, .endStrong, .startStrikethrough,
        .endStrikethrough, .endLink, .endCitation, .startLanguage, .endLanguage, .noteReference:
        break
      }
    }
  }
}

extension ProseReference {
  /// In the place of one that was taken out with the words around it.
  fileprivate static var taken: Self { Self(target: "", label: nil, range: .init(path: "")) }

  package var isTaken: Bool { target.isEmpty }
}

extension ProseCitation {
  fileprivate static var taken: Self { Self(kind: .regarding, number: "", range: .init(path: "")) }

  package var isTaken: Bool { number.isEmpty }
}

extension ProseFile {
  fileprivate static var taken: Self { Self(path: "", isImage: false, range: .init(path: "")) }

  package var isTaken: Bool { path.isEmpty }
}

extension ProseResolution {
  /// Under no heading that there is, so that nobody asks for its item.
  fileprivate static var taken: Self {
    Self(item: nil, headingNumber: nil, headingAnchor: "", range: .init(path: ""))
  }
}

import Record

extension Publications {
  /// What all kinds have in common: heading levels without gaps, anchors of which none stands twice, links to places in the same
  /// publication, abbreviations.
  func finish(
    _ composed: Composed, _ kind: PublicationKind, _ subject: RecordRef, stem: String, page: String,
    _ document: Document
  ) -> Publication {
    var used: Set<Abbreviation> = []
    var blocks: [Block] = []
    for part in composed.parts {
      var marking = Abbreviating(glossary.abbreviations(in: part.scopes))
      blocks += part.blocks.mapWords { marking.words($0) }
      used.formUnion(marking.used)
    }
    var places = Places()
    blocks = places.settle(blocks)
    let included = composed.included.isEmpty ? [(page: page, prefix: "")] : composed.included
    let links = InnerLinks(included: included, anchors: places.anchors)
    let written = WrittenLanguage.current.tag
    let isOurs = (document.language ?? "en-GB").isLanguage(String(written.prefix(2)))
    if isOurs { blocks = blocks.mapWords { $0.unmarked(written) } }
    if let language = document.language, !language.isLanguage("en") { blocks = blocks.withLabels(besides: language) }
    return Publication(
      kind: kind, subject: subject, stem: stem, page: page, site: record.council.address, title: composed.title,
      language: document.language ?? "en-GB", council: record.council.name, date: composed.date,
      summary: composed.summary ?? document.summary, blocks: blocks.mapWords { links.words($0) },
      abbreviations: used.sorted { ($0.short, $0.expansion) < ($1.short, $1.expansion) }, sheets: composed.sheets)
  }
}

/// Gives headings their levels and every place its anchor, in one walk.
struct Places {
  private(set) var anchors: Set<String> = []
  /// The levels as composed of the headings that are open around the present place.
  private var open: [Int] = []
  private var counts: [String: Int] = [:]

  mutating func settle(_ blocks: [Block]) -> [Block] { blocks.map { settle($0) } }

  private mutating func settle(_ block: Block) -> Block {
    switch block {
    case .heading(var heading):
      heading.level = level(of: heading.level)
      heading.anchor = claim(heading.anchor)
      return .heading(heading)
    case .paragraph(var paragraph):
      paragraph.anchor = paragraph.anchor.map { claim($0) }
      return .paragraph(paragraph)
    case .list(var list):
      for index in list.items.indices {
        list.items[index].anchor = list.items[index].anchor.map { claim($0) }
        list.items[index].blocks = settle(list.items[index].blocks)
      }
      return .list(list)
    case .facts(let facts): return .facts(facts.map { Fact($0.name, settle($0.blocks)) })
    case .table(let table): return .table(settle(table))
    case .figure(var figure):
      figure.data = figure.data.map { settle($0) }
      return .figure(figure)
    case .quote(let inner): return .quote(settle(inner))
    case .resolution(let inner): return .resolution(settle(inner))
    case .note, .code, .rule: return block
    }
  }

  private mutating func settle(_ table: Table) -> Table {
    var table = table
    for row in table.rows.indices {
      table.rows[row].anchor = table.rows[row].anchor.map { claim($0) }
      for cell in table.rows[row].cells.indices {
        table.rows[row].cells[cell].blocks = settle(table.rows[row].cells[cell].blocks)
      }
    }
    return table
  }

  /// One deeper than the nearest heading above that was meant to be higher; never more than 6.
  private mutating func level(of wanted: Int) -> Int {
    while let last = open.last, last >= wanted { open.removeLast() }
    open.append(wanted)
    return min(6, open.count + 1)
  }

  private mutating func claim(_ wanted: String) -> String {
    var anchor = wanted
    while !anchors.insert(anchor).inserted {
      counts[wanted, default: 1] += 1
      anchor = "\(wanted)-\(counts[wanted] ?? 2)"
    }
    return anchor
  }
}

/// Turns links to pages that are part of the publication into links within it, so that they lead somewhere without the site too.
struct InnerLinks {
  let included: [(page: String, prefix: String)]
  let anchors: Set<String>

  func words(_ words: [Inline]) -> [Inline] { words.map { word($0) } }

  private func word(_ inline: Inline) -> Inline {
    switch inline {
    case .link(let inner, let destination): .link(words(inner), self.destination(destination))
    case .strong(let inner): .strong(words(inner))
    case .emphasis(let inner): .emphasis(words(inner))
    case .struck(let inner): .struck(words(inner))
    case .language(let tag, let inner): .language(tag, words(inner))
    case .text, .code, .abbreviation, .lineBreak: inline
    }
  }

  private func destination(_ destination: Destination) -> Destination {
    switch destination {
    case .elsewhere: return destination
    // An anchor that nothing has leads to the page, where it may stand in what is not part of the publication.
    case .within(let anchor):
      return anchors.contains(anchor) ? destination : .site(included.first?.page ?? "index.html")
    case .site(let address):
      guard let hash = address.utf8.firstIndex(of: UInt8(ascii: "#")),
        let own = included.first(where: { $0.page == address[..<hash] })
      else { return destination }
      let anchor = own.prefix + address[address.utf8.index(after: hash)...]
      return anchors.contains(anchor) ? .within(anchor) : destination
    }
  }
}

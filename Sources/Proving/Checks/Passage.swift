package import Publications

/// A run of words of a publication, with the nearest anchor at or above it.
struct Passage {
  enum Role { case heading(level: Int), running, cell, columnHeading, note }

  let role: Role
  let words: [Inline]
  let anchor: String?
}

/// A publication as the checks look at it, taken apart once for all of them.
package struct CheckedText {
  let publication: Publication
  /// Every run of words, in the order it is read.
  let passages: [Passage]
  /// Every table and figure, with the nearest anchor.
  let tables: [(table: Table, anchor: String?)]
  let figures: [(figure: Figure, anchor: String?)]
  /// Every anchor as often as it stands.
  let anchors: [String]
  let sentences: Sentences

  package init(_ publication: Publication) {
    var finder = PassageFinder()
    finder.look(at: publication.blocks)
    self.publication = publication
    passages = finder.passages
    tables = finder.tables
    figures = finder.figures
    anchors = finder.anchors
    sentences = Sentences(finder.passages)
  }
}

extension Publication {
  /// Every run of words, in the order it is read.
  var passages: [Passage] {
    var finder = PassageFinder()
    finder.look(at: blocks)
    return finder.passages
  }
}

private struct PassageFinder {
  var passages: [Passage] = []
  var tables: [(table: Table, anchor: String?)] = []
  var figures: [(figure: Figure, anchor: String?)] = []
  var anchors: [String] = []

  mutating func look(at blocks: [Block], in role: Passage.Role = .running) {
    for block in blocks { look(at: block, in: role) }
  }

  private mutating func stand(at anchor: String?) {
    if let anchor { anchors.append(anchor) }
  }

  private mutating func add(_ role: Passage.Role, _ words: [Inline]) {
    passages.append(Passage(role: role, words: words, anchor: anchors.last))
  }

  private mutating func look(at block: Block, in role: Passage.Role) {
    switch block {
    case .heading(let heading):
      stand(at: heading.anchor)
      add(.heading(level: heading.level), heading.words)
    case .paragraph(let paragraph):
      stand(at: paragraph.anchor)
      add(role, paragraph.words)
    case .list(let list):
      for item in list.items {
        stand(at: item.anchor)
        look(at: item.blocks, in: role)
      }
    case .facts(let facts): for fact in facts { look(at: fact.blocks, in: .cell) }
    case .table(let table): look(at: table)
    case .figure(let figure):
      figures.append((figure, anchors.last))
      if let data = figure.data { look(at: data) }
    case .quote(let blocks), .resolution(let blocks): look(at: blocks, in: role)
    case .note(let words): add(.note, words)
    case .code, .rule: return
    }
  }

  private mutating func look(at table: Table) {
    tables.append((table, anchors.last))
    for column in table.columns { add(.columnHeading, column.words) }
    for row in table.rows {
      stand(at: row.anchor)
      for cell in row.cells { look(at: cell.blocks, in: .cell) }
    }
  }
}

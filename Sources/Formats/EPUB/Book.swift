import Publications

/// A publication cut into chapters, with the place of every anchor.
struct Book {
  let publication: Publication
  let chapters: [Chapter]
  /// Every heading, in order.
  let headings: [Entry]
  /// Every numbered paragraph, in order.
  let paragraphs: [Entry]
  private let places: [String: String]

  struct Chapter {
    /// The stem of its files.
    let id: String
    let blocks: [Block]
    /// The first chapter begins with the title of the book.
    let isFirst: Bool

    var name: String { id + ".xhtml" }
    /// Only of a book that is read aloud, like its overlay.
    var sound: String { id + ".opus" }
    var overlay: String { id + ".smil" }
  }

  /// A line of the navigation document.
  struct Entry {
    let level: Int
    let words: String
    let address: String
  }

  /// Words after which the next heading of level 2 begins a new chapter: some ten pages.
  private static let enough = 20_000

  init(_ publication: Publication) {
    self.publication = publication
    chapters = Book.cut(publication.blocksWithAbbreviations).enumerated().map { index, blocks in
      Chapter(id: "text-\(index + 1)", blocks: blocks, isFirst: index == 0)
    }
    var finder = AnchorFinder()
    for chapter in chapters { finder.look(at: chapter.blocks, in: chapter.name) }
    headings = finder.headings
    paragraphs = finder.paragraphs
    places = finder.places
  }

  /// The address of an anchor from any chapter; nil when nothing has it.
  func address(of anchor: String) -> String? { places[anchor].map { "\($0)#\(anchor)" } }

  private static func cut(_ blocks: [Block]) -> [[Block]] {
    var chapters: [[Block]] = [[]]
    var size = 0
    for block in blocks {
      if case .heading(let heading) = block, heading.level == 2, size > enough {
        chapters.append([])
        size = 0
      }
      chapters[chapters.count - 1].append(block)
      size += block.size
    }
    return chapters
  }
}

/// Notes where each anchor is, and what the navigation lists.
private struct AnchorFinder {
  var headings: [Book.Entry] = []
  var paragraphs: [Book.Entry] = []
  var places: [String: String] = [:]

  mutating func look(at blocks: [Block], in name: String) {
    for block in blocks.all { look(at: block, in: name) }
  }

  private mutating func look(at block: Block, in name: String) {
    switch block {
    case .heading(let heading):
      places[heading.anchor] = name
      let words = heading.number.map { "\($0) \(heading.words.plain)" } ?? heading.words.plain
      headings.append(Book.Entry(level: heading.level, words: words, address: "\(name)#\(heading.anchor)"))
    case .paragraph(let paragraph):
      guard let anchor = paragraph.anchor else { return }
      places[anchor] = name
      guard let number = paragraph.number else { return }
      paragraphs.append(Book.Entry(level: 0, words: number, address: "\(name)#\(anchor)"))
    case .list(let list): for anchor in list.items.compactMap(\.anchor) { places[anchor] = name }
    case .table(let table): for anchor in table.rows.compactMap(\.anchor) { places[anchor] = name }
    case .facts, .figure, .quote, .resolution, .note, .code, .rule: return
    }
  }
}

extension Block {
  /// About how many bytes of words it holds.
  fileprivate var size: Int {
    let own =
      switch self {
      case .heading, .paragraph, .note: ownWords.reduce(0) { $0 + $1.plain.utf8.count }
      case .facts(let facts): facts.reduce(0) { $0 + $1.name.utf8.count }
      case .figure(let figure): figure.alternative.utf8.count
      case .code(let words): words.utf8.count
      case .list, .table, .quote, .resolution, .rule: 0
      }
    return inner.reduce(own) { $0 + $1.size }
  }
}

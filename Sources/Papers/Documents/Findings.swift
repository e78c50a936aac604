/// What reading a document decided or left out, and where.
struct Findings {
  enum Kind: Int, CaseIterable {
    case inserted, deleted, hidden, struck, comment, placeholder, nestedTable, coveredWords, symbol, numberForm,
      diagram,
      embedded, distantPicture, insertedFile, control
  }

  private struct Found {
    var count = 0
    var lines: [Int] = []
    var details: [String] = []
  }

  private static let mostPlaces = 5
  private var found: [Kind: Found] = [:]

  mutating func add(_ kind: Kind, line: Int, detail: String? = nil) {
    var entry = found[kind] ?? Found()
    entry.count += 1
    if entry.lines.last != line, entry.lines.count <= Findings.mostPlaces { entry.lines.append(line) }
    if let detail, entry.details.count < Findings.mostPlaces, !entry.details.contains(detail) {
      entry.details.append(detail)
    }
    found[kind] = entry
  }

  func remarks(in lines: PaperLines) -> [Remark] {
    Kind.allCases.compactMap { kind in
      guard let entry = found[kind], let first = entry.lines.first else { return nil }
      let details = entry.details.isEmpty ? "" : " " + entry.details.map { "“\($0)”" }.joined(separator: ", ")
      return Remark(
        line: first, "\(kind.words)\(details): \(entry.count) (\(Findings.places(entry.lines, lines)))",
        isDoubtful: kind.isDoubtful)
    }
  }

  private static func places(_ found: [Int], _ lines: PaperLines) -> String {
    let words = found.prefix(mostPlaces).map(lines.words(for:)).joined(separator: ", ")
    return found.count > mostPlaces ? words + " and more" : words
  }
}

extension Findings.Kind {
  /// What happened, without the number and the places.
  fileprivate var words: String {
    switch self {
    case .inserted: "tracked changes are read as accepted, and what was inserted is kept"
    case .deleted: "tracked changes are read as accepted, and what was deleted is left out"
    case .hidden: "hidden words are left out"
    case .struck: "words that are struck through are kept as words"
    case .comment: "comments are left out"
    case .placeholder: "prompts of fields that nobody filled in are left out"
    case .nestedTable: "tables within a cell are read as paragraphs of that cell, row by row"
    case .coveredWords: "words in a place that a merged cell covers are put at the end of that cell"
    case .symbol: "signs of a symbol font are not known and are left out"
    case .numberForm: "list numbers of an unusual form are read as figures"
    case .diagram: "charts and diagrams are not read"
    case .embedded: "files that are embedded are not read"
    case .distantPicture: "pictures that are not in the file are left out"
    case .insertedFile: "parts that come from another file are not read"
    case .control: "controls of a form are not read"
    }
  }

  /// Whether the clerk has to look, since words may be missing or say the wrong thing.
  fileprivate var isDoubtful: Bool {
    switch self {
    case .inserted, .deleted, .comment, .placeholder, .distantPicture: false
    case .hidden, .struck, .nestedTable, .coveredWords, .symbol, .numberForm, .diagram, .embedded, .insertedFile,
      .control:
      true
    }
  }
}

import Record

/// The words of a unit: what its card shows, and what it is found by.
struct UnitText {
  /// Words by how much they matter.
  enum Weight: UInt16 {
    /// Whose it is.
    case context = 1
    case running = 2
    /// Headings, what the unit is a part of, the words of a recommendation, written numbers.
    case strong = 8
    case title = 1024
    /// The same of what is a part of something: a minute, an item, a section.
    case partTitle = 512
  }

  enum Part {
    case words(String, Weight)
    /// Prose, and whether its anchors stand in the page.
    case prose(Prose, Weight, anchored: Bool)
    /// A paragraph of a published card.
    case paragraph(CardParagraph, Weight)
    /// Found, but not shown.
    case hidden(String, Weight)
  }

  var label = ""
  var title: String
  var whole = ""
  var address: String
  var parts: [Part] = []
  /// What it is called besides its title. Whoever asks for just that is shown it first.
  var names: [String] = []
  /// What is shown of it when it is named.
  var standing: Standing?

  init(_ title: String, at address: String, label: String = "", whole: String = "") {
    self.title = title
    self.address = address
    self.label = label
    self.whole = whole
  }

  mutating func add(_ words: String?, _ weight: Weight = .running) {
    if let words, !words.isEmpty { parts.append(.words(words, weight)) }
  }

  mutating func add(_ prose: LinkedProse?, _ weight: Weight = .running) {
    if let prose, !prose.prose.isEmpty { parts.append(.prose(prose.prose, weight, anchored: false)) }
  }

  /// A body, whose numbers and headings have anchors in the page.
  mutating func add(body: Prose?) {
    if let body, !body.isEmpty { parts.append(.prose(body, .running, anchored: true)) }
  }

  /// Names that it is found by as well, and is not shown with.
  mutating func call(_ more: [String], _ weight: Weight = .strong) {
    names += more
    for name in more { parts.append(.hidden(name, weight)) }
  }

  mutating func add(names: [String]) { add(names.filter { !$0.isEmpty }.joined(separator: ", ")) }

  /// The words of every field that the search draws from the list of a kind.
  mutating func add<Kind: Described>(fieldsOf own: Kind, in record: Record) {
    for field in Kind.fields where !field.elsewhere.contains(.search) {
      add(field.value(own), field.weight == .strong ? .strong : .running, in: record)
    }
  }

  /// What somebody may look for: words, names and titles as they are written. Days, numbers and words chosen from a closed list are
  /// what results are narrowed by, and stand in their facets.
  private mutating func add(_ value: FieldValue, _ weight: Weight, in record: Record) {
    switch value {
    case .words(let text): add(text, weight)
    case .names(let names): add(names: names)
    case .prose(let text): add(text, weight)
    case .body(let text): add(body: text.prose)
    case .passages(let passages): for passage in passages { add(passage, weight) }
    case .date(let date): add(date?.words, weight)
    case .deadline(let deadline): add(deadline.written?.words, weight)
    case .people(let people): add(names: people.map(\.words))
    case .references(let refs): add(names: refs.map { record.title(of: $0) })
    case .targets(let targets): add(names: targets.map(\.label))
    case .status(let status, _): add(names: [status.words, status.reason].compactMap(\.self))
    case .rating(let rating): add(rating?.meaning, weight)
    case .citation(let citation): add(citation?.words, weight)
    case .choice(let choice): add(choice?.words, weight)
    case .progress(let entries): for entry in entries.compactMap(\.open) { add(entry) }
    case .papers(let papers): add(names: papers.compactMap(\.open).flatMap { [$0.title, $0.note].compactMap(\.self) })
    case .rows(let rows):
      for cell in rows.compactMap(\.open).joined() { add(cell.value, weight, in: record) }
    case .number, .day, .time, .items, .disclosed, .readings, .grounds: return
    }
  }

  private mutating func add(_ entry: ProgressEntry) {
    add(entry.text)
    add(entry.source?.words)
  }
}

import Diagnostics
import Drafting
import Reading

/// The words that content files hold for themselves, read from the files as a build reads them.
///
/// Names of fields are no words of a paper, and neither is what the import adds: ids, references, what is marked as inherited.
struct WrittenWords {
  /// Words that each stand for one word of the paper.
  private var own: [String: Int] = [:]
  /// Values that a file repeats where the paper may have them once, above its rows: whole cells can be one of them.
  private var repeated = RepeatedValues()
  /// Words of the record's own lists, such as a status, where the paper's word is the same.
  private var choices: [String: Int] = [:]
  private var hasInitials = false
  /// What is wrong with a file that the import itself laid out; nothing should ever be.
  private(set) var faults: [Diagnostic] = []

  /// `added` are values that the import itself put in; `titles` are those listed among what was left over already.
  init(_ files: [ImportedFile], added: [String] = [], titles: [String] = []) {
    let titles = Set(titles.flatMap(WordAccount.words))
    for file in files where file.bytes == nil { read(file, titles) }
    for word in added.flatMap(WordAccount.words) { _ = own.take(word) }
  }

  mutating func take(_ word: String) -> Bool { own.take(word) }

  /// The cells of a row, from one on, that together are a repeated value; nil where none is.
  mutating func takeRepeated(_ cells: [SourceCell], from index: Int) -> [Int]? { repeated.take(cells, from: index) }

  mutating func takeChoice(_ word: String) -> Bool { choices.take(word.lowercased()) }
}

// MARK: - Files

extension WrittenWords {
  private mutating func read(_ file: ImportedFile, _ titles: Set<String>) {
    let bytes = Array(file.text.utf8)
    let checked = FrontMatter.read(bytes, path: file.path, limits: .paper)
    faults += checked.diagnostics.filter { $0.severity == .error }
    let matter = checked.value
    if case .map(let entries)? = matter.fields?.content {
      for entry in entries where !isTitle(entry, titles) { read(entry, in: entries, above: nil) }
    }
    count(String(decoding: bytes[matter.body], as: UTF8.self))
  }

  /// A title that is on the list of what was left over is told there.
  private func isTitle(_ entry: Node.Entry, _ titles: Set<String>) -> Bool {
    guard entry.key.value == "title", case .scalar(let text, _) = entry.value.content else { return false }
    return !titles.isEmpty && WordAccount.words(text).allSatisfy(titles.contains)
  }

  /// `above` is the row before, of the same list.
  private mutating func read(_ entry: Node.Entry, in row: [Node.Entry], above: [Node.Entry]?) {
    let key = entry.key.value
    if key == "brought-forward-from", row.contains(where: { $0.key.value == "status-note" }) { return }
    if WrittenWords.isAdded(key) || WrittenWords.inherited(in: row).contains(key) { return }
    if key == "initials" { return readInitials(entry.value) }
    if key == "due" { return readDates(entry.value, beside: WrittenWords.words(of: "by-when", in: row)) }
    if key == "date", WrittenWords.words(of: "text", in: row).hold(entry.value) { return }
    switch entry.value.content {
    case .scalar(let text, _):
      let before = above?.first { $0.key.value == key }?.value.content
      if WrittenWords.isChoice(key) {
        for word in WordAccount.words(text.lowercased()) { choices[word, default: 0] += 1 }
      } else if WrittenWords.isOftenRepeated(key), before == entry.value.content {
        for part in text.split(separator: " – ") { repeated.add(WordAccount.words(String(part))) }
      } else {
        count(text)
      }
    case .list(let nodes): if !WrittenWords.areReferences(nodes, key) { readAll(entry.value) }
    case .map: readAll(entry.value)
    }
  }

  private mutating func readAll(_ node: Node) {
    switch node.content {
    case .scalar(let text, _): count(text)
    case .map(let entries): for entry in entries { read(entry, in: entries, above: nil) }
    case .list(let nodes):
      var above: [Node.Entry]?
      for node in nodes {
        guard case .map(let entries) = node.content else {
          readAll(node)
          continue
        }
        for entry in entries { read(entry, in: entries, above: above) }
        above = entries
      }
    }
  }

  /// Dates that the words of a deadline hold are said there already: “30/06/2026 (revised 31/12/2026)”.
  private mutating func readDates(_ node: Node, beside words: [String]) {
    switch node.content {
    case .scalar: if !words.hold(node) { readAll(node) }
    case .list(let nodes): for node in nodes { readDates(node, beside: words) }
    case .map(let entries): for entry in entries { readDates(entry.value, beside: words) }
    }
  }

  /// Every file of a review has the same list, whose keys are words too.
  private mutating func readInitials(_ node: Node) {
    guard !hasInitials, case .map(let entries) = node.content else { return }
    hasInitials = true
    for entry in entries {
      count(entry.key.value)
      readAll(entry.value)
    }
  }

  private mutating func count(_ text: String) {
    for word in WordAccount.words(text) { own[word, default: 0] += 1 }
  }
}

// MARK: - Fields

extension WrittenWords {
  /// Ids and references, which the import makes.
  private static func isAdded(_ key: String) -> Bool {
    ["committee", "committees", "id", "inherited", "meeting", "recommendation"].contains(key)
  }

  /// The recommendations that an action serves, by number.
  private static func areReferences(_ nodes: [Node], _ key: String) -> Bool {
    key == "recommendations" && nodes.allSatisfy { if case .scalar = $0.content { true } else { false } }
  }

  private static func isChoice(_ key: String) -> Bool {
    ["status", "position", "route", "suggested-by", "type", "urgency", "polarity", "direction", "measure"].contains(key)
  }

  /// What a paper writes once above several rows.
  private static func isOftenRepeated(_ key: String) -> Bool {
    ["section", "decision-maker", "on-or-after", "date"].contains(key)
  }

  /// The words of a field of a row.
  private static func words(of key: String, in row: [Node.Entry]) -> [String] {
    guard let entry = row.first(where: { $0.key.value == key }), case .scalar(let text, _) = entry.value.content else {
      return []
    }
    return WordAccount.words(text)
  }

  /// The fields of a row that were taken over from another one.
  static func inherited(in row: [Node.Entry]) -> Set<String> {
    guard let entry = row.first(where: { $0.key.value == "inherited" }), case .map(let pairs) = entry.value.content
    else { return [] }
    return Set(pairs.map(\.key.value))
  }
}

extension YAMLLimits {
  /// A paper may have more rows than a clerk should write by hand.
  static let paper: YAMLLimits = {
    var limits = YAMLLimits()
    (limits.depth, limits.bytes, limits.nodes) = (64, .max, .max)
    return limits
  }()
}

extension [String] {
  /// Whether the words of a value stand in these, one after the other.
  fileprivate func hold(_ node: Node) -> Bool {
    guard case .scalar(let text, _) = node.content else { return false }
    return holds(WordAccount.words(text))
  }

  /// Whether the other words stand in these, one after the other.
  func holds(_ others: [String]) -> Bool {
    guard let first = others.first, others.count <= count else { return false }
    return indices.contains { self[$0] == first && self[$0...].starts(with: others) }
  }
}

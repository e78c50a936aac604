@testable import Importing

/// Counts words without any help from the room under test.
struct WordBag: Equatable {
  private(set) var counts: [String: Int] = [:]

  init(_ texts: [String] = []) { for text in texts { add(text) } }

  mutating func add(_ text: String) {
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) { counts[String(word), default: 0] += 1 }
  }

  /// The words of this bag that `other` does not have as often.
  func missing(in other: WordBag) -> [String] {
    counts.filter { other.counts[$0.key, default: 0] < $0.value }.keys.sorted()
  }
}

/// Reads back the values of the files that were written, leaving out what the import added: the answering body, positions,
/// references, dates taken from a text, inherited fields and the headings repeated in each row.
struct PublishedWords {
  private(set) var values: [String] = []
  private var row: [(key: String, value: String)] = []
  private var section: String?

  init(_ files: [ImportedFile]) {
    for file in files where !file.path.hasSuffix("/review.md") { read(file.text) }
  }

  private mutating func read(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      let indent = line.prefix { $0 == " " || $0 == "-" }.count
      guard line.hasPrefix("  "), let colon = line.firstIndex(of: ":") else { continue }
      if line.hasPrefix("  - ") { finishRow() }
      if indent == 2, !line.hasPrefix("  -") { values.append(String(line[..<colon])) }
      var value = String(line[line.index(after: colon)...])
      if value == " >-" {
        value = ""
        while index < lines.count, lines[index].isEmpty || lines[index].prefix(while: { $0 == " " }).count > indent {
          value += lines[index] + " "
          index += 1
        }
      }
      row.append((key: String(line[line.index(line.startIndex, offsetBy: indent)..<colon]), value: value))
    }
    finishRow()
    section = nil
  }

  private mutating func finishRow() {
    let inherited = row.first { $0.key == "inherited" }?.value ?? ""
    let takesProgress = inherited.contains("progress:")
    var isInProgress = false
    for (key, value) in row {
      if key == "progress" { isInProgress = true }
      if ["inherited", "recommendations", "recommendation", "position", "date"].contains(key) { continue }
      if inherited.contains(" \(key):") || (isInProgress && takesProgress) { continue }
      if key == "section" {
        if value == section { continue }
        section = value
      }
      values.append(value)
    }
    row = []
  }
}

/// The words of the source that stand neither in a file nor in the list of what was not placed.
func lostWords(of source: String, in review: ImportedPaper) -> [String] {
  let found = WordBag(PublishedWords(review.files).values + review.leftovers.map(\.words))
  return WordBag([withoutTags(source)]).missing(in: found)
}

/// The source without the tags a converter left in it, which are no words.
func withoutTags(_ source: String) -> String {
  ["<p>", "</p>", "<i>", "</i>", "<br>", "<br/>", "<b>", "</b>"].reduce(source) { text, tag in
    text.split(separator: tag, omittingEmptySubsequences: false).joined(separator: " ")
  }
}

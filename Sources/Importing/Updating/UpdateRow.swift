import Diagnostics
import Drafting

/// A row of a list in a content file, with what it is known by.
struct UpdateRow {
  let index: Int
  let entries: [Node.Entry]
  let id: String?
  let number: String?
  /// What numbers may restart in: a section, or the recommendations that an action serves.
  let group: String
  let text: [String]

  init(_ index: Int, _ entries: [Node.Entry]) {
    self.index = index
    self.entries = entries
    func words(_ key: String) -> String? { entries.first { $0.key.value == key }?.value.words }
    id = words("id")
    number = (words("number") ?? words("recommendation")).map(HeadingWords.squeeze)
    group = HeadingWords.squeeze((words("section") ?? "") + (words("recommendations") ?? ""))
    // An answer is known by the recommendation it is to, whatever it says now.
    let isAnswer = words("recommendation") != nil
    text = isAnswer ? [] : WordAccount.words((words("text") ?? words("area") ?? "").lowercased())
  }

  func value(_ key: String) -> Node? { entries.first { $0.key.value == key }?.value }

  /// “4”, or the beginning of its text.
  var name: String {
    if let written = (value("number") ?? value("recommendation"))?.words { return written }
    let words = value("text")?.words ?? ""
    return words.count > 50 ? "“\(words.prefix(49))…”" : "“\(words)”"
  }

  /// How much of the longer text both have, from 0 to 1.
  func likeness(to other: UpdateRow) -> Double {
    if text == other.text { return 1 }
    var counts: [String: Int] = [:]
    for word in text { counts[word, default: 0] += 1 }
    let shared = other.text.count { counts.take($0) }
    return Double(shared) / Double(max(text.count, other.text.count, 1))
  }

  static func all(of list: Node?) -> [UpdateRow] {
    guard case .list(let nodes)? = list?.content else { return [] }
    return nodes.enumerated().compactMap { index, node in
      if case .map(let entries) = node.content { UpdateRow(index, entries) } else { nil }
    }
  }
}

extension Node {
  /// The words of all its values, a comma between those of a list.
  var words: String {
    switch content {
    case .scalar(let text, _): text.folded
    case .list(let nodes): nodes.map(\.words).joined(separator: ", ")
    case .map(let entries): entries.map { "\($0.key.value) \($0.value.words)" }.joined(separator: ", ")
    }
  }
}

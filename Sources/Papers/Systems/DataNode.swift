/// What another system gives away, whether as JSON or as XML: names with values, lists, words.
enum DataNode {
  case object([Member])
  case list([DataNode])
  case text(String)
  /// A value that the system says it does not have.
  case none

  struct Member {
    let name: String
    /// The name as letters and figures alone: “EventItemTitle” is “eventitemtitle”.
    let key: String
    let value: DataNode

    init(name: String, value: DataNode) { (self.name, key, self.value) = (name, DataNode.key(name), value) }
  }

  static func key(_ name: String) -> String {
    String(
      decoding: name.lowercased().utf8.filter { (97...122).contains($0) || (48...57).contains($0) || $0 > 127 },
      as: UTF8.self)
  }

  var members: [Member] { if case .object(let members) = self { members } else { [] } }

  /// The elements of a list; a thing that stands where a list may stand is a list of one.
  var elements: [DataNode] {
    switch self {
    case .list(let elements): elements
    case .object, .text: [self]
    case .none: []
    }
  }

  var isObject: Bool { if case .object = self { true } else { false } }
  var isText: Bool { if case .text = self { true } else { false } }

  /// Whether it is a list in which every element has names of its own.
  var isListOfObjects: Bool {
    if case .list(let elements) = self { !elements.isEmpty && elements.allSatisfy(\.isObject) } else { false }
  }

  /// The first value of a name that has one, in the order in which the names are given.
  func value(_ keys: [String]) -> DataNode? {
    for key in keys {
      if let member = members.first(where: { $0.key == key }) {
        if case .none = member.value { continue }
        return member.value
      }
    }
    return nil
  }

  /// Its words: of a thing its name or title, of a list a line for each.
  var words: String {
    switch self {
    case .none: return ""
    case .text(let text): return DataWords.paragraphs(of: text).joined(separator: "\n")
    case .list(let elements): return elements.map(\.words).filter { !$0.isEmpty }.joined(separator: "\n")
    case .object(let members):
      let names = ["name", "title", "label", "text", "value", "description", "filename", "matterattachmentname"]
      if let name = value(names)?.words, !name.isEmpty { return name }
      return members.filter { !SystemNames.isTechnical($0) }.map {
        "\(SystemNames.label(of: $0.name)): \($0.value.words)"
      }
      .joined(separator: "\n")
    }
  }
}

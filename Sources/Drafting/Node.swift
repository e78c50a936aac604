package import Diagnostics

/// A piece of front matter with the place it was written at: text, a list, or fields in the order they were written.
package struct Node: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    /// Text exactly as written; `quoted` tells `"~"` and `""` from an empty value.
    case scalar(String, quoted: Bool)
    case list([Node])
    case map([Entry])
  }

  package struct Entry: Sendable, Equatable {
    package var key: Located<String>
    package var value: Node

    package init(key: Located<String>, value: Node) {
      self.key = key
      self.value = value
    }
  }

  package var content: Content
  package var range: SourceRange

  package init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }
}

extension Node {
  /// Whether a clerk left the value blank: nothing, `~` or `null` outside quotation marks.
  package var isBlank: Bool {
    if case .scalar(let text, quoted: false) = content { return text.isEmpty || text == "~" || text == "null" }
    return false
  }

  /// Whether no word stands in it: blank, quotation marks around nothing, or a list or fields in which all is so.
  var saysNothing: Bool {
    switch content {
    case .scalar(let text, _): isBlank || text.hasNoWords
    case .list(let elements): elements.allSatisfy(\.saysNothing)
    case .map(let entries): entries.allSatisfy(\.value.saysNothing)
    }
  }

  /// What the node is, for a message: “a list”.
  var noun: String {
    switch content {
    case .scalar: "text"
    case .list: "a list"
    case .map: "a group of fields"
    }
  }
}

extension String {
  /// Whether it is empty or holds nothing but blanks, also those that only word processors know.
  var hasNoWords: Bool {
    utf8.first.map { $0 <= 32 || $0 >= 0x80 } ?? true
      && unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .format }
  }
}

/// Words kept behind the heading they stand under, since the record has no field of its own for them.
struct HeadedNote: Equatable {
  var line: Int
  var label: String
  var text: String

  var words: String { label.isEmpty ? text : "\(label): \(text)" }
}

extension [HeadedNote] {
  /// Words under a heading that is there already go on with what stands behind it.
  mutating func add(_ note: HeadedNote) {
    guard let index = firstIndex(where: { $0.label == note.label }) else { return append(note) }
    self[index].text += " " + note.text
  }

  /// A line each, for a field of prose.
  var prose: String? { isEmpty ? nil : map(\.words).joined(separator: "\n") }
}

/// The anchors of footnotes: a note is a numbered paragraph at the end of its section, and the words it belongs to lead there.
///
/// The two hyphens keep them from being the anchors of headings.
package enum NoteAnchor {
  package static func note(_ number: Int) -> String { "note--\(number)" }

  /// The first place in the text that leads to a note.
  package static func reference(to note: String) -> String { note.replacing("note--", with: "noteref--") }

  /// Whether an anchor is a note's, with or without the prefix that a publication puts before the anchors of its texts.
  package static func isNote(_ anchor: String) -> Bool {
    anchor.hasPrefix("note--") || anchor.holds("-note--")
  }

  /// What stands in the text and before the note: a word, as “[1]” is the first address of a list of links.
  package static func label(_ number: Int, language: String?) -> String {
    language?.lowercased().hasPrefix("cy") == true ? "[nodyn \(number)]" : "[note \(number)]"
  }
}

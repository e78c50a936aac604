import Record
import Theme

/// Footnotes in a page: the mark in the text leads to the note, and the note's number back to the mark.
extension ProseHTML {
  func noteReference(_ label: ProseText, _ anchor: ProseText, _ isFirst: Bool, _ page: inout [UInt8]) {
    guard setting.hasAnchors else { return page.putEscaped(label.bytes) }
    page.put("<a class=\"note-mark\" role=\"doc-noteref\"")
    if isFirst { put(" id=\"", NoteAnchor.reference(to: anchor.string), &page) }
    put(" href=\"#", anchor.string, &page)
    page.append(0x3E)
    page.putEscaped(label.bytes)
    page.put("</a>")
  }

  /// The note's paragraph, up to its words.
  mutating func startNote(_ label: ProseText, _ anchor: ProseText, _ page: inout [UInt8]) {
    page.put("<p class=\"numbered footnote\" role=\"doc-footnote\"")
    isNumbered = true
    if setting.hasAnchors {
      put(" id=\"", anchor.string, &page)
      page.put("><a class=\"anchor\" role=\"doc-backlink\"")
      if let other = setting.foreign { page.put(" lang=\"", other.site, "\"") }
      put(" href=\"#", NoteAnchor.reference(to: anchor.string), &page)
      page.put(" aria-label=\"")
      page.putEscaped(setting.noteLabel)
      page.append(32)
      page.putEscaped(label.bytes)
      page.append(0x22)
    }
    page.append(0x3E)
    page.putEscaped(label.bytes)
    page.put(setting.hasAnchors ? "</a> " : " ")
  }

  /// An attribute with an anchor in it.
  private func put(_ before: StaticString, _ anchor: String, _ page: inout [UInt8]) {
    page.put(before)
    page.putEscaped(setting.idPrefix)
    page.putEscaped(anchor)
    page.append(0x22)
  }
}

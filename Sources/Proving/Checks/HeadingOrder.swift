import Publications
package import Registering

/// Headings go down one level at a time, so that a reader who moves by them misses none.
package struct HeadingOrder: FormatCheck {
  package static let name = "heading-order"
  package static let promise = "Headings begin at level 2 and go down one level at a time; none is empty."
  package static let limits =
    "Whether a heading says what stands below it, and whether every part that needs one has a heading."

  package func findings(in text: CheckedText) -> [Finding] {
    var level = 1
    var findings: [Finding] = []
    for passage in text.passages {
      guard case .heading(let next) = passage.role else { continue }
      if next > level + 1 {
        findings.append(
          Finding(
            Self.name, .fault, at: passage.anchor,
            "“\(passage.words.plain)” is a heading of level \(next) below one of level \(level)",
            fix: "make it a heading of level \(level + 1)", words: passage.words.plain))
      }
      if passage.words.plain.allSatisfy(\.isWhitespace) {
        findings.append(
          Finding(Self.name, .fault, at: passage.anchor, "a heading has no words", fix: "give it words, or take it out")
        )
      }
      level = next
    }
    return findings
  }
}

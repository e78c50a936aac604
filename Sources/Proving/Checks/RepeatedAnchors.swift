package import Registering

/// No two places share an anchor: a link would lead to the first of them only.
package struct RepeatedAnchors: FormatCheck {
  package static let name = "repeated-anchors"
  package static let promise = "Every place that can be linked to has an id of its own."
  package static let limits = "Whether a link leads to the place that was meant."

  package func findings(in text: CheckedText) -> [Finding] {
    var seen: Set<String> = []
    return text.anchors.filter { !seen.insert($0).inserted }.map {
      Finding(Self.name, .fault, at: $0, "two places are called “\($0)”", fix: "give one of the headings other words")
    }
  }
}

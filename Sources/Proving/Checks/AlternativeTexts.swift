import Publications
import Record
package import Registering

/// Every picture says in words what it shows, and every chart has its numbers.
package struct AlternativeTexts: FormatCheck {
  package static let name = "alternative-texts"
  package static let promise =
    "Every picture and chart has words that stand for it; a chart has its numbers in a table."
  package static let limits = "Whether the words say what the picture shows."

  private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"]

  package func findings(in text: CheckedText) -> [Finding] {
    text.figures.flatMap { figure, anchor -> [Finding] in
      var findings: [Finding] = []
      let words = figure.alternative.lowercased()
      if words.allSatisfy(\.isWhitespace) || Self.endings.contains(where: { words.hasSuffix($0) }) {
        findings.append(
          Finding(
            Self.name, .fault, at: anchor, "the picture “\(figure.title)” has no words that stand for it",
            fix: "write in the square brackets what a person who cannot see it should know",
            words: figure.image?.fileName))
      }
      if figure.drawing != nil, figure.data == nil {
        findings.append(
          Finding(
            Self.name, .fault, at: anchor, "the chart “\(figure.title)” has no table of its numbers",
            fix: "give its numbers", words: figure.title))
      }
      return findings
    }
  }
}

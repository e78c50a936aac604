package import Registering

/// Sentences of more than 40 words are hard to hold in mind, the more so when heard.
package struct LongSentences: FormatCheck {
  package static let name = "long-sentences"
  package static let promise = "No sentence has more than 40 words."
  package static let limits = "Whether a sentence is clear. Short ones can be hard, and long ones easy."
  private static let most = 40

  package func findings(in text: CheckedText) -> [Finding] {
    text.sentences.list.filter { $0.words > Self.most }.map { sentence in
      let start = sentence.text.split(separator: " ").prefix(8).joined(separator: " ")
      return Finding(
        Self.name, .advice, at: sentence.anchor, "a sentence of \(sentence.words) words begins “\(start)…”",
        fix: "make two or more sentences of it", words: start)
    }
  }
}

import Publications
import Speech

/// What is read aloud of a chapter: its elements in the order of the text, by the id that each has there.
struct Narration {
  private(set) var ids: [String] = []
  private(set) var utterances: [Utterance] = []

  /// An id that no anchor can have: those are made of letters, figures and hyphens.
  var nextID: String { "heard.\(ids.count + 1)" }

  mutating func add(_ id: String, _ utterance: Utterance) {
    ids.append(id)
    utterances.append(utterance)
  }
}

extension Utterance {
  /// The words of an element, each passage by the voice of its language. A number that stands before them is a sentence of its own.
  init(number: String?, _ words: [Inline], language: String) {
    self.init()
    if let number { say(number + ". ", by: Voice(tag: language)) }
    for word in words { say(word, language) }
  }

  private mutating func say(_ word: Inline, _ language: String) {
    switch word {
    case .text(let text), .code(let text): say(text, by: Voice(tag: language))
    case .strong(let words), .emphasis(let words), .struck(let words), .link(let words, _):
      for word in words { say(word, language) }
    case .language(let own, let words): for word in words { say(word, own) }
    case .abbreviation(let abbreviation, _): say(abbreviation.short, by: Voice(tag: language))
    case .lineBreak: say("\n", by: Voice(tag: language))
    }
  }
}

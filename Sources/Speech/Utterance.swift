/// What is said in one piece, and can be found again in the recording: the words of a heading, a paragraph, a point of a list.
package struct Utterance: Sendable, Equatable {
  /// The stretches in the order they are said, each by the voice of its language.
  package private(set) var runs: [Run] = []

  package struct Run: Sendable, Equatable {
    package let voice: Voice
    package fileprivate(set) var text: String
  }

  package init() {}

  /// Adds words behind the others.
  package mutating func say(_ text: String, by voice: Voice) {
    if let last = runs.indices.last, runs[last].voice == voice {
      runs[last].text += text
    } else {
      runs.append(Run(voice: voice, text: text))
    }
  }

  /// Whether there is anything to hear: signs alone are silent.
  package var hasWords: Bool { runs.contains(where: \.hasWords) }
}

extension Utterance.Run {
  var hasWords: Bool { text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil } }

  /// Ended by a zero, as C wants it, and without control characters, which would end it before.
  var bytes: [CChar] {
    text.utf8.map { $0 < 32 ? 32 : CChar(bitPattern: $0) } + [0]
  }
}

package import Papers

/// What a paper looks like, with the evidence for it.
package struct PaperSense: Sendable {
  package struct Guess: Sendable {
    package var kind: PaperKind
    var score: Int
    /// What speaks for it, the strongest first: “line 1: headings “No”, “Recommendation””.
    package var evidence: [String]
  }

  /// The likeliest first; empty where nothing speaks for any kind.
  package private(set) var guesses: [Guess] = []

  package var best: Guess? { guesses.first }

  /// Another kind for which half as much speaks at least.
  package var rival: Guess? {
    guard guesses.count > 1, guesses[1].score * 2 >= guesses[0].score else { return nil }
    return guesses[1]
  }

  package init(_ paper: SourcePaper) {
    var signs = PaperSigns(paper.lines)
    signs.readName(paper.name)
    for line in paper.sourceLines {
      switch line {
      case .gap: break
      case .prose(let line, let words): signs.readText(words, line)
      case .row(let row): signs.readRow(row)
      }
    }
    guesses = signs.guesses.filter { $0.score >= PaperSense.least }.sorted { ($1.score, $0.rank) < ($0.score, $1.rank) }
  }

  /// A title, or two headings of which one is telling.
  private static let least = 4
}

extension PaperSense.Guess {
  fileprivate var rank: Int { PaperKind.allCases.firstIndex(of: kind) ?? 0 }
}

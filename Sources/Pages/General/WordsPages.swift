import Record
import Theme

/// The closed lists of words in which the record says what became of a recommendation, each with what it means.
enum WordGroup: String, CaseIterable {
  case fact, status, state, position, finding
  case closedAs = "closed-as"

  /// Where a word is explained, from the root of the site.
  static func address<Word: Term>(_ group: WordGroup, _ word: Word) -> String {
    "words/index.html#\(group.rawValue)-\(word.rawValue)"
  }
}

/// The kinds of fact that are kept apart: who says something, by what it can be tested, and who judged it.
enum FactWord: String, CaseIterable {
  case claim, evidence, assessment, closure
}

/// What the words mean: one sentence for each.
enum WordsView {
  static let vocabulary = Vocabulary<Site>(
    "words",
    [
      .part("frame", \.wordsFrame, "What stands around the content"),
      .list("groups", \.wordGroups, "The lists of words"),
    ])
}

struct WordGroupView: Viewable {
  let anchor: String
  let title: String
  let entries: [WordView]

  static let vocabulary = Vocabulary<WordGroupView>(
    "word-group",
    [
      .text("anchor", \.anchor, "Its anchor on the page"),
      .text("title", \.title, "What the words of the list say"),
      .list("entries", \.entries, "The words"),
    ])
}

struct WordView: Viewable {
  let anchor: String
  let word: String
  let meaning: String

  static let vocabulary = Vocabulary<WordView>(
    "word",
    [
      .text("anchor", \.anchor, "Its anchor on the page"),
      .text("word", \.word, "The word"),
      .text("meaning", \.meaning, "What it means, in a sentence"),
    ])
}

extension Site {
  func wordsPages() -> [PlannedPage] { [page("words/index.html", .words, WordsView.vocabulary)] }

  var wordsFrame: FrameView {
    frame(.words, path: "words/index.html", title: say(.wordsTitle), description: say(.wordsLead))
  }

  var wordGroups: [WordGroupView] { WordGroup.allCases.map { view(of: $0) } }

  private func view(of group: WordGroup) -> WordGroupView {
    let entries =
      switch group {
      case .fact: words(of: group, say.fact, say.factMeaning)
      case .status: words(of: group, say.status, say.statusMeaning)
      case .state: words(of: group, say.state, say.stateMeaning)
      case .position: words(of: group, say.position, say.positionMeaning)
      case .finding: words(of: group, say.finding, say.findingMeaning)
      case .closedAs: words(of: group, say.closedAs, say.closedAsMeaning)
      }
    return WordGroupView(anchor: group.rawValue, title: say.wordGroup[group], entries: entries)
  }

  private func words<Word: CaseIterable & RawRepresentable<String> & Sendable>(
    of group: WordGroup, _ labels: Labels<Word>, _ meanings: Labels<Word>
  ) -> [WordView] {
    Word.allCases.map {
      WordView(anchor: "\(group.rawValue)-\($0.rawValue)", word: labels[$0], meaning: meanings[$0])
    }
  }
}

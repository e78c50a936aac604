import Record
import Theme

extension DueView {
  /// A deadline by the one rule for deadlines: a day that the clerk chose goes before the words, which still stand beside it.
  /// Nothing when there is neither.
  init?(_ deadline: Deadline, asOf today: Day, _ say: PageSentences) {
    guard let day = deadline.due else {
      guard let standing = deadline.standing else { return nil }
      self.init(standing, asOf: today, isOpen: deadline.isOpen)
      paper = deadline.wordsBesideList?.words
      first = deadline.pastFirst(asOf: today)
      // When a deadline was missed is of no matter once nothing more is expected; the words still stand.
      if !deadline.isOpen { note = nil }
      return
    }
    self.init(day: day, asOf: today, isOpen: deadline.isOpen)
    first = deadline.pastFirst(asOf: today)
    words = deadline.written.flatMap { $0.words == day.iso || $0.words == day.text ? nil : $0.words }
    note = words == nil ? nil : say(.daySetByClerk)
  }
}

/// A date in the words of the paper, with what was understood.
struct WrittenDateView: Viewable {
  let words: String
  let note: String?

  /// Not a deadline, so nothing is said of when it would be overdue.
  init(_ date: FuzzyDate) {
    words = date.told
    switch date.kind {
    case .ambiguous, .impossible, .inherits: note = date.note
    case .day, .period, .range, .by, .onwards, .ongoing, .recurring, .immediate, .revised, .several, .mentioned,
      .completed, .undated, .notUnderstood:
      note = date.remarks.isEmpty ? nil : date.remarks.joined(separator: "; ")
    }
  }

  static let vocabulary = Vocabulary<WrittenDateView>(
    "written-date",
    [
      .text("words", \.words, "The date, as written unless it is a plain day"),
      .text("note", \.note, "How the words were read"),
    ])
}

/// The council's own red, amber or green, with what the council means by it.
struct RatingView: Viewable {
  /// “Amber”, or the words as written where they are no colour.
  let word: String
  /// As written, where they are more than the word.
  let words: String?
  let meaning: String?
  let colour: RAG

  init(_ rag: RecordedRAG, _ say: PageSentences) {
    word = rag.colour.map { say.rating[$0] } ?? rag.words
    words = rag.words.lowercased() == word.lowercased() ? nil : rag.words
    meaning = rag.meaning
    colour = rag.colour ?? .none
  }

  static let vocabulary = Vocabulary<RatingView>(
    "rating",
    [
      .text("word", \.word, "Red, Amber, Green, Blue or No rating"),
      .text("words", \.words, "The words as written, where they are more than that"),
      .text("meaning", \.meaning, "What the council means by it"),
      .choice("colour", among: RAG.allCases.map(\.rawValue), \.colour.rawValue, "Chooses the mark beside the word"),
    ])
}

import Record
import Theme

/// A deadline: the words as written, the day they were understood to mean, and where it stands on the day the site speaks of.
struct DueView: Viewable {
  /// As written; nothing where the day was worked out and nobody wrote it.
  var words: String?
  let date: String?
  let iso: String?
  /// “3 days overdue”, “no date”; absent where nothing more is due.
  let state: StatusView?
  /// How the words were read.
  var note: String?
  /// The words of the paper, where the clerk lists dates in others.
  var paper: String?
  /// “174 days past the date first promised (June 2026)”.
  var first: String?

  /// A deadline as somebody wrote it; `isOpen` is whether anything is still expected.
  init(_ fuzzy: FuzzyDate, asOf today: Day, isOpen: Bool = true) {
    let day = fuzzy.latest
    words = fuzzy.isPlain ? nil : fuzzy.words
    date = day?.text
    iso = day?.iso
    state = DueView.state(fuzzy.state(asOf: today), isOpen: isOpen)
    note = fuzzy.kind == .day && fuzzy.condition == nil && fuzzy.remarks.isEmpty ? nil : fuzzy.note
  }

  /// A deadline that was worked out.
  init(day: Day, asOf today: Day, isOpen: Bool = true) {
    words = nil
    date = day.text
    iso = day.iso
    let ahead = today.days(to: day)
    state = DueView.state(ahead < 0 ? .overdue(days: -ahead) : .due(days: ahead), isOpen: isOpen)
    note = nil
  }

  private static func state(_ due: Due, isOpen: Bool) -> StatusView? {
    guard isOpen else { return nil }
    return StatusView(due.label.capitalisedFirst, StatusShape(due))
  }

  static let vocabulary = Vocabulary<DueView>(
    "due",
    [
      .text("words", \.words, "The deadline as written, where it is more than a plain date"),
      .text("date", \.date, "The last day it allows: 7 February 2026"),
      .text("iso", \.iso, "The same as 2026-02-07"),
      .part("state", \.state, "Where it stands: overdue, due in 10 days, no date …; absent where nothing more is due"),
      .text("note", \.note, "How the words were read"),
      .text("paper", \.paper, "The words of the paper, where the clerk lists dates in others"),
      .text("first", \.first, "“174 days past the date first promised (June 2026)”, where the date was moved"),
    ])
}

extension StatusShape {
  init(_ due: Due) {
    self =
      switch due {
      case .overdue: .overdue
      case .due: .notStarted
      case .undated, .conditional, .ambiguous, .inherited: .noDate
      case .ongoing, .recurring: .underWay
      case .completed: .done
      }
  }
}

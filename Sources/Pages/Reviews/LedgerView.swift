import Record
import Theme

/// Every date that was promised, with how often it was moved.
struct LedgerView: Viewable {
  let ledger: DateLedger

  /// Nothing where there is only the date that stands.
  init?(_ ledger: DateLedger) {
    if ledger.isEmpty { return nil }
    self.ledger = ledger
  }

  static let vocabulary = Vocabulary<LedgerView>(
    "date-ledger",
    [
      .text("sentence", \.ledger.sentence, "“First promised June 2026, moved twice, 214 days, no reason given.”"),
      .text("working", \.ledger.working, "How the days were counted"),
      .list("dates", \.ledger.dates, "The dates, the oldest first; the last is the one that stands"),
    ])
}

extension DueDate: Viewable {
  static let vocabulary = Vocabulary<DueDate>(
    "promised-date",
    [
      .text("date", \.date?.told, "The date, as written unless it is a plain day; absent where it was taken out"),
      .text("set", \.set?.text, "The day on which it was set"),
      .text("set-iso", \.set?.iso, "The same as 2026-02-03"),
      .flag("moved", \.isMove, "Whether it took the place of another date"),
      .text("reason", \.reason, "Why"),
      .flag("remembered", \.isRemembered, "Whether only the builds remember it"),
      .text("seen", \.seen?.text, "The day of the build that first found it"),
    ])

  private var isRemembered: Bool { origin == .remembered }
}

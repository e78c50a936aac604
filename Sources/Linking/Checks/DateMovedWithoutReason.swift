import Diagnostics
import Drafting
import Record

/// A promised date that is moved is moved for a reason, which is told; also where it was only written over, which the builds remember.
struct DateMovedWithoutReason: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let recommendations = record.recommendations.lazy.filter(\.isMovedSilently).map { own in
      fault(in: own.ledger, own.number, drafts, own.document.path, 0)
    }
    let actions = record.actions.lazy.filter(\.isMovedSilently).compactMap { own -> Diagnostic? in
      guard let home = own.home(in: record) else { return nil }
      return fault(in: own.ledger, own.number, drafts, home.path, home.place)
    }
    return Array(recommendations) + Array(actions)
  }

  private func fault(
    in ledger: DateLedger, _ number: Numbering, _ drafts: Drafts, _ path: String, _ place: Int
  ) -> Diagnostic {
    let written = drafts.deadline(in: path, numbered: number, at: place)
    return .moved(ledger, written?.place(ofSilentMoveIn: ledger) ?? SourceRange(path: path), isListed: ledger.isListed)
  }
}

extension Recommendation {
  fileprivate var isMovedSilently: Bool { deadline.first != nil && deadline.isOpen && ledger.movesWithoutReason > 0 }
}

extension Action {
  fileprivate var isMovedSilently: Bool { deadline.first != nil && deadline.isOpen && ledger.movesWithoutReason > 0 }

  /// The file it stands in, and its place there.
  fileprivate func home(in record: Record) -> (path: String, place: Int)? {
    let all = plan.map { record[$0].actions } ?? minutes.map { record[$0].actionsArising } ?? []
    let path = plan.map { record[$0].document.path } ?? minutes.map { record[$0].document.path }
    return path.map { ($0, all.firstIndex { record[$0].id == id } ?? 0) }
  }
}

extension WrittenDeadline {
  /// The first date of the list that took another’s place without a reason, else the field that was written over.
  fileprivate func place(ofSilentMoveIn ledger: DateLedger) -> SourceRange? {
    let silent = ledger.dates.first { $0.isMove && $0.reason == nil && $0.origin == .written }?.date
    let row = due?.dates.first { $0.date == silent && $0.reason == nil }
    return row?.places["date"] ?? places["due"] ?? places["by-when"]
  }
}

extension Diagnostic {
  fileprivate static func moved(_ ledger: DateLedger, _ place: SourceRange, isListed: Bool) -> Diagnostic {
    let dates = ledger.dates.map { $0.date?.words ?? "no date" }.joined(separator: "”, then “")
    let reason =
      isListed ? "add “reason:” to it" : "write “due:” as a list of these dates, each with “set:” and “reason:”"
    return Diagnostic(
      .dateMovedWithoutReason, .warning, "a promised date was moved and no reason is given: “\(dates)”", at: place,
      because: [ledger.sentence, ledger.working].compactMap(\.self).joined(separator: " "), fixes: [.advise(reason)])
  }
}

import Record

/// Who is late with which answers, and what was done about it: what a letter is written from, or the reason why none is.
struct OverdueCase {
  let record: Record
  let addressee: Lead?
  let due: AnswerDue
  let about: [Handle<Recommendation>]
  /// Those that were sent or drafted before, the oldest first.
  let letters: [Letter]
  /// “reviews/home-care-2026”.
  let folder: String

  init(_ handle: Handle<Recommendation>, in record: Record) throws(NewFile.Refusal) {
    let own = record[handle]
    if own.document.isPreview {
      throw NewFile.Refusal(message: "\(own.document.title) is not published yet, so that nobody can owe it an answer.")
    }
    let owed = record.answersOwed(to: handle)
    let late = owed.first { $0.daysLate(asOf: record.asAt) != nil }
    guard let late, let due = late.due else { throw OverdueCase.refusal(handle, owed, in: record) }
    self.record = record
    self.due = due
    addressee = late.addressee
    folder = OverdueCase.folder(of: own)
    letters = late.letters.map { record[$0] }
    about = OverdueCase.alike(late, handle, in: record)
  }

  private static func folder(of own: Recommendation) -> String {
    own.document.path.split(separator: "/").prefix(2).joined(separator: "/")
  }

  /// Those in the same folder that the same body owes since the same day, this one first.
  private static func alike(_ late: AnswerOwed, _ handle: Handle<Recommendation>, in record: Record)
    -> [Handle<Recommendation>]
  {
    let folder = folder(of: record[handle])
    let same = record.answersOwed.filter { other in
      other.due == late.due && OverdueCase.folder(of: record[other.recommendation]) == folder
        && !record[other.recommendation].document.isPreview && isSame(other.addressee, late.addressee)
    }
    return [handle] + same.map(\.recommendation).filter { $0 != handle }
  }

  private static func isSame(_ one: Lead?, _ other: Lead?) -> Bool {
    guard let one, let other else { return one == other }
    return one.isSame(as: other)
  }

  /// The number of the next letter of the folder.
  var number: Int {
    let names = record.letters.filter { $0.document.path.hasPrefix(folder + "/") }.map(\.document.path)
    return 1 + (names.compactMap { Int($0.dropLast(".md".count).split(separator: "-").last ?? "") }.max() ?? 0)
  }

  var name: String { addressee.map { OverdueCase.name(of: $0, in: record) } ?? "the executive" }

  static func name(of lead: Lead, in record: Record) -> String {
    lead.refs.count == 1 ? lead.refs.first.map { record.title(of: $0) } ?? lead.words : lead.words
  }
}

// MARK: - The ladder

extension OverdueCase {
  /// The step that was wished for, else the one above the last.
  func step(wished: LetterStep?) throws(NewFile.Refusal) -> LetterStep {
    if let draft = letters.first(where: { $0.document.isPreview && (wished == nil || $0.step == wished) }) {
      throw NewFile.Refusal(
        message: "\(draft.document.path) is drafted and not yet published: publish it, or take it away.")
    }
    if let wished { return wished }
    guard let last = letters.max(by: { $0.step.rung < $1.step.rung }) else { return .reminder }
    if let day = letters.last?.answerBy, day >= record.asAt { throw OverdueCase.tooSoon(last, day) }
    guard let next = last.step.next else { throw OverdueCase.noStepLeft(last) }
    return next
  }

  private static func tooSoon(_ last: Letter, _ day: Day) -> NewFile.Refusal {
    let next = last.step.next.map { " --step \($0.rawValue) drafts the next step all the same." } ?? ""
    return NewFile.Refusal(
      message: "\(last.document.path) asks for the answer by \(day.text), which has not gone by.\(next)")
  }

  private static func noStepLeft(_ last: Letter) -> NewFile.Refusal {
    NewFile.Refusal(
      message: "\(last.document.path) is a report to full council, after which there is no further step. "
        + "--step reminder drafts another reminder.")
  }
}

extension LetterStep {
  fileprivate var rung: Int {
    switch self {
    case .reminder: 0
    case .chair: 1
    case .council: 2
    }
  }
}

// MARK: - Nothing is overdue

extension OverdueCase {
  /// Says why, with the working.
  private static func refusal(_ handle: Handle<Recommendation>, _ owed: [AnswerOwed], in record: Record)
    -> NewFile.Refusal
  {
    let title = record.fullTitle(of: handle.ref)
    return NewFile.Refusal(message: "No answer to \(title) is overdue. \(reason(handle, owed, in: record))")
  }

  private static func reason(_ handle: Handle<Recommendation>, _ owed: [AnswerOwed], in record: Record) -> String {
    let own = record[handle]
    if owed.isEmpty { return nothingOwed(own, in: record) }
    guard let due = owed.compactMap(\.due).first else {
      return record.answerDue(of: own) == nil ? unset(own, in: record) : "Those who owe one are bound by no day."
    }
    return "\(due.working) That is \(record.asAt.days(to: due.day).of("day")) after \(record.asAt.text)."
  }

  private static func nothingOwed(_ own: Recommendation, in record: Record) -> String {
    guard let answer = own.answers.first else {
      return "It is recorded as “\(own.status.status.label.lowercased())”, so that no answer is waited for."
    }
    let response = record[answer.response]
    return "\(response.decisionMaker.words) answered it" + (response.date.map { " on \($0.text)." } ?? ".")
  }

  private static func unset(_ own: Recommendation, in record: Record) -> String {
    let clock = record.responseClock(of: own)
    guard record.council.ownResponseWeeks != nil else {
      return "\(clock.working) The council has no weeks of its own (own-response-weeks)."
    }
    guard clock.reportReceived != nil else {
      return "\(clock.working) The council’s own weeks run from the day the report was received, which is not recorded."
    }
    return "It is addressed to others than the executive, whom neither the Act nor the council’s own rule binds."
  }
}

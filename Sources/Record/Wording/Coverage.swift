/// A field without which a record of that kind says little.
package enum CoverageField: String, Term {
  case lead, date, answer, status, claim, evidence, assessment, source
  case minutes, attendance, papers
  case actionLead = "action-lead"
  case actionDate = "action-date"
  case actionStatus = "action-status"

  /// What it is a field of; papers and attendance are told with the meeting.
  package var kind: RecordKind {
    switch self {
    case .lead, .date, .answer, .status, .claim, .evidence, .assessment, .source: .recommendation
    case .minutes, .attendance, .papers: .meeting
    case .actionLead, .actionDate, .actionStatus: .action
    }
  }

  package var label: String {
    switch self {
    case .lead, .actionLead: "Who leads"
    case .date, .actionDate: "A date"
    case .answer: "An answer"
    case .status, .actionStatus: "A status"
    case .claim: "What officers say"
    case .evidence: "Evidence"
    case .assessment: "What scrutiny found"
    case .source: "Where it comes from"
    case .minutes: "Minutes"
    case .attendance: "Who was there"
    case .papers: "Papers"
    }
  }
}

/// How many of the fields that matter are filled, by committee and kind of record.
///
/// A field is asked for only where there could be something to write: a rejected recommendation needs no date, and a meeting to
/// come has no minutes. What is withheld is neither filled nor missing; it is counted by itself.
package struct Coverage: Sendable {
  package struct Count: Sendable, Equatable {
    package fileprivate(set) var filled = 0
    /// How many there would be if each were filled.
    package fileprivate(set) var asked = 0
    package fileprivate(set) var withheld = 0

    package init() {}

    fileprivate init(filled: Int, asked: Int, withheld: Int = 0) {
      (self.filled, self.asked, self.withheld) = (filled, asked, withheld)
    }

    /// In whole hundredths, rounded down, so that only what is whole is 100; nil where nothing is asked for.
    package var percent: Int? { asked == 0 ? nil : filled * 100 / asked }

    static func + (a: Count, b: Count) -> Count {
      Count(filled: a.filled + b.filled, asked: a.asked + b.asked, withheld: a.withheld + b.withheld)
    }
  }

  private struct Key: Hashable {
    let committee: Handle<Committee>?
    let field: CoverageField
  }

  private var counts: [Key: Count] = [:]
  /// Those with something to count, in the order of the record; nil for what no committee is known to have done.
  package private(set) var committees: [Handle<Committee>?] = []

  package func count(_ field: CoverageField, of committee: Handle<Committee>?) -> Count {
    counts[Key(committee: committee, field: field)] ?? Count()
  }

  package func count(_ field: CoverageField) -> Count {
    committees.reduce(Count()) { $0 + count(field, of: $1) }
  }

  package var total: Count { CoverageField.allCases.reduce(Count()) { $0 + count($1) } }

  /// The field that is filled least often.
  package var least: CoverageField? {
    CoverageField.allCases.filter { count($0).asked > 0 }.min { a, b in
      count(a).filled * count(b).asked < count(b).filled * count(a).asked
    }
  }
}

// MARK: Counting

extension Coverage {
  package init(_ record: Record) {
    for index in record.recommendations.indices { count(Handle<Recommendation>(index), in: record) }
    for review in record.reviews {
      withhold(.recommendation, review.withheldRecommendations.count, of: review.committee)
    }
    for meeting in record.meetings { count(meeting, in: record) }
    for index in record.actions.indices { count(Handle<Action>(index), in: record) }
    for (index, plan) in record.actionPlans.enumerated() {
      withhold(.action, plan.withheldActions.count, of: record.committees(of: Handle<ActionPlan>(index).ref).first)
    }
    let known = Set(counts.keys.map(\.committee))
    committees = record.committees.indices.map { Handle<Committee>($0) }.filter { known.contains($0) }
    if known.contains(nil) { committees.append(nil) }
  }

  private mutating func ask(_ field: CoverageField, _ isFilled: Bool, of committee: Handle<Committee>?) {
    let one = Count(filled: isFilled ? 1 : 0, asked: 1)
    counts[Key(committee: committee, field: field), default: Count()] = count(field, of: committee) + one
  }

  /// Rows of which none may be shown are withheld.
  private mutating func ask<Row>(_ field: CoverageField, _ rows: [Disclosed<Row>], of committee: Handle<Committee>?) {
    let isOpen = rows.contains { $0.open != nil }
    if isOpen || rows.isEmpty { ask(field, isOpen, of: committee) } else { withhold(field, of: committee) }
  }

  private mutating func withhold(_ kind: RecordKind, _ number: Int, of committee: Handle<Committee>?) {
    if number == 0 { return }
    for field in CoverageField.allCases where field.kind == kind { withhold(field, number, of: committee) }
  }

  private mutating func withhold(_ field: CoverageField, _ number: Int = 1, of committee: Handle<Committee>?) {
    counts[Key(committee: committee, field: field), default: Count()].withheld += number
  }

  private mutating func count(_ handle: Handle<Recommendation>, in record: Record) {
    let own = record[handle]
    let committee = record.committee(of: handle)
    if own.isToBeDone {
      ask(.lead, !own.leads.isEmpty, of: committee)
      ask(.date, own.deadline.hasDate, of: committee)
    }
    ask(.answer, !own.answers.isEmpty, of: committee)
    if !own.isAwaitingAnswer { ask(.status, own.status.status != .notStated, of: committee) }
    ask(.source, own.source != nil, of: committee)
    if own.isSaidToBeOver {
      ask(.claim, own.claims, of: committee)
      ask(.evidence, own.evidence, of: committee)
      ask(.assessment, own.assessments, of: committee)
    }
  }

  private mutating func count(_ handle: Handle<Action>, in record: Record) {
    let own = record[handle]
    let committee = record.committees(of: handle.ref).first
    ask(.actionLead, !own.leads.isEmpty, of: committee)
    ask(.actionDate, own.deadline.hasDate, of: committee)
    ask(.actionStatus, own.status.status != .notStated, of: committee)
  }

  /// Of a meeting that was held: its minutes, who was there, and the papers of its reports.
  private mutating func count(_ meeting: Meeting, in record: Record) {
    guard meeting.standsOnItsDay, meeting.date <= record.asAt else { return }
    let committee = meeting.committees.first
    switch meeting.minutes {
    case .open(let minutes):
      ask(.minutes, true, of: committee)
      ask(.attendance, !record[minutes].present.isEmpty, of: committee)
    case .withheld:
      withhold(.minutes, of: committee)
      withhold(.attendance, of: committee)
    case nil: ask(.minutes, false, of: committee)
    }
    for item in meeting.items where item.kind == .report { count(item, of: committee) }
  }

  /// A paper of which only the title is there, or that is still to follow, is none.
  private mutating func count(_ item: AgendaItem, of committee: Handle<Committee>?) {
    guard let papers = item.content.open?.papers else { return withhold(.papers, of: committee) }
    let open = papers.compactMap(\.open)
    if open.isEmpty, !papers.isEmpty { return withhold(.papers, of: committee) }
    ask(.papers, open.contains(where: \.isThere), of: committee)
  }
}

extension Recommendation {
  /// Whether it is said to be done or closed, so that somebody may ask how that is known.
  fileprivate var isSaidToBeOver: Bool {
    status.status == .done || status.status == .closedByCommittee || closure?.how != nil
      || claims.contains { $0.open?.status == .done }
  }

  /// Whether somebody has to do it, or did.
  fileprivate var isToBeDone: Bool {
    switch status.status {
    case .notAccepted, .superseded: false
    case .notStarted, .underWay, .paused, .notStated, .done, .closedByCommittee: true
    }
  }
}

extension Deadline {
  /// Whether its words say when: “tbc” does not.
  fileprivate var hasDate: Bool {
    if due != nil { return true }
    guard let written else { return false }
    return switch written.kind {
    case .day, .period, .range, .by, .onwards, .ongoing, .recurring, .immediate, .revised, .several, .inherits,
      .completed:
      true
    case .ambiguous, .impossible, .mentioned, .undated, .notUnderstood: false
    }
  }
}

extension Paper {
  fileprivate var isThere: Bool {
    switch body {
    case .report, .file: true
    case .toFollow, .titleOnly: false
    }
  }
}

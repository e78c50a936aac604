import Diagnostics
import Drafting
import Record

/// Minutes are approved by the time the committee has met twice more (LGA 1972 Sch 12 para 41(1): signed at the same or the next
/// suitable meeting). A committee's successor approves for it.
///
/// A committee that never records an approval is told so once: a clerk who brings in the minutes of twenty years needs no list of
/// them all.
struct MinutesNotApproved: RecordCheck {
  private static let mostToldOneByOne = 3

  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let held = HeldMeetings(record)
    lazy var places = WrittenPlaces(drafts)
    var told = Array(repeating: [Diagnostic](), count: record.committees.count)
    for meeting in record.meetings {
      guard let committee = meeting.committees.first, let fault = fault(of: meeting, held, record, &places)
      else { continue }
      told[Int(committee.index)].append(fault)
    }
    let approving = committeesThatApprove(record)
    return told.enumerated().flatMap { index, faults in
      let isSilent = faults.count > Self.mostToldOneByOne && !approving.contains(Handle(index))
      return isSilent ? [.never(record.committees[index], faults.count)] : faults
    }
  }

  private func committeesThatApprove(_ record: Record) -> Set<Handle<Committee>> {
    var found: Set<Handle<Committee>> = []
    for meeting in record.meetings {
      guard case .open(let minutes) = meeting.minutes, record[minutes].approvedAt != nil else { continue }
      found.formUnion(meeting.committees)
    }
    return found
  }

  private func fault(
    of meeting: Meeting, _ held: HeldMeetings, _ record: Record, _ places: inout WrittenPlaces
  ) -> Diagnostic? {
    guard meeting.status == .held, let since = held.daysSince(meeting, in: record) else { return nil }
    switch meeting.minutes {
    case .withheld: return nil
    case nil: return .missing(meeting, since, places.place(of: "date", in: meeting.document.path))
    case .open(let handle):
      let minutes = record[handle]
      return minutes.approvedAt == nil
        ? .unapproved(since, minutes.document.path) : nil
    }
  }
}

/// How often a committee has met since, with the first two days.
private struct MetSince {
  let count: Int
  let first, second: Day

  /// “twice”, “5 times”.
  var times: String { count == 2 ? "twice" : "\(count) times" }
}

/// The days on which each committee met, in order.
private struct HeldMeetings {
  private var days: [[Day]]

  init(_ record: Record) {
    days = Array(repeating: [], count: record.committees.count)
    for meeting in record.meetings where meeting.status == .held && meeting.hasDate && meeting.date <= record.asAt {
      for committee in meeting.committees { days[Int(committee.index)].append(meeting.date) }
    }
  }

  /// How often one of its committees, or those that took over from it, met again, and on which two days first; nil where it was
  /// less than twice.
  func daysSince(_ meeting: Meeting, in record: Record) -> MetSince? {
    for committee in meeting.committees {
      let later = line(from: committee, in: record).map { days(of: $0, after: meeting.date) }
      let count = later.reduce(0) { $0 + $1.count }
      let soonest = later.flatMap { $0.prefix(2) }.sorted()
      if count >= 2 { return MetSince(count: count, first: soonest[0], second: soonest[1]) }
    }
    return nil
  }

  private func days(of committee: Handle<Committee>, after day: Day) -> ArraySlice<Day> {
    let all = days[Int(committee.index)]
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return all[low...]
  }

  /// The committee and its successors; a circle of them ends where it began.
  private func line(from committee: Handle<Committee>, in record: Record) -> [Handle<Committee>] {
    var line = [committee]
    while let next = record[line[line.count - 1]].successor, !line.contains(next) { line.append(next) }
    return line
  }
}

extension Diagnostic {
  fileprivate static func never(_ committee: Committee, _ count: Int) -> Diagnostic {
    Diagnostic(
      .minutesNotApproved, .advice,
      "nothing says which meetings approved the minutes of this committee; it has met at least twice since \(count) of them",
      at: SourceRange(path: committee.document.path),
      fixes: [
        .advise(
          "write “approved-at:” in the minutes, or turn the rule off in council.yml if approvals are not recorded")
      ])
  }

  fileprivate static func unapproved(_ since: MetSince, _ path: String) -> Diagnostic {
    Diagnostic(
      .minutesNotApproved, .warning,
      "no meeting is recorded as having approved these minutes, and the committee has met \(since.times) since",
      at: SourceRange(path: path), because: working(since), fixes: [.advise("write “approved-at:” in the minutes")])
  }

  fileprivate static func missing(_ meeting: Meeting, _ since: MetSince, _ place: SourceRange) -> Diagnostic {
    let folder = meeting.document.path.dropLast("meeting.md".utf8.count)
    return Diagnostic(
      .minutesNotApproved, .warning,
      "no minutes of this meeting are here, and the committee has met \(since.times) since",
      at: place, because: working(since),
      fixes: [.advise("write the minutes, or publish them if they are a draft: \(folder)minutes.md")])
  }

  private static func working(_ since: MetSince) -> String {
    "It met again on \(since.first.text) and on \(since.second.text). Minutes are signed at the same or the next "
      + "suitable meeting (Local Government Act 1972, Schedule 12, paragraph 41(1))."
  }
}

import Diagnostics
import Drafting
import Record

/// A committee is set up, meets, ends and is followed by another, in this order and in no circle.
struct CommitteeInTime: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let meetings = meetings(of: record)
    return drafts.committees.flatMap { seats(of: $0.draft) }
      + record.committees.indices.flatMap { index -> [Diagnostic] in
        let committee = record.committees[index]
        var faults: [(key: String, words: String, related: [Diagnostic.Related])] = []
        if let begin = committee.established, let end = committee.abolished, end < begin {
          faults.append(
            (
              "abolished", "the committee is said to have ended on \(end.text), before it was set up on \(begin.text)",
              []
            )
          )
        }
        faults += line(of: index, record) + outside(committee, meetings[index])
        if faults.isEmpty { return [] }
        let places = WrittenPlaces(drafts)
        return faults.map { .inTime($0.words, places.place(of: $0.key, in: committee.document.path), $0.related) }
      }
  }

  /// Seats that begin when there is no committee yet, or no more.
  private func seats(of committee: CommitteeDraft) -> [Diagnostic] {
    committee.members.compactMap { row in
      guard let from = row.from, let place = row.places["from"] else { return nil }
      if let end = committee.abolished, from > end {
        return .inTime("the seat begins on \(from.text), after the committee ended on \(end.text)", place, [])
      }
      guard let begin = committee.established, from < begin else { return nil }
      return .inTime("the seat begins on \(from.text), before the committee was set up on \(begin.text)", place, [])
    }
  }

  private typealias Fault = (key: String, words: String, related: [Diagnostic.Related])

  private func meetings(of record: Record) -> [[Meeting]] {
    var all = Array(repeating: [Meeting](), count: record.committees.count)
    for meeting in record.meetings where meeting.standsOnItsDay {
      for committee in meeting.committees { all[Int(committee.index)].append(meeting) }
    }
    return all
  }

  /// Whether it comes after itself, at once or after others.
  private func line(of index: Int, _ record: Record) -> [Fault] {
    let ways: [(String, String, KeyPath<Committee, Handle<Committee>?>)] = [
      ("successor", "after", \.successor), ("predecessor", "before", \.predecessor),
    ]
    return ways.compactMap { key, word, next in
      var (current, steps) = (record.committees[index][keyPath: next], 0)
      while let other = current, steps <= record.committees.count {
        if other == Handle(index) {
          return (
            key,
            steps == 0
              ? "the committee is said to come \(word) itself" : "the committees follow each other in a circle", []
          )
        }
        (current, steps) = (record[other][keyPath: next], steps + 1)
      }
      return nil
    }
  }

  /// Its meetings before it was set up and after it ended, told once each.
  private func outside(_ committee: Committee, _ meetings: [Meeting]) -> [Fault] {
    var faults: [Fault] = []
    if let begin = committee.established {
      let early = meetings.filter { $0.date < begin }
      if let first = early.first {
        faults.append(
          (
            "established", "the committee was set up on \(begin.text), but met on \(first.date.text)" + more(early),
            related(early)
          ))
      }
    }
    if let end = committee.abolished {
      let late = meetings.filter { $0.date > end }
      if let first = late.first {
        faults.append(
          (
            "abolished", "the committee ended on \(end.text), but meets on \(first.date.text)" + more(late),
            related(late)
          ))
      }
    }
    return faults
  }

  private func more(_ meetings: [Meeting]) -> String {
    meetings.count == 1 ? "" : " and \(meetings.count - 1) times more"
  }

  private func related(_ meetings: [Meeting]) -> [Diagnostic.Related] {
    meetings.prefix(3).map { .init("the meeting", at: SourceRange(path: $0.document.path)) }
  }
}

extension Diagnostic {
  fileprivate static func inTime(_ words: String, _ place: SourceRange, _ related: [Related]) -> Diagnostic {
    Diagnostic(
      .committeeInTime, .warning, words, at: place,
      fixes: [.advise("correct this field, or name the committee that is meant")], related: related)
  }
}

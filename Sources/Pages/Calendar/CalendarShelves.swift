import Record
import Theme

extension Site {
  /// The latest work programme of the committee, or of each: the shelves that have no day.
  func programmesBeside(_ scope: CalendarScope) -> [ProgrammeBesideView] {
    let committees = scope.committee.map { [$0] } ?? committeesWithProgrammes
    return committees.compactMap { committee in
      committeeWork.programmes[Int(committee.index)].last.flatMap { beside($0) }
    }
  }

  private var committeesWithProgrammes: [Handle<Committee>] {
    record.committees.indices.filter { record.committees[$0].abolished.map { $0 > record.asAt } ?? true }
      .map { Handle($0) }
  }

  private func beside(_ handle: Handle<WorkProgramme>) -> ProgrammeBesideView? {
    let programme = record[handle]
    let shelves = ProgrammeShelves(programme, record)
    let view = ProgrammeBesideView(
      title: programme.document.title, link: address(of: handle.ref),
      anchor: "beside-" + programme.document.id.last.text,
      agreed: programme.agreedAt.map { dated($0) }, unscheduled: shelves.undated.map { line($0, note: $0.purposeLine) },
      suggestions: shelves.suggestions.map { line($0, note: suggestionNote($0)) },
      briefings: shelves.briefings.map { line($0, note: outcomeNote($0)) },
      changes: programme.entries.compactMap(\.open).filter { isChanged($0) }.map { line($0, note: changeNote($0)) })
    let isBare =
      view.unscheduled.isEmpty && view.suggestions.isEmpty && view.briefings.isEmpty && view.changes.isEmpty
    return isBare ? nil : view
  }

  private func line(_ entry: WorkProgrammeEntry, note: String?) -> ProgrammeLineView {
    ProgrammeLineView(
      item: entry.item, status: StatusView(entry.status, say), note: note)
  }

  /// Who suggested it, and what became of it in the words of the programme.
  private func suggestionNote(_ entry: WorkProgrammeEntry) -> String? {
    let parts = [entry.suggestedByWords, entry.outcome.flatMap { outcomeLine($0) } ?? whenNote(entry)]
    let note = parts.compactMap(\.self).joined(separator: ". ")
    return note.isEmpty ? nil : note
  }

  private func outcomeNote(_ entry: WorkProgrammeEntry) -> String? {
    entry.outcome.flatMap { outcomeLine($0) } ?? whenNote(entry)
  }

  private func whenNote(_ entry: WorkProgrammeEntry) -> String? {
    entry.meeting.map { say(.meetingOn, day: record[$0].date.text) } ?? entry.date?.words
  }

  /// A reference in the words is shown by its title.
  private func outcomeLine(_ outcome: LinkedProse) -> String? {
    let titles = outcome.references.compactMap { reference -> String? in
      if case .found(let target) = reference { title(of: target.ref) } else { nil }
    }
    let words = titles.isEmpty ? outcome.prose.plainText.firstLine(upTo: 160) : say.list(titles)
    return words.isEmpty ? nil : words
  }

  /// Whether an entry is not what, or not on the day, that was agreed.
  private func isChanged(_ entry: WorkProgrammeEntry) -> Bool {
    switch entry.status {
    case .moved, .withdrawn, .notTakenUp: true
    case .suggested, .planned, .held: entry.meeting.flatMap { change(of: record[$0]) } != nil
    }
  }

  private func changeNote(_ entry: WorkProgrammeEntry) -> String? {
    entry.meeting.flatMap { change(of: record[$0]) } ?? entry.outcome.flatMap { outcomeLine($0) } ?? whenNote(entry)
  }

  private func change(of meeting: Meeting) -> String? {
    let day = meeting.date.text
    return switch meeting.status {
    case .postponed:
      meeting.postponedTo.map { say(.itsMeetingPostponedTo, from: day, until: record[$0].date.text) }
        ?? say(.itsMeetingPostponed, day: day)
    case .cancelled: say(.itsMeetingCancelled, day: day)
    case .broughtForward:
      meeting.broughtForwardFrom.map { say(.itsMeetingBroughtForwardFrom, from: $0.text, until: day) }
        ?? say(.itsMeetingBroughtForward, day: day)
    case .provisional, .confirmed, .held: nil
    }
  }
}

extension WorkProgrammeEntry {
  fileprivate var purposeLine: String? {
    let words = purpose?.prose.plainText.firstLine(upTo: 160) ?? ""
    return words.isEmpty ? date?.words : words
  }
}

import Diagnostics
import Drafting
import Record

/// What the record has a field for is not written into a title instead, where no other rule sees it.
struct FieldsInWords: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    drafts.meetings.flatMap { meeting in
      diagnostics(ofMeeting: meeting.draft) + meeting.draft.items.flatMap(diagnostics(ofItem:))
    }
  }

  private func diagnostics(ofMeeting meeting: MeetingDraft) -> [Diagnostic] {
    guard let title = meeting.title else { return [] }
    return [MeetingStatus.cancelled, .postponed].compactMap { status in
      guard meeting.status != status, Note(title.value).stands(status.rawValue) else { return nil }
      return .inWords(title, "the meeting is \(status.rawValue)", mend: "status: \(status.rawValue)")
    }
  }

  private func diagnostics(ofItem item: AgendaItemDraft) -> [Diagnostic] {
    guard let title = item.title else { return [] }
    var found: [Diagnostic] = []
    let words = [title.value, item.pages ?? "", item.notes?.plainText ?? ""] + item.papers.compactMap(\.title)
    if !item.papers.contains(where: \.toFollow), words.contains(where: { Note($0).has(["to follow", "i ddilyn"]) }) {
      found.append(
        .inWords(title, "a paper is to follow", mend: "papers: with “- title: …” and below it “to-follow: yes”"))
    }
    if Note(title.value).has(["late item", "late report", "urgent item"]), item.late == nil {
      found.append(.inWords(title, "it was added late", mend: "late: with “reason: …”, why it is urgent"))
    }
    return found
  }
}

/// What stands in brackets or behind a dash in a title, or is all of it: “Youth clubs (to follow)”, “Report to follow”.
private struct Note {
  private let words: String

  init(_ words: String) { self.words = words.lowercased().trimmed }

  func has(_ notes: [StaticString]) -> Bool { notes.contains { words.holds($0) && stands($0.description) } }

  func stands(_ note: String) -> Bool {
    guard let range = words.firstRange(of: note) else { return false }
    let before = String(words[..<range.lowerBound]).trimmed
    let after = words[range.upperBound...].filter { !")].*_ ".contains($0) }
    if let sign = before.last, "([–—-:,*_".contains(sign) { return true }
    let nouns = ["report", "reports", "paper", "papers", "appendix", "appendices", "presentation", "details"]
    return after.isEmpty
      && (before.isEmpty || before.split(separator: " ").last.map { nouns.contains(String($0)) } == true)
  }
}

extension Diagnostic {
  fileprivate static func inWords(_ title: Located<String>, _ fact: String, mend: String) -> Diagnostic {
    Diagnostic(
      .fieldInWords, .warning, "words alone say here that \(fact), where no table, calendar or reminder can see it",
      at: title.range, fixes: [.advise("write \(mend)")])
  }
}

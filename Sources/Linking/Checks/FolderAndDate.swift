import Diagnostics
import Drafting
import Record

/// The names of folders and files say what the fields in them say: the day and the committee of a meeting, the year of a programme.
///
/// A meeting that was brought forward keeps the folder of its first day.
struct FolderAndDate: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    drafts.meetings.compactMap(date) + committees(drafts) + drafts.workProgrammes.compactMap(year)
  }

  private func date(_ document: DraftDocument<MeetingDraft>) -> Diagnostic? {
    guard let date = document.draft.date, let folder = day(inFolderOf: document.path), folder != date else {
      return nil
    }
    if document.draft.broughtForwardFrom == folder || document.draft.document.id != nil { return nil }
    return .differ(folder, date, document.place(of: "date"))
  }

  /// “2026-12-08-children” is the folder of a meeting of the committee with the id “children”.
  private func committees(_ drafts: Drafts) -> [Diagnostic] {
    let ids = Set(drafts.committees.map(\.id))
    return drafts.meetings.compactMap { document in
      guard day(inFolderOf: document.path) != nil, let first = document.draft.committees.first else { return nil }
      let name = String(document.id.dropFirst("2026-12-08-".utf8.count))
      let own = document.draft.committees.map { LinkPass.withoutFolder($0.value) }
      guard ids.contains(name), !own.contains(name), document.draft.document.id == nil else { return nil }
      return .otherCommittee(name, first)
    }
  }

  /// “children-2026-27” is the programme of the year 2026-27.
  private func year(_ document: DraftDocument<WorkProgrammeDraft>) -> Diagnostic? {
    guard let named = MunicipalYear(String(document.id.suffix("2026-27".utf8.count))),
      let written = document.draft.year.flatMap({ MunicipalYear($0) }), written != named
    else { return nil }
    return .otherYear(named, written, document.place(of: "year"))
  }

  private func day(inFolderOf path: String) -> Day? {
    let parts = path.pathParts
    return parts.count > 1 ? Day(iso: parts[parts.count - 2].prefix(10)) : nil
  }
}

extension Diagnostic {
  fileprivate static func differ(_ folder: Day, _ date: Day, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .folderAndDate, .warning, "the meeting is dated \(date.text), but its folder says \(folder.text)", at: place,
      fixes: [
        .advise(
          "write “date: \(folder.iso)” if the folder is right; if the meeting was moved, say so with “brought-forward-from:” or “status-note:”"
        )
      ])
  }

  fileprivate static func otherCommittee(_ name: String, _ written: Located<String>) -> Diagnostic {
    Diagnostic(
      .folderAndDate, .warning, "the meeting is of “\(written.value)”, but its folder says “\(name)”",
      at: written.range,
      fixes: [
        .advise(
          "write “committee: \(name)” if the folder is right, or rename the folder and keep its old address in “aliases:”"
        )
      ])
  }

  fileprivate static func otherYear(_ named: MunicipalYear, _ written: MunicipalYear, _ place: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      .folderAndDate, .warning, "the programme is for \(written.label), but its file says \(named.label)", at: place,
      fixes: [.advise("correct “year:”, or rename the file and keep its old address in “aliases:”")])
  }
}

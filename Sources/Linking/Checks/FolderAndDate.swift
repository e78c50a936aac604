import Diagnostics
import Drafting
import Record

/// A meeting's folder and its date name the same day, but where the meeting is said to have been brought forward from that day.
struct FolderAndDate: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    drafts.meetings.compactMap { document in
      guard let date = document.draft.date, let folder = day(inFolderOf: document.path), folder != date else {
        return nil
      }
      if document.draft.broughtForwardFrom == folder || document.draft.document.id != nil { return nil }
      return .differ(folder, date, document.place(of: "date"))
    }
  }

  private func day(inFolderOf path: String) -> Day? {
    let parts = path.split(separator: "/")
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
}

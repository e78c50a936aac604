import Diagnostics
import Drafting
import Record

/// A paper that lies beside the record is named by some record, or it is published nowhere.
///
/// A text in Markdown of the same name is taken for its words; then it is only advised.
struct FilesNotNamed: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let open = Set(record.attachments.map(\.source))
    let left = drafts.attachments.filter { isPaper($0.path) && !open.contains($0.path) }
    if left.isEmpty { return [] }
    let named = FilesNotNamed.names(in: drafts)
    let documents = FilesNotNamed.documents(drafts)
    return left.filter { !named.contains($0.path.fileName) }.map { file in
      let stem = file.path.prefix(upTo: file.path.lastIndex(of: ".") ?? file.path.endIndex)
      return .notNamed(file.path, hasText: documents.contains("\(stem).md"))
    }
  }

  /// Pictures, which a theme may use, and what systems and programs leave behind.
  private static let others: Set<String> = [
    "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "css", "js", "db", "ini", "tmp", "bak", "lnk", "log", "lock",
  ]

  /// An office program keeps a lock beside each file that is open, `~$name.docx`.
  private func isPaper(_ path: String) -> Bool {
    let name = path.fileName
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return !FilesNotNamed.others.contains(ending) && !name.hasPrefix("~$")
  }

  /// The names of all files that a draft names, also where what names them is withheld.
  private static func names(in drafts: Drafts) -> Set<String> {
    let items = drafts.meetings.flatMap { $0.draft.items.flatMap(\.papers) }
    let papers = items + drafts.reports.flatMap(\.draft.appendices) + drafts.reviews.flatMap(\.draft.attachments)
    var bodies = drafts.meetings.map(\.body) + drafts.minutes.map(\.body) + drafts.reports.map(\.body)
    bodies += drafts.reviews.map(\.body) + drafts.responses.map(\.body) + drafts.recommendations.map(\.body)
    bodies += drafts.actionPlans.map(\.body) + drafts.pages.map(\.body) + drafts.committees.map(\.body)
    bodies += drafts.subjects.map(\.body) + drafts.workProgrammes.map(\.body) + drafts.forwardPlans.map(\.body)
    let paths = papers.compactMap(\.file?.value) + bodies.flatMap { $0.files.map(\.path) }
    return Set(paths.map { String($0.withoutPercentCodes.fileName.prefix { $0 != "#" }) })
  }

  private static func documents(_ drafts: Drafts) -> Set<String> {
    var paths = drafts.meetings.map(\.path) + drafts.minutes.map(\.path) + drafts.reports.map(\.path)
    paths += drafts.reviews.map(\.path) + drafts.recommendationSets.map(\.path) + drafts.responses.map(\.path)
    paths += drafts.actionPlans.map(\.path) + drafts.indicatorSets.map(\.path) + drafts.workProgrammes.map(\.path)
    return Set(paths + drafts.forwardPlans.map(\.path) + drafts.pages.map(\.path) + drafts.committees.map(\.path))
  }
}

extension Diagnostic {
  fileprivate static func notNamed(_ path: String, hasText: Bool) -> Diagnostic {
    let name = path.fileName
    return Diagnostic(
      .fileNotNamed, hasText ? .advice : .warning, "nothing names the file “\(name)”, so it is not published",
      at: SourceRange(path: path),
      fixes: [
        .advise("name it with “file: \(name)” among the papers of its item, or move it out of the content folder")
      ])
  }
}

import Diagnostics
import Drafting
import Foundation
import History
import Linking
import Record

/// What a build would take from the published record, and whether the files say why.
struct Withdrawals {
  let record: Record
  let history: History
  let withheld: WithheldIDs
  /// The folder of the site as it was last published, to find addresses in.
  let published: String
  /// How many records the clerk said may go; nil where nothing was said.
  let allowed: Int?

  /// So many may go without being asked about, and are told of.
  private static let few = 5

  /// Gone, and no file says why.
  private var gone: [PublishedRecord] {
    history.gone.filter { $0.hasPage && !withheld.contains($0.kind, $0.id) }
  }

  var diagnostics: [Diagnostic] {
    let gone = gone
    if gone.isEmpty || gone.count <= allowed ?? 0 { return [] }
    let moved = moved(among: gone)
    let lost = gone.filter { record in !moved.contains { $0.takesAlong(record) } }
    let found: [Diagnostic] =
      gone.count > max(Withdrawals.few, allowed ?? 0)
      ? [.tooMany(gone.map { address(of: $0) }, gone.count)] : lost.map { .gone(address(of: $0), $0.kind) }
    return found + moved.map { .moved(address(of: $0.old), $0.document, count: gone.count) }
  }

  /// The former addresses that nobody wrote.
  var moves: [SiteDifference.Move] {
    moved(among: gone).map { SiteDifference.Move(from: address(of: $0.old), file: $0.document.path) }
  }

  /// The address it has in the site: its id does not say in which of two folders it was written.
  private func address(of gone: PublishedRecord) -> String {
    let found = gone.kind.topFolders.first { top in
      FileManager.default.fileExists(atPath: "\(published)/\(top)/\(gone.id)/index.html")
    }
    return "\(found ?? gone.kind.topFolders[0])/\(gone.id)"
  }
}

extension Withdrawals {
  /// The same of pages alone, where nothing else is known of what was published.
  static func lost(_ paths: [String], allowed: Int?) -> [Diagnostic] {
    let pages = paths.filter { path in
      path.hasSuffix("/index.html") && ContentLayout.folders.contains { path.hasPrefix($0 + "/") }
    }
    if pages.count <= max(few, allowed ?? 0) { return [] }
    return [.tooMany(pages.map { String($0.dropLast("/index.html".count)) }, pages.count)]
  }
}

// MARK: - What moved

extension Withdrawals {
  /// A record that is gone and one that is new and says the same.
  private struct Move {
    var old: PublishedRecord
    var document: Document

    /// Whether a record goes with this one: it is this one, or lay in its folder.
    func takesAlong(_ other: PublishedRecord) -> Bool {
      other == old || other.id.hasPrefix(old.id + "/")
    }
  }

  /// Wholes before their parts, which go along.
  private func moved(among gone: [PublishedRecord]) -> [Move] {
    var fresh = history.fresh
    var moves: [Move] = []
    for old in gone.sorted(by: { $0.id.utf8.count < $1.id.utf8.count })
    where !moves.contains(where: { $0.takesAlong(old) }) {
      let index = fresh.firstIndex { $0.kind == old.kind && history[$0].map { old.isLike($0) } == true }
      guard let index, let document = record.document(of: fresh[index]) else { continue }
      fresh.remove(at: index)
      moves.append(Move(old: old, document: document))
    }
    return moves
  }
}

extension PublishedRecord {
  /// Rows without a page of their own come and go with the document they stand in.
  fileprivate var hasPage: Bool {
    switch kind {
    case .action, .forwardPlanEntry, .glossaryEntry: false
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .review, .recommendation, .response,
      .letter,
      .actionPlan, .indicatorSet, .indicator, .workProgramme, .forwardPlan, .page:
      true
    }
  }
}

extension RecordKind {
  /// The folders at the top of a content folder in which a record of the kind may be written.
  fileprivate var topFolders: [String] {
    switch self {
    case .committee: ["committees"]
    case .person: ["people"]
    case .post: ["posts"]
    case .subject: ["subjects"]
    case .meeting, .minutes: ["meetings"]
    case .report: ["meetings", "reports", "reviews"]
    case .review: ["reviews"]
    case .recommendation, .response, .letter, .actionPlan, .action: ["reviews", "meetings"]
    case .indicatorSet, .indicator: ["indicators"]
    case .workProgramme: ["work-programme"]
    case .forwardPlan, .forwardPlanEntry: ["forward-plan"]
    case .glossaryEntry: ["glossary"]
    case .page: ["pages"]
    }
  }
}

extension Diagnostic {
  fileprivate static func gone(_ address: String, _ kind: RecordKind) -> Diagnostic {
    Diagnostic(
      .recordsGone, .warning,
      "\(kind.noun) that was published, “\(address)”, is gone from the files and will be withdrawn",
      at: SourceRange(path: address),
      fixes: [
        .advise("bring the file back, or keep it and say in it why it is withheld; the next build says no more of it")
      ])
  }

  fileprivate static func tooMany(_ addresses: [String], _ count: Int) -> Diagnostic {
    let shown = addresses.prefix(40).map { "“\($0)”" }.joined(separator: ", ")
    let more = count > 40 ? " and \(count - 40) more" : ""
    return Diagnostic(
      .recordsGone, .error,
      "\(count) records that were published are gone from the files and would be withdrawn: \(shown)\(more)",
      at: SourceRange(path: addresses[0]),
      fixes: [
        .advise("look whether the folder is whole; when all of them are to go, build with --withdraw \(count)")
      ])
  }

  fileprivate static func moved(_ address: String, _ document: Document, count: Int) -> Diagnostic {
    Diagnostic(
      .movedWithoutAlias, .error,
      "this says what stood at “\(address)”, which is gone: without its former address it counts as another record",
      at: SourceRange(path: document.path),
      fixes: [
        .advise(
          "write “aliases: [\(address)]” among its fields; when it is another record, build with --withdraw \(count)")
      ])
  }
}

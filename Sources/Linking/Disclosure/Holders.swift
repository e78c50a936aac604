import Diagnostics
import Drafting
import Record

/// One thing that a report or a file belongs to: an agenda item, a meeting, or another paper.
struct Holder {
  /// “item 2 of 2026-09-16-ferries”.
  var name: String
  /// Where it names the report or the file.
  var place: SourceRange
  var verdict: Disclosure.Verdict
  /// The folder of the meeting or the review that it stands in.
  var folder: String
}

/// What every report and every attached file belongs to, by path: found before anything is linked, so that a verdict travels.
struct Holders {
  private(set) var reports: [String: [Holder]] = [:]
  private(set) var files: [String: [Holder]] = [:]
  private let disclosure: Disclosure
  /// By id, every report's path.
  private let paths: [String: String]

  init(_ disclosure: Disclosure, paths: [String: String]) {
    self.disclosure = disclosure
    self.paths = paths
  }

  /// The items of a meeting with their papers; `owner` is the meeting's id.
  mutating func enter(_ meeting: DraftDocument<MeetingDraft>, owner: String, _ verdict: Disclosure.Verdict) {
    for item in meeting.draft.items {
      let number = item.number?.value.words ?? ""
      enter(
        item.papers, of: "item \(number) of \(owner)", in: meeting.path, owner: owner,
        disclosure.verdict(on: item.withholding, within: verdict))
    }
  }

  /// The papers of an item, the appendices of a report or the documents of a review.
  mutating func enter(
    _ papers: [PaperDraft], of name: String, in path: String, owner: String, _ verdict: Disclosure.Verdict
  ) {
    let folder = Holders.folder(of: path)
    for paper in papers {
      let own = disclosure.verdict(on: paper.withholding, within: verdict)
      if let report = paper.report {
        enter(report, Holder(name: name, place: report.range, verdict: own, folder: folder), owner: owner)
      } else if let file = paper.file {
        let holder = Holder(name: name, place: file.range, verdict: own, folder: folder)
        let beside = LinkPass.normalised(file.value, in: folder)
        for path in Set([beside, "attachments/" + file.value].compactMap(\.self)) {
          files[path, default: []].append(holder)
        }
      }
    }
  }

  mutating func enter(_ report: Located<String>, _ holder: Holder, owner: String?) {
    let candidates = LinkPass.candidates(of: report.value, owner: owner)
    guard let path = candidates.compactMap({ paths[$0] }).first else { return }
    reports[path, default: []].append(holder)
  }

  /// The meetings that a report names itself.
  mutating func enter(meetings: [(reference: Located<String>, verdict: Disclosure.Verdict)], of path: String) {
    reports[path, default: []] += meetings.map {
      Holder(name: "the meeting \($0.reference.value)", place: $0.reference.range, verdict: $0.verdict, folder: "")
    }
  }

  static func folder(of path: String) -> String {
    String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
  }
}

extension Holders {
  /// The verdict on a report that has no ground of its own: withheld when all that it belongs to is.
  ///
  /// A report that was published, and that a draft for another meeting takes up again, stays open.
  func verdict(on report: DraftDocument<ReportDraft>, day: Day) -> Checked<Disclosure.Verdict?> {
    let holders = reports[report.path] ?? []
    guard !holders.isEmpty, holders.allSatisfy({ !$0.verdict.isOpen }) else { return Checked(nil, []) }
    if let exempt = holders.first(where: { $0.verdict.withheld?.isExempt == true }) {
      return Checked(along(with: exempt), [.openAndWithheld(report, exempt)])
    }
    let folder = Holders.folder(of: report.path)
    let own = holders.first { $0.folder == folder }
    guard let holder = own ?? (isOut(report, day: day) ? nil : holders.first) else { return Checked(nil, []) }
    return Checked(along(with: holder), [.withheldAlong(report, holder)])
  }

  /// Whether it lies with an open meeting or review, or was published by a day.
  private func isOut(_ report: DraftDocument<ReportDraft>, day: Day) -> Bool {
    !report.path.hasPrefix("reports/") || report.draft.document.published.map { $0 <= day } ?? false
  }

  private func along(with holder: Holder) -> Disclosure.Verdict? {
    holder.verdict.withheld.map { .withheld($0.groundAlone, by: holder.verdict.place ?? holder.place) }
  }
}

extension Diagnostic {
  fileprivate static func openAndWithheld(_ report: DraftDocument<ReportDraft>, _ holder: Holder) -> Diagnostic {
    Diagnostic(
      .openAndWithheld, .error, "this report is open, but all that it belongs to is exempt: \(holder.name)",
      at: report.draft.place(report.path),
      fixes: [.advise("give it the same exempt:, or name it under an open item too if it may be read")],
      related: .named(holder))
  }

  fileprivate static func withheldAlong(_ report: DraftDocument<ReportDraft>, _ holder: Holder) -> Diagnostic {
    Diagnostic(
      .withheldAlong, .advice,
      "this report is withheld with \(holder.name), which is \(holder.verdict.withheld?.adjective ?? "withheld")",
      at: report.draft.place(report.path), related: .named(holder))
  }
}

extension ReportDraft {
  /// Where a report says that it is open, or else what it is called.
  func place(_ path: String) -> SourceRange { classification?.range ?? title?.range ?? SourceRange(path: path) }
}

extension [Diagnostic.Related] {
  /// Where a paper is named, and where the ground for withholding it is written.
  static func named(_ holder: Holder) -> Self {
    [.init("it is named here", at: holder.place)]
      + (holder.verdict.place.map { [.init("this withholds it", at: $0)] } ?? [])
  }
}

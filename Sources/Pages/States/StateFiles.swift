import Publications
package import Record
import Serialising
import Tabulating

/// The states as data: the rows of each meeting's page, and of each committee every state with the days on which it began and ended.
struct StateFiles {
  /// How many recommendations of one state a meeting's page and its file list; each committee's file has all.
  static let mostRows = 200

  let site: Site

  static func path(in folder: String) -> String { folder + "states.csv" }

  static func path(of committee: Handle<Committee>, _ addresses: Addresses) -> String {
    String(addresses.page(of: committee.ref).dropLast("index.html".count)) + "states.csv"
  }

  func files() -> [MadeFile] {
    let meetings = site.states.meetings.flatMap { meeting in
      let folder = site.asAtFolder(of: meeting)
      let columns = StateFiles.columns + [SheetColumn("state_at_meeting_before")]
      return table(StateFiles.path(in: folder), columns, page: folder + "index.html") { $0.rows(of: meeting) }
    }
    let committees = site.record.committees.indices.map { Handle<Committee>($0) }
      .filter { !site.states.made(by: $0).isEmpty }
    return meetings
      + committees.flatMap { committee in
        let columns = StateFiles.columns + [SheetColumn("from", .day), SheetColumn("until", .day)]
        return table(
          StateFiles.path(of: committee, site.addresses), columns, page: site.address(of: committee.ref)
        ) { $0.rows(of: committee) }
      }
  }

  /// The rows, and beside them what describes the columns to programs.
  private func table(
    _ path: String, _ columns: [SheetColumn], page: String, rows: @escaping @Sendable (StateFiles) -> [[String]]
  ) -> [MadeFile] {
    let metadata = TableMetadata(
      name: "states.csv", title: "States of recommendations", holds: "states", columns: columns,
      council: site.record.council, page: page)
    return [
      MadeFile(path: path) { [self] in CSVWriter.bytes(of: [columns.map(\.heading)] + rows(self)) },
      MadeFile(path: DataAddress.metadata(of: path)) { metadata.bytes },
    ]
  }

  private static let columns = [
    SheetColumn("id"), SheetColumn("number"), SheetColumn("recommendation"), SheetColumn("address", .address),
    SheetColumn("state"), SheetColumn("reason"), SheetColumn("reason_in_words"), SheetColumn("reason_date", .day),
    SheetColumn("source", .address),
  ]

  private func rows(of meeting: Handle<Meeting>) -> [[String]] {
    let states = MeetingStates(meeting, site.record, site.states)
    let shown = RecommendationState.allCases.flatMap { states.rows(in: $0).prefix(StateFiles.mostRows) }
    return shown.map { cells($0.recommendation, $0.now) + [$0.before?.state.rawValue ?? ""] }
  }

  private func rows(of committee: Handle<Committee>) -> [[String]] {
    site.states.made(by: committee).flatMap { handle in
      let spans = site.states.spans(of: handle)
      return spans.indices.map { place in
        let until = place + 1 < spans.count ? spans[place + 1].from.adding(days: -1).iso : ""
        return cells(handle, spans[place].standing) + [spans[place].from.iso, until]
      }
    }
  }

  private func cells(_ handle: Handle<Recommendation>, _ standing: StateOnDay) -> [String] {
    let it = site.record[handle]
    return [
      it.document.id.text, it.number.words, it.text.prose.plainText, full(site.address(of: handle.ref)),
      standing.state.rawValue, standing.reason.rawValue, standing.reason.label, standing.day?.iso ?? "",
      standing.source.map { full(site.address(of: $0)) } ?? "",
    ]
  }

  /// With the site's own address where it has one: a file is read far from its page.
  private func full(_ path: String) -> String { (site.record.council.address ?? "") + Site.publicPath(path) }
}

extension Site {
  package func stateFiles() -> [MadeFile] { StateFiles(site: self).files() }
}

import Publications
package import Record
import Serialising
import Tabulating

/// The states as data: the rows of each meeting's page, and of each committee every state with the days on which it began and ended.
struct StateFiles {
  let site: Site

  static func path(in folder: String) -> String { folder + "states.csv" }

  static func path(of committee: Handle<Committee>, _ addresses: Addresses) -> String {
    String(addresses.page(of: committee.ref).dropLast("index.html".count)) + "states.csv"
  }

  /// Each with what describes it to programs.
  func files() -> [MadeFile] {
    site.states.meetings.flatMap { meeting in
      files(StateFiles.path(in: site.asAtFolder(of: meeting)), of: meeting.ref, StateFiles.ofMeeting) {
        rows(of: meeting)
      }
    }
      + site.record.committees.indices.map { Handle<Committee>($0) }.filter { !site.states.made(by: $0).isEmpty }
      .flatMap { committee in
        files(StateFiles.path(of: committee, site.addresses), of: committee.ref, StateFiles.ofCommittee) {
          rows(of: committee)
        }
      }
  }

  private func files(
    _ path: String, of owner: RecordRef, _ columns: [SheetColumn], _ rows: @escaping @Sendable () -> [[String]]
  ) -> [MadeFile] {
    [
      MadeFile(path: path) { CSVWriter.bytes(of: [columns.map(\.name)] + rows()) },
      MadeFile(path: DataAddress.metadata(of: path)) { [self] in
        TableMetadata(
          name: "states.csv", title: site.title(of: owner), holds: "states", columns: columns,
          council: site.record.council, page: site.addresses.page(of: owner)
        ).bytes
      },
    ]
  }

  private static let columns: [SheetColumn] = [
    SheetColumn("id"), SheetColumn("number"), SheetColumn("recommendation"), SheetColumn("address", .address),
    SheetColumn("state"), SheetColumn("reason"), SheetColumn("reason_in_words"), SheetColumn("reason_date", .day),
    SheetColumn("source", .address),
  ]
  static let ofMeeting = columns + [SheetColumn("state_at_meeting_before")]
  static let ofCommittee = columns + [SheetColumn("from", .day), SheetColumn("until", .day)]

  private func rows(of meeting: Handle<Meeting>) -> [[String]] {
    let states = MeetingStates(meeting, site.record, site.states)
    let shown = RecommendationState.allCases.flatMap { states.told(in: $0) }
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

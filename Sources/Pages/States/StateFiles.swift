package import Record
import Serialising

/// The states as data: the rows of each meeting's page, and of each committee every state with the days on which it began and ended.
struct StateFiles {
  let site: Site

  static func path(in folder: String) -> String { folder + "states.csv" }

  static func path(of committee: Handle<Committee>, _ addresses: Addresses) -> String {
    String(addresses.page(of: committee.ref).dropLast("index.html".count)) + "states.csv"
  }

  func files() -> [MadeFile] {
    let meetings = site.states.meetings.map { meeting in
      MadeFile(path: StateFiles.path(in: site.asAtFolder(of: meeting))) { [self] in
        CSVWriter.bytes(of: [StateFiles.columns + ["state_at_meeting_before"]] + rows(of: meeting))
      }
    }
    let committees = site.record.committees.indices.map { Handle<Committee>($0) }
      .filter { !site.states.made(by: $0).isEmpty }
    return meetings
      + committees.map { committee in
        MadeFile(path: StateFiles.path(of: committee, site.addresses)) { [self] in
          CSVWriter.bytes(of: [StateFiles.columns + ["from", "until"]] + rows(of: committee))
        }
      }
  }

  private static let columns = [
    "id", "number", "recommendation", "address", "state", "reason", "reason_in_words", "reason_date", "source",
  ]

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

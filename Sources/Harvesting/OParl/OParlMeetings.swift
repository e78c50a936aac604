import Record
import Serialising

extension OParl {
  func meeting(_ handle: Handle<Meeting>, _ json: inout JSONWriter) {
    let (meeting, id) = (record[handle], id(of: handle))
    json.object { json in
      json.oparl(id, .meeting)
      json.member("name", meeting.document.title)
      json.member("meetingState", meeting.oparlState)
      json.flag("cancelled", meeting.status == .cancelled || meeting.status == .postponed)
      json.member("start", meeting.start.flatMap { zone.moment(meeting.date, $0) })
      json.member("end", meeting.ending.flatMap { zone.moment($0.day, $0.time) })
      location(meeting, within: id, &json)
      json.some("organization", meeting.committees.map { self.id(of: $0) })
      json.some("participant", present(at: meeting))
      if !meeting.items.isEmpty { page("invitation", of: handle.ref, within: id, &json) }
      if let minutes = meeting.minutes?.open { page("resultsProtocol", of: minutes.ref, within: id, &json) }
      json.some("agendaItem", meeting.items.indices.map { ItemRef(handle, $0) }) { item($1, within: id, &$0) }
      json.member("scrutable:date", meeting.date.iso)
      json.member("scrutable:status", meeting.status.rawValue)
      json.member("scrutable:postponedTo", meeting.postponedTo.map { self.id(of: $0) })
      recommendations(madeAt: handle, &json)
      common(handle.ref, &json)
    }
  }

  private func location(_ meeting: Meeting, within id: String, _ json: inout JSONWriter) {
    guard let place = meeting.place else { return }
    json.object("location") { json in
      json.oparl(id + "#location", .location)
      json.member("description", place)
    }
  }

  /// Those whom the minutes name as present and whom the record knows.
  private func present(at meeting: Meeting) -> [String] {
    guard let minutes = meeting.minutes?.open else { return [] }
    var seen: Set<RecordRef> = []
    return record[minutes].present.flatMap(\.refs).filter { $0.kind == .person && seen.insert($0).inserted }
      .map { id(of: $0) }
  }

  /// An item that is withheld has its number, its public title and nothing else.
  private func item(_ ref: ItemRef, within id: String, _ json: inout JSONWriter) {
    let item = record[ref]
    json.object { json in
      json.oparl(address(of: ref), .agendaItem)
      json.member("meeting", id)
      json.member("number", item.number.words.isEmpty ? nil : item.number.words)
      json.key("public")
      json.flag(item.content.open != nil)
      switch item.content {
      case .withheld(let withheld): json.member("name", withheld.publicTitle)
      case .open(let content):
        json.member("name", content.title)
        json.member("consultation", reports(of: content, under: ref).first.map { consultation(of: $0, under: ref) })
        json.member("resolutionText", resolution(under: ref))
        files(content.papers, within: address(of: ref), &json)
        json.some("keyword", content.subjects.map { record[$0].document.title })
      }
      json.member("web", full(Addresses.shared(addresses.address(of: ref))))
    }
  }

  func address(of ref: ItemRef) -> String { "\(id(of: ref.meeting))#\(record[ref].anchor)" }

  private func reports(of content: AgendaItemContent, under ref: ItemRef) -> [Handle<Report>] {
    content.papers.compactMap { paper in
      if case .report(let report) = paper.open?.body, record[report].items.contains(ref) { report } else { nil }
    }
  }

  /// What the minutes say was resolved.
  private func resolution(under ref: ItemRef) -> String? {
    guard let minutes = record[ref.meeting].minutes?.open else { return nil }
    let texts = record[minutes].minutes.filter { $0.items.contains(ref) }.flatMap { $0.resolutions.map(\.text) }
    return texts.isEmpty ? nil : texts.joined(separator: "\n")
  }
}

extension Meeting {
  /// In the words that OParl recommends: called for a day, its agenda sent out, or held.
  fileprivate var oparlState: String {
    switch status {
    case .held: "durchgeführt"
    case .provisional, .confirmed, .broughtForward, .postponed, .cancelled:
      agendaPublished == nil ? "terminiert" : "eingeladen"
    }
  }
}

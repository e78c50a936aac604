internal import Record

extension FieldHasher {
  mutating func put(_ meeting: Meeting) {
    put(meeting.document)
    put(.committee, ids(meeting.committees))
    put(.date, meeting.date)
    put(.start, meeting.start)
    put(.end, meeting.end)
    put(.place, meeting.place)
    put(.remoteAccess, meeting.remoteAccess)
    put(.status, meeting.status.rawValue)
    put(.statusNote, meeting.statusNote)
    put(.broughtForwardFrom, meeting.broughtForwardFrom)
    put(.postponedTo, id(meeting.postponedTo))
    put(.noticePublished, meeting.noticePublished)
    put(.agendaPublished, meeting.agendaPublished)
    put(.contact, id(meeting.contact))
    put(.questionsDeadline, meeting.questionsDeadline)
    put(.chair, id(meeting.chair))
    put(.items, meeting.items.map { ItemHash(item: $0, references: references(of: $0)) })
    put(.body, meeting.body)
  }

  /// The ids of what an item is about, carries on from and has as papers.
  private func references(of item: AgendaItem) -> [String] {
    guard let content = item.content.open else { return [] }
    var all = content.about.compactMap { id($0) } + ids(content.subjects)
    if let earlier = item.continues { all.append(record[earlier].id.text) }
    for paper in content.papers {
      if case .report(let report)? = paper.open?.body { all += ids([report]) }
    }
    return all
  }

  mutating func put(_ minutes: Minutes) {
    put(minutes.document)
    put(.meeting, id(minutes.meeting))
    put(.present, minutes.present)
    put(.inAttendance, minutes.inAttendance)
    put(.officers, minutes.officers)
    put(.apologies, minutes.apologies)
    put(.substitutes, minutes.substitutes)
    put(.declarations, minutes.declarations)
    put(.approvedAt, id(minutes.approvedAt))
    put(.withheld, minutes.withheld)
    put(.body, minutes.body)
  }

  mutating func put(_ report: Report) {
    put(report.document)
    put(.author, report.authors)
    put(.meetings, ids(report.meetings))
    put(.classification, report.classification)
    put(.keyDecision, report.keyDecision)
    put(.wards, report.wards)
    put(.portfolio, report.portfolio)
    put(.purpose, report.purpose)
    put(.recommendations, report.proposals)
    put(.appendices, report.appendices)
    put(.backgroundPapers, report.backgroundPapers)
    put(.consultees, report.consultees)
    put(.contact, id(report.contact))
    put(.body, report.body)
  }
}

/// An agenda item as the clerk wrote it.
private struct ItemHash: FieldHashable {
  var item: AgendaItem
  var references: [String]

  func add(to bytes: inout HashBytes) {
    item.number.add(to: &bytes)
    [item.kind.rawValue, item.pages ?? "", item.late?.reason ?? "", item.late?.added?.iso ?? ""].add(to: &bytes)
    references.add(to: &bytes)
    switch item.content {
    case .withheld(let withheld): withheld.add(to: &bytes)
    case .open(let content):
      content.title.add(to: &bytes)
      [content.purpose, content.outcome, content.notes].add(to: &bytes)
      content.papers.add(to: &bytes)
    }
  }
}

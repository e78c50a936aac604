import Record

extension Publications {
  func minutes(_ handle: Handle<Minutes>) -> Composed {
    let minutes = record[handle]
    let meeting = record[minutes.meeting]
    let body = body(of: minutes)
    return Composed(
      "\(WrittenLanguage.current.label("Minutes")): \(record.heading(of: meeting)), \(meeting.date.text)",
      date: meeting.date,
      summary: minutes.document.summary, scopes: [minutes.meeting.ref, handle.ref],
      blocks: summary(minutes.document) + facts(of: minutes, meeting) + attendance(minutes) + body
        + actionsArising(minutes),
      sheets: [decisionSheet(minutes, in: body), actionSheet(minutes.actionsArising)])
  }

  private func facts(of minutes: Minutes, _ meeting: Meeting) -> [Block] {
    var facts = Facts()
    facts.add("Date", ours: meeting.date.textWithWeekday)
    facts.add("Committee", each: meeting.committees.map { wording.link($0.ref) })
    facts.add("In the chair", meeting.chair.map { wording.link($0.ref) })
    facts.add(fieldsOf: minutes, wording)
    if minutes.approvedAt == nil {
      facts.add(
        "Approval",
        ours: WrittenLanguage.said(
          "These minutes are not recorded as approved yet.",
          cy: "Nid yw’r cofnodion hyn wedi’u cofnodi fel rhai a gymeradwywyd eto."))
    }
    facts.add("Agenda and papers", wording.meeting(minutes.meeting))
    facts.add("Open to inspection until", ours: wording.openUntil(.papers, after: meeting.date))
    return facts.blocks
  }

  /// The minutes as written, withheld ones in their places.
  private func body(of minutes: Minutes) -> [Block] {
    let sections = minutes.body.prose.sections(at: Set(minutes.minutes.map(\.anchor)))
    let byAnchor = Dictionary(sections.map { ($0.anchor ?? "", $0) }) { first, _ in first }
    func blocks(_ piece: Prose?) -> [Block] {
      guard let piece else { return [] }
      var linked = minutes.body
      linked.prose = piece
      return wording.prose(linked)
    }
    let entries = minutes.inOrder.flatMap { entry -> [Block] in
      switch entry {
      case .withheld(let minute): return withheld(minute)
      case .open(let minute):
        let section = byAnchor[minute.anchor]
        return blocks(section?.heading) + items(minute.items, minute.provenance) + blocks(section?.body)
      }
    }
    return blocks(byAnchor[""]?.body) + entries
  }

  private func items(_ items: [ItemRef], _ provenance: Provenance?) -> [Block] {
    items.map { .words(wording.link($0) + wording.provenance(provenance)) }
  }

  private func withheld(_ minute: WithheldMinute) -> [Block] {
    [.heading(2, minute.title, number: minute.number.words, anchor: minute.anchor)]
      + items(minute.item.map { [$0] } ?? [], nil) + wording.withheld(minute.withheld.untitled)
  }

  private func actionsArising(_ minutes: Minutes) -> [Block] {
    if minutes.actionsArising.isEmpty { return [] }
    let table = actionTable(
      minutes.actionsArising, caption: "Actions arising from these minutes", prefix: "arising--")
    return [.heading(2, "What was to be done", anchor: "part--actions"), table]
  }
}

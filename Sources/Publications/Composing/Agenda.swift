import Record

extension Publications {
  func agenda(_ handle: Handle<Meeting>) -> Composed {
    let meeting = record[handle]
    return Composed(
      "\(WrittenLanguage.current.label("Agenda")): \(record.heading(of: meeting)), \(meeting.date.text)",
      date: meeting.date,
      summary: meeting.document.summary, scopes: [handle.ref], blocks: agendaBlocks(handle, meeting),
      sheets: [itemSheet(handle)])
  }

  func agendaBlocks(_ handle: Handle<Meeting>, _ meeting: Meeting) -> [Block] {
    let items = meeting.items.indices.flatMap { item(ItemRef(handle, $0)) }
    return summary(meeting.document) + meetingFacts(meeting) + wording.prose(meeting.body, prefix: "text--")
      + [.heading(2, "Agenda", anchor: "part--agenda")] + items + recommendationsMade(handle)
      + attendance(meeting.minutes?.open.map { record[$0] }) + coming(meeting) + noticeDays(meeting)
  }

  private func meetingFacts(_ meeting: Meeting) -> [Block] {
    var facts = Facts()
    facts.add("When", [meeting.date.textWithWeekday, meeting.time].compactMap { $0 }.joined(separator: ", "))
    facts.add("Status", status(of: meeting))
    facts.add(fieldsOf: meeting, wording)
    facts.add("Contact", record.contact(of: meeting).map { wording.link($0) })
    facts.add("Questions from the public", ours: questions(meeting))
    facts.add("Notice", ours: notice(of: meeting))
    facts.add("Minutes", blocks: minutesLink(meeting))
    if meeting.standsOnItsDay {
      facts.add("Open to inspection until", ours: wording.openUntil(.papers, after: meeting.date))
    }
    return facts.blocks
  }

  private func status(of meeting: Meeting) -> [Inline] {
    var words: [Inline] = [.strong([.ours(WrittenLanguage.current.label(meeting.status.label))])]
    if let note = meeting.statusNote { words.append(.text(". \(note)")) }
    if let first = meeting.broughtForwardFrom {
      let day = first.textWithWeekday
      words.append(
        .ours(WrittenLanguage.said(". It was first called for \(day).", cy: ". Fe’i galwyd gyntaf ar gyfer \(day).")))
    }
    if let later = meeting.postponedTo {
      words +=
        [.ours(WrittenLanguage.said(". Postponed to ", cy: ". Gohiriwyd tan "))] + wording.meeting(later) + [.text(".")]
    }
    return words
  }

  private func questions(_ meeting: Meeting) -> String? {
    guard record.isComing(meeting) else { return nil }
    return record.questionsDeadline(of: meeting, holidays).map {
      WrittenLanguage.said("They must arrive by \($0.text).", cy: "Rhaid iddynt gyrraedd erbyn \($0.text).")
    }
  }

  private func minutesLink(_ meeting: Meeting) -> [Block] {
    switch meeting.minutes {
    case .open(let minutes): [.words(wording.link(minutes.ref))]
    case .withheld(let withheld): wording.withheld(withheld)
    case nil: []
    }
  }

  // MARK: Items

  private func item(_ ref: ItemRef) -> [Block] {
    let item = record[ref]
    let heading = Block.heading(3, item.title, number: item.number.words, anchor: item.anchor)
    return [heading] + kind(of: item) + late(item.late) + content(of: item) + links(of: item)
  }

  private func kind(of item: AgendaItem) -> [Block] {
    let kind = item.kind == .standing ? nil : item.kind.map { WrittenLanguage.current.label($0.label) }
    let words = [kind, item.pages.map { pages in WrittenLanguage.said("pages \(pages)", cy: "tudalennau \(pages)") }]
      .compactMap { $0 }
    return words.isEmpty ? [] : [.ours(words.joined(separator: ", ").capitalisedFirst)]
  }

  private func late(_ late: LateItem?) -> [Block] {
    guard let late else { return [] }
    let added =
      late.added.map { day in
        WrittenLanguage.said(" Added on \(day.text).", cy: " Ychwanegwyd ar \(day.text).")
      } ?? ""
    let law = WrittenLanguage.said(
      " An item that was not on the published agenda may be taken only for a stated reason of urgency "
        + "(Local Government Act 1972, section 100B(4)).",
      cy: " Dim ond am reswm brys a nodwyd y ceir trafod eitem nad oedd ar yr agenda a gyhoeddwyd "
        + "(Deddf Llywodraeth Leol 1972, adran 100B(4)).")
    let label = WrittenLanguage.current.label("Late item, because") + ":"
    return [.note([.strong([.ours(label)]), .text(" \(late.reason)"), .ours("\(added)\(law)")])]
  }

  private func content(of item: AgendaItem) -> [Block] {
    switch item.content {
    case .withheld(let withheld): return wording.withheld(withheld.untitled)
    case .open(let content):
      var blocks = wording.prose(content.purpose) + wording.papers(content.papers)
      if let outcome = content.outcome {
        blocks += [.facts([Fact(WrittenLanguage.current.label("Outcome"), wording.prose(outcome))])]
      }
      return blocks + wording.prose(content.notes)
    }
  }

  private func links(of item: AgendaItem) -> [Block] {
    var facts = Facts()
    facts.add("Recorded in", item.minute.map { wording.link($0) })
    facts.add("Carried on by", each: item.continuedBy.map { wording.link($0) })
    facts.add(fieldsOf: item, wording)
    return facts.blocks
  }

  private func recommendationsMade(_ handle: Handle<Meeting>) -> [Block] {
    let made = recommendations(madeAt: handle)
    if made.isEmpty { return [] }
    let entries = made.map { handle -> [Block] in
      let own = record[handle]
      let words =
        wording.link(handle.ref) + [.text(": ")] + wording.status(own.status, awaitsAnswer: own.isAwaitingAnswer)
      return [.words(words)] + wording.prose(own.text)
    }
    return [.heading(2, "Recommendations made at this meeting", anchor: "part--made")] + Block.points(entries)
  }
}

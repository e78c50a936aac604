import Record

extension Publications {
  /// “Agenda published 23 September 2025 – five clear days’ notice given”, or by when it must be.
  func notice(of meeting: Meeting) -> String? {
    guard let notice = record.notice(of: meeting, holidays) else { return nil }
    let last = notice.count.publishBy
    guard let published = notice.published, let given = notice.given else {
      return record.asAt <= last
        ? WrittenLanguage.said(
          "The agenda is to be published by \(last.textWithWeekday)",
          cy: "Mae’r agenda i’w chyhoeddi erbyn \(last.textWithWeekday)")
        : WrittenLanguage.said(
          "No agenda is recorded as published; it was due by \(last.text)",
          cy: "Ni chofnodwyd bod agenda wedi’i chyhoeddi; yr oedd i’w chyhoeddi erbyn \(last.text)")
    }
    let days = "\(given.inWords) clear \(given == 1 ? "day’s" : "days’") notice given"
    let needed = given < notice.count.needed ? ", where \(notice.count.needed.inWords) are needed" : ""
    let least = given < notice.count.needed ? ", lle mae angen \(notice.count.needed)" : ""
    return WrittenLanguage.said(
      "Agenda published \(published.text) – \(days)\(needed)",
      cy: "Cyhoeddwyd yr agenda \(published.text) – dyddiau clir o rybudd: \(given)\(least)")
  }

  /// The working: every day walked over, and why it counts or does not.
  func noticeDays(_ meeting: Meeting) -> [Block] {
    guard let notice = record.notice(of: meeting, holidays), !notice.walk.isEmpty else { return [] }
    var number = 0
    let rows = notice.walk.reversed().map { step -> Table.Row in
      if step.counts { number += 1 }
      let words =
        step.skippedBecause.map { WrittenLanguage.said("Not counted: \($0)", cy: "Heb ei gyfrif: \($0)") }
        ?? "\(WrittenLanguage.current.label("Day")) \(number)"
      return Table.Row([.ours(step.day.textWithWeekday)], [[.ours(words)]])
    }
    let rule = WrittenLanguage.said(
      "Neither the day of publication nor the day of the meeting counts (\(notice.citation)).",
      cy: "Nid yw diwrnod cyhoeddi na diwrnod y cyfarfod yn cyfrif (\(notice.citation)).")
    return [
      .heading(2, "How the days of notice were counted", anchor: "part--notice"), .ours(rule),
      .table(Table("Days between the agenda and the meeting", ["Day", "Counted"], rows: rows, isInSheet: false)),
    ]
  }

  /// What somebody who means to come should know; a meeting that is over keeps only who sits on the committee.
  func coming(_ meeting: Meeting) -> [Block] {
    var blocks: [Block] = []
    if let remote = meeting.remoteAccess {
      blocks.append(.heading(2, "Taking part from elsewhere", anchor: "part--remote"))
      blocks += wording.prose(remote)
    }
    blocks += meeting.committees.flatMap { members(of: $0, on: meeting.date) }
    guard record.isComing(meeting) else { return blocks }
    for slot in [PageSlot.questions, .rights, .venue, .transport, .fire] {
      guard let page = text(slot, for: meeting.committees) else { continue }
      blocks.append(.heading(2, page.document.title, anchor: "part--\(slot.rawValue)"))
      blocks += wording.prose(page.body, prefix: "\(slot.rawValue)--").moved(by: 1)
    }
    return blocks
  }

  private func members(of committee: Handle<Committee>, on day: Day) -> [Block] {
    let members = record[committee].members.compactMap(\.open).filter { $0.holds(on: day) }
    if members.isEmpty { return [] }
    let title = record[committee].document.title
    let entries = members.map { member -> [Block] in
      [.words(wording.link(member.person.ref) + (member.note.map { [.text(", \($0)")] } ?? []))]
    }
    let anchor = "part--members-\(record[committee].document.id.last.text)"
    return [.heading(2, WrittenLanguage.said("Members of \(title)", cy: "Aelodau: \(title)"), anchor: anchor)]
      + Block.points(entries)
  }

  /// The text for a place of the agenda: the committee's own before the council's.
  private func text(_ slot: PageSlot, for committees: [Handle<Committee>]) -> SitePage? {
    let candidates = record.pages.filter { $0.slot == slot }
    return candidates.first { $0.committee.map(committees.contains) ?? false }
      ?? candidates.first { $0.committee == nil }
  }
}

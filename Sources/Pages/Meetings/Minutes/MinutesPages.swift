import Record
import Theme

extension Site {
  /// A page for the minutes of each meeting that has them.
  func minutesPages() -> [PlannedPage] {
    record.minutes.indices.map { index in
      let handle = Handle<Minutes>(index)
      let path = addresses.page(of: handle.ref)
      return PlannedPage(path, .minutes) { [self] in minutes(handle, path: path).view }
    }
  }

  func minutes(_ handle: Handle<Minutes>, path: String) -> MinutesView {
    view(of: handle, record[handle], record[record[handle].meeting], path)
  }

  private func view(
    of handle: Handle<Minutes>, _ minutes: Minutes, _ meeting: Meeting, _ path: String
  ) -> MinutesView {
    let root = Site.root(of: path)
    let pieces = self.pieces(of: minutes, root: root)
    return MinutesView(
      frame: frame(of: minutes, meeting, path: path), title: record.heading(of: meeting),
      meeting: LinkView(title: say(.agendaAndPapers), link: address(of: minutes.meeting.ref)),
      date: meeting.date.textWithWeekday, committees: meeting.committees.map { link(to: $0.ref) },
      chair: meeting.chair.map { link(to: $0.ref) }, approvedAt: minutes.approvedAt.map { dated($0) },
      openUntil: openUntil(meeting.date, .papers),
      corrections: minutes.corrections.map { view(of: $0, root: root) },
      attendance: attendance(minutes), contents: contents(of: minutes), preamble: pieces.preamble,
      minutes: pieces.minutes, actions: minutes.actionsArising.map { view(of: record[$0], root: root) },
      details: details(of: minutes, root: root), backlinks: backlinks(to: handle.ref))
  }

  private func frame(of minutes: Minutes, _ meeting: Meeting, path: String) -> FrameView {
    let title = say(.minutesPage, title: meeting.nameAndDay)
    return frame(
      .minutes, path: path, title: title, description: minutes.document.summary ?? title,
      language: minutes.document.language,
      breadcrumbs: [
        meetingsLink,
        LinkView(
          title: meeting.nameAndDay, link: address(of: minutes.meeting.ref)),
      ], previous: beside(meeting.previous), next: beside(meeting.next), isPreview: minutes.document.isPreview)
  }

  /// The minutes of the meeting before or after, where there are some.
  private func beside(_ meeting: Handle<Meeting>?) -> LinkView? {
    guard let meeting, let minutes = record[meeting].minutes?.open else { return nil }
    return LinkView(title: say(.minutesOf, day: record[meeting].date.text), link: address(of: minutes.ref))
  }

  private func contents(of minutes: Minutes) -> [ContentsEntryView] {
    minutes.inOrder.map { entry in
      switch entry {
      case .open(let minute):
        ContentsEntryView(
          number: minute.number.words.isEmpty ? nil : minute.number.words, title: minute.title,
          link: "#" + minute.anchor)
      case .withheld(let withheld):
        ContentsEntryView(number: withheld.number.words, title: withheld.title, link: "#" + withheld.anchor)
      }
    }
  }

  private func pieces(of minutes: Minutes, root: String) -> (preamble: [UInt8]?, minutes: [MinuteView]) {
    let sections = minutes.body.prose.sections(at: Set(minutes.minutes.map(\.anchor)))
    let byAnchor = Dictionary(sections.map { ($0.anchor ?? "", $0) }) { first, _ in first }
    let links = links(of: minutes.body)
    func markup(_ piece: Prose?) -> [UInt8]? {
      guard let piece, !piece.isEmpty else { return nil }
      return Site.markup(piece, links, proseSetting(root: root))
    }
    let views = minutes.inOrder.map { entry in
      switch entry {
      case .open(let minute):
        view(of: minute, heading: markup(byAnchor[minute.anchor]?.heading), text: markup(byAnchor[minute.anchor]?.body))
      case .withheld(let minute): view(of: minute)
      }
    }
    return (markup(byAnchor[""]?.body), views)
  }

  private func view(of minute: Minute, heading: [UInt8]?, text: [UInt8]?) -> MinuteView {
    MinuteView(
      number: minute.number.words, heading: heading, items: minute.items.map { link(to: $0) },
      provenance: minute.provenance?.note, text: text, withheldAnchor: nil, withheldTitle: nil, withheld: nil)
  }

  private func view(of minute: WithheldMinute) -> MinuteView {
    MinuteView(
      number: minute.number.words, heading: nil, items: minute.item.map { [link(to: $0)] } ?? [], provenance: nil,
      text: nil,
      withheldAnchor: minute.anchor, withheldTitle: minute.title, withheld: WithheldView(minute.withheld))
  }

  private func view(of correction: Disclosed<Correction>, root: String) -> CorrectionView {
    switch correction {
    case .withheld(let withheld): CorrectionView(day: nil, what: nil, why: nil, withheld: WithheldView(withheld))
    case .open(let open):
      CorrectionView(
        day: open.day, what: markup(open.what, headingShift: 2, root: root, anchors: false),
        why: markupIfAny(open.why, headingShift: 2, root: root, anchors: false), withheld: nil)
    }
  }

  private func view(of action: Action, root: String) -> ActionArisingView {
    ActionArisingView(
      number: action.number.words, anchor: action.anchor,
      text: markup(action.text, headingShift: 1, root: root, anchors: false),
      leads: views(of: action.leads), byWhen: (action.byWhen ?? action.deadline.standing)?.words,
      status: StatusView(action.status, say))
  }
}

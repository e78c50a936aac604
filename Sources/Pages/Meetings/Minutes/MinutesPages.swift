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
    let decided = decisions(of: minutes)
    return MinutesView(
      frame: frame(of: minutes, meeting, path: path, state: lead(decided)),
      title: say(.minutesTitle, title: "\(record.heading(of: meeting)), \(meeting.date.text)"),
      lead: minutes.document.summary ?? lead(decided), note: approval(of: minutes), decided: decided,
      meeting: LinkView(title: say(.agendaAndPapers), link: address(of: minutes.meeting.ref)),
      date: meeting.date.textWithWeekday, committees: meeting.committees.map { link(to: $0.ref) },
      chair: meeting.chair.map { link(to: $0.ref) }, approvedAt: minutes.approvedAt.map { dated($0) },
      openUntil: openUntil(meeting.date, .papers),
      corrections: minutes.corrections.map { view(of: $0, root: root) },
      attendance: attendance(minutes), papers: papers(of: minutes.meeting), preamble: pieces.preamble,
      matters: pieces.matters.map(\.view), fromThePublic: pieces.fromThePublic.map(\.view),
      routine: pieces.routine.map(\.view), routineTitle: routineTitle(pieces.routine),
      votes: votesElsewhere(minutes), actions: minutes.actionsArising.map { view(of: record[$0], root: root) },
      details: details(of: minutes, root: root), backlinks: backlinks(to: handle.ref))
  }

  private func frame(of minutes: Minutes, _ meeting: Meeting, path: String, state: String) -> FrameView {
    let title = say(.minutesPage, title: meeting.nameAndDay)
    return frame(
      .minutes, path: path, title: title, description: minutes.document.summary ?? state,
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

  private func approval(of minutes: Minutes) -> String {
    minutes.approvedAt.map { say(.minutesApprovedOn, day: record[$0].date.text) } ?? say(.minutesNotApproved)
  }

  // MARK: What was decided

  /// A line for each minute under which something was decided that is more than a matter of form, and for each withheld one.
  private func decisions(of minutes: Minutes) -> [DecidedView] {
    minutes.inOrder.compactMap { entry in
      switch entry {
      case .open(let minute):
        guard !record.isAMatterOfForm(minute), let line = record.decisionLine(of: minute) else { return nil }
        return DecidedView(title: minute.title, link: "#" + minute.anchor, words: line.words, isClerks: line.isClerks)
      case .withheld(let minute):
        return DecidedView(
          title: minute.title, link: "#" + minute.anchor,
          words: minute.withheld.publicDecision ?? say(.heardInPrivate), isClerks: true)
      }
    }
  }

  private func lead(_ decided: [DecidedView]) -> String {
    decided.isEmpty ? say(.minutesNoDecision) : say(.minutesDecided, inWords: decided.count)
  }

  private func papers(of meeting: Handle<Meeting>) -> [PaperView] {
    AgendaParts(meeting, record).matters.flatMap { record[$0].content.open?.papers ?? [] }.map { view(of: $0) }
  }

  // MARK: The minutes themselves

  private typealias Placed = (place: Int, view: MinuteView)

  private func routineTitle(_ minutes: [Placed]) -> String? {
    if minutes.isEmpty { return nil }
    let numbers = span(minutes.map { ($0.place, $0.view.number) })
    return numbers.isEmpty ? say(.routineBusiness) : say(.routineMinutes, words: numbers)
  }

  private func pieces(
    of minutes: Minutes, root: String
  ) -> (preamble: [UInt8]?, matters: [Placed], fromThePublic: [Placed], routine: [Placed]) {
    let sections = minutes.body.prose.sections(at: Set(minutes.minutes.map(\.anchor)))
    let byAnchor = Dictionary(sections.map { ($0.anchor ?? "", $0) }) { first, _ in first }
    let links = links(of: minutes.body)
    var setting = proseSetting(root: root)
    setting.foreign = foreign(minutes.document)
    func markup(_ piece: Prose?, under heading: String? = nil) -> [UInt8]? {
      guard let piece, !piece.isEmpty else { return nil }
      setting.heading = heading
      return Site.markup(piece, links, setting)
    }
    let place = citation(of: minutes)
    var (matters, fromThePublic, routine): ([Placed], [Placed], [Placed]) = ([], [], [])
    for (index, entry) in minutes.inOrder.enumerated() {
      switch entry {
      case .open(let minute):
        let piece = byAnchor[minute.anchor]
        let view = view(
          of: minute, heading: markup(piece?.heading), text: markup(piece?.body, under: minute.title),
          votes: votes(on: minute.items, in: minutes), in: place)
        switch record.shelf(of: minute) {
        case .matters: matters.append((index, view))
        case .fromThePublic: fromThePublic.append((index, view))
        case .routine: routine.append((index, view))
        }
      case .withheld(let minute): matters.append((index, view(of: minute, in: place)))
      }
    }
    if matters.isEmpty, fromThePublic.isEmpty { (matters, routine) = (routine, []) }
    return (markup(byAnchor[""]?.body), matters, fromThePublic, routine)
  }

  /// The council and the meeting, before the number of a minute.
  private func citation(of minutes: Minutes) -> String {
    let meeting = record[minutes.meeting]
    return "\(record.council.name), \(record.heading(of: meeting)), \(meeting.date.text)"
  }

  private func votes(on items: [ItemRef], in minutes: Minutes) -> [VoteView] {
    minutes.votes.filter { $0.open?.item.map(items.contains) ?? false }.map { VoteView(site: self, vote: $0) }
  }

  /// Those on items that no minute here records, and withheld ones.
  private func votesElsewhere(_ minutes: Minutes) -> [VoteView] {
    let here = Set(minutes.minutes.flatMap(\.items))
    return minutes.votes.filter { !($0.open?.item.map(here.contains) ?? false) }.map { VoteView(site: self, vote: $0) }
  }

  private func view(
    of minute: Minute, heading: [UInt8]?, text: [UInt8]?, votes: [VoteView], in place: String
  ) -> MinuteView {
    MinuteView(
      number: minute.number.words, anchor: minute.anchor, label: minute.label, heading: heading,
      items: minute.items.map { link(to: $0) }, provenance: minute.provenance?.note, text: text, votes: votes,
      recording: minute.items.first.flatMap { recording(of: $0) }, cite: "\(place), \(minute.label)",
      withheldTitle: nil, withheld: nil)
  }

  private func view(of minute: WithheldMinute, in place: String) -> MinuteView {
    let label = minute.number.words.isEmpty ? minute.title : say(.minuteNumber, number: minute.number.words)
    return MinuteView(
      number: minute.number.words, anchor: minute.anchor, label: label, heading: nil,
      items: minute.item.map { [link(to: $0)] } ?? [], provenance: nil, text: nil, votes: [], recording: nil,
      cite: "\(place), \(label)",
      withheldTitle: minute.title, withheld: WithheldView(minute.withheld))
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

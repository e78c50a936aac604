import Record
import Theme

extension Site {
  static let haveYourSayPath = "have-your-say/index.html"
  private static let mostMeetings = 6
  private static let mostSuggestions = 20

  func haveYourSayPages() -> [PlannedPage] {
    [page(Site.haveYourSayPath, .haveYourSay, HaveYourSayView.vocabulary)]
  }

  var haveYourSayFrame: FrameView {
    frame(
      .haveYourSay, path: Site.haveYourSayPath, title: say(.navHaveYourSay), description: haveYourSayLead)
  }

  var meetingsToAskAt: [ComingMeetingView] { comingMeetings(Site.mostMeetings) }

  /// “The next deadline is noon on Thursday 3 December 2026: 13 days left.”
  var haveYourSayLead: String {
    let next = meetingsToAskAt.first { $0.daysLeft != nil }
    guard let next, let day = next.questions, let left = next.daysLeft else { return say(.noDeadlineKnown) }
    return say(.nextDeadline, day: day, words: left)
  }

  var howToAsk: [UInt8]? { slotText(.questions) }
  var waysToTakePart: [UInt8]? { slotText(.takingPart) }
  var venuePage: LinkView? { slotPage(.venue) }
  var rightsPage: LinkView? { slotPage(.rights) }

  var suggestByEmail: String? {
    record.council.email.map { $0.asEmailLink(subject: say(.suggestionSubject)) }
  }

  private func place(of slot: PageSlot) -> Int? {
    record.pages.firstIndex { $0.slot == slot && $0.committee == nil }
  }

  private func slotText(_ slot: PageSlot) -> [UInt8]? {
    place(of: slot).flatMap {
      markupIfAny(record.pages[$0].body, headingShift: 2, root: Site.root(of: Site.haveYourSayPath), anchors: false)
    }
  }

  private func slotPage(_ slot: PageSlot) -> LinkView? {
    place(of: slot).map { link(to: Handle<SitePage>($0).ref) }
  }

  /// Of the newest programmes first, each in its own order.
  var publicSuggestions: [SuggestionView] {
    let all = record.workProgrammes.indices.reversed().lazy.flatMap { [record] index in
      record.workProgrammes[index].entries.compactMap(\.open).filter { $0.suggestedBy == .public }
        .map { (Handle<WorkProgramme>(index), $0) }
    }
    return all.prefix(Site.mostSuggestions).map { suggestion($1, on: $0) }
  }

  private func suggestion(_ entry: WorkProgrammeEntry, on programme: Handle<WorkProgramme>) -> SuggestionView {
    let root = Site.root(of: Site.haveYourSayPath)
    return SuggestionView(
      item: entry.item, programme: link(to: programme.ref), by: entry.suggestedByWords,
      state: StateView(state: RecommendationState(entry.status), words: say.programmeStatus[entry.status]),
      meeting: entry.meeting.map { link(to: $0.ref) }, date: entry.meeting == nil ? entry.date?.words : nil,
      outcome: markupIfAny(entry.outcome ?? entry.purpose, headingShift: 3, root: root))
  }
}

extension RecommendationState {
  /// The shape beside what became of a suggestion: it is never late, because nobody promised it.
  fileprivate init(_ status: ProgrammeStatus) {
    self =
      switch status {
      case .held: .done
      case .planned, .moved: .onTrack
      case .suggested: .waiting
      case .withdrawn, .notTakenUp: .notHappening
      }
  }
}

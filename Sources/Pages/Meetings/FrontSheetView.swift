import Record
import Theme

/// What a citizen asks first of a meeting besides its day and its place: how to find it, whom to ask, until when to send a
/// question, and what was added to its agenda since.
struct FrontSheetView: Viewable {
  /// The council's texts on the venue and on getting there.
  let directions: [LinkView]
  let contact: ContactView?
  let questions: QuestionsView?
  /// What came after the agenda was published: late items and papers that were to follow.
  let additions: [AdditionView]
  let callIn: ClocksView?

  static let vocabulary = Vocabulary<FrontSheetView>(
    "front-sheet",
    [
      .list("directions", \.directions, "The council’s texts on the venue and on getting there"),
      .part("contact", \.contact, "Whom to ask, and how"),
      .part(
        "questions", \.questions, "Until when questions from the public can be sent; absent once the meeting is over"),
      .list("additions", \.additions, "Late items, and papers that arrived after the agenda, in order of date"),
      .part("call-in", \.callIn, "Until when its decisions can be called in, where the council has a rule"),
    ])
}

/// A person or post to ask.
struct ContactView: Viewable {
  let name: LinkView
  let email: String?
  let telephone: String?

  static let vocabulary = Vocabulary<ContactView>(
    "contact",
    [
      .part("name", \.name, "The person or post, with its page"),
      .text("email", \.email, "The e-mail address, the council’s where the contact has none"),
      .address("email-link", \.email?.asEmailLink, "The same as a link"),
      .text("telephone", \.telephone, "The telephone number, the council’s where the contact has none"),
      .address("telephone-link", \.telephone?.asTelephoneLink, "The same as a link"),
    ])
}

/// Until when questions from the public must arrive, and how that day was counted.
struct QuestionsView: Viewable {
  /// “noon on Thursday 3 December 2026”; the rule's own words where no day was understood.
  let line: String
  let iso: String?
  /// “13 days left”, “Closed”; absent where no day was understood.
  let status: StatusView?
  /// The rule, where the day was counted by it.
  let rule: String?
  let days: [NoticeDayView]
  /// Where the page says how to ask; nothing where the council has written nothing about it.
  let howToAsk: String?
  /// An e-mail with its subject filled in, while questions can be sent.
  let ask: String?

  init(_ deadline: QuestionsDeadline, asAt: Day, howToAsk: String?, ask: String?, _ say: PageSentences) {
    self.howToAsk = howToAsk
    self.ask = (deadline.day ?? asAt) < asAt ? nil : ask
    line = deadline.text
    iso = deadline.day?.iso
    status = deadline.day.map { day in
      let left = asAt.days(to: day)
      return left < 0 ? StatusView(say(.closed), .closed) : StatusView(say.lastDays(left), .notStarted)
    }
    rule = deadline.day == nil || deadline.isWrittenOut ? nil : deadline.words
    days = NoticeDayView.counted(deadline.walk)
  }

  static let vocabulary = Vocabulary<QuestionsView>(
    "questions",
    [
      .text("line", \.line, "The last moment: noon on Thursday 3 December 2026"),
      .text("iso", \.iso, "The day as 2026-12-03"),
      .part("status", \.status, "How many days are left"),
      .text("rule", \.rule, "The rule, where the day was counted by it"),
      .list("days", \.days, "The days between, the latest first; none where the day is written out"),
      .address("how-to-ask", \.howToAsk, "Where the page says how to ask"),
      .address("ask", \.ask, "An e-mail with its subject filled in, while questions can be sent"),
    ])
}

/// Something that came after the agenda was published.
struct AdditionView: Viewable {
  let date: String
  let iso: String
  /// “Item 9 was added”, “Appendix 2: placements by age”.
  let what: String
  let item: LinkView

  static let vocabulary = Vocabulary<AdditionView>(
    "addition",
    [
      .text("date", \.date, "The day it came"),
      .text("iso", \.iso, "The same as 2026-12-03"),
      .text("what", \.what, "The paper, or that the item itself was added"),
      .part("item", \.item, "The item it belongs to"),
    ])
}

extension Site {
  func frontSheet(of handle: Handle<Meeting>) -> FrontSheetView {
    let meeting = record[handle]
    let isComing = record.isComing(meeting)
    let texts = [PageSlot.venue, .transport].compactMap { catalogue.text($0, for: meeting.committees, in: record) }
    let howToAsk = catalogue.text(.questions, for: meeting.committees, in: record).map { _ in "#part--questions" }
    let contact = contact(of: meeting)
    let subject = say(.askSubject, title: "\(record.heading(of: meeting)), \(meeting.date.text)")
    let ask = (contact?.email ?? record.council.email)?.asEmailLink(subject: subject)
    return FrontSheetView(
      directions: isComing ? texts.map { link(to: $0.ref) } : [], contact: contact,
      questions: isComing
        ? record.questionsDeadline(of: meeting, holidays)
          .map { QuestionsView($0, asAt: record.asAt, howToAsk: howToAsk, ask: ask, say) } : nil,
      additions: additions(to: handle), callIn: callIn(of: meeting))
  }

  /// Whether the public can still come and ask.
  private func contact(of meeting: Meeting) -> ContactView? {
    guard let ref = meeting.contact ?? meeting.committees.lazy.compactMap({ self.record[$0].contact }).first else {
      return nil
    }
    let own = ownAddresses(of: ref)
    return ContactView(
      name: link(to: ref), email: own.email ?? record.council.email,
      telephone: own.telephone ?? record.council.telephone)
  }

  private func ownAddresses(of ref: RecordRef) -> (email: String?, telephone: String?) {
    let index = Int(ref.index)
    switch ref.kind {
    case .person: return (record.people[index].email, record.people[index].telephone)
    case .post: return (record.posts[index].email, record.posts[index].telephone)
    case .committee, .subject, .meeting, .minutes, .report, .review, .recommendation, .response, .letter, .actionPlan,
      .action,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      return (nil, nil)
    }
  }

  /// In order of date; those of one day in the order of the agenda.
  private func additions(to handle: Handle<Meeting>) -> [AdditionView] {
    let meeting = record[handle]
    var found: [(day: Day, place: Int, what: String)] = []
    for (place, item) in meeting.items.enumerated() {
      if let added = item.late?.added { found.append((added, place, say(.itemAdded))) }
      for paper in (item.content.open?.papers ?? []).compactMap(\.open) {
        guard let day = paper.received, meeting.agendaPublished.map({ $0 < day }) ?? true else { continue }
        found.append((day, place, paper.title))
      }
    }
    return found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map { _, addition in
      let item = link(to: ItemRef(handle, addition.place))
      return AdditionView(
        date: addition.day.text, iso: addition.day.iso, what: addition.what,
        item: LinkView(title: item.title, link: item.link))
    }
  }

  /// Only of a meeting of the executive, and once it can be said to decide anything on its day.
  private func callIn(of meeting: Meeting) -> ClocksView? {
    let isExecutive = !meeting.committees.isEmpty && meeting.committees.allSatisfy { record[$0].kind == .executive }
    guard isExecutive, meeting.standsOnItsDay else { return nil }
    return record.callIn(decided: meeting.date, holidays).map {
      ClocksView(clocks: [ClockView($0, asOf: record.asAt, say)])
    }
  }
}

import Record
import Theme

/// A forward plan: the decisions ahead, by who takes them.
enum ForwardPlanView {
  static let vocabulary = Vocabulary<RecordPage<ForwardPlan>>(
    "forward-plan",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.it.document.title, "The plan's title"),
      .text("summary", \.it.document.summary, "What it is about"),
      .text("notice-published", \.it.noticePublished?.text, "The day notice was published"),
      .list("groups", \.groups, "Its decisions by who takes them"),
      .list("unscheduled", \.unscheduled, "Decisions of this plan that scrutiny has not scheduled"),
      .list("withheld", \.withheld, "Decisions that may not be shown"),
      .markup("body", \.body, "The text of its page"),
      .list("details", \.details, "What else its fields say"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

extension RecordPage<ForwardPlan> {
  var frame: FrameView { frame(.forwardPlan, of: it.document, above: [site.forwardPlansLink]) }
  var groups: [DecisionGroupView] { site.groups(it.entries, root: root) }

  var unscheduled: [LinkView] {
    let unscheduled = Set(site.programme.unscheduled)
    return it.entries.filter { unscheduled.contains($0) }.map { site.unscheduledLink($0) }
  }

  var withheld: [WithheldView] { it.withheld.map { WithheldView($0) } }
  var body: [UInt8]? { markup(it.body, headingShift: 1) }
}

/// The decisions of one decision-maker, or of one month.
struct DecisionGroupView: Viewable {
  let heading: String
  let anchor: String
  let decisions: [PlannedDecisionView]

  static let vocabulary = Vocabulary<DecisionGroupView>(
    "decision-group",
    [
      .text("heading", \.heading, "Who takes the decisions, or the month they are due in"),
      .text("anchor", \.anchor, "An id for the group"),
      .list("decisions", \.decisions, "The decisions, by date"),
    ])
}

/// One decision that is announced.
struct PlannedDecisionView: Viewable {
  let site: Site
  let handle: Handle<ForwardPlanEntry>
  let entry: ForwardPlanEntry
  let root: String
  /// Whether the page gathers decisions of several plans, so that each names its own and has an anchor of its own.
  let alone: Bool

  static let vocabulary = Vocabulary<PlannedDecisionView>(
    "planned-decision",
    [
      .text("anchor", \.anchor, "The id of the entry"),
      .text("title", \.entry.title, "What is to be decided"),
      .text("type", \.type, "Key decision, Non-key decision …, or that it is not stated"),
      .flag("key", \.isKey, "Whether it is a key decision"),
      .part("when", \.when, "On or after when, as written"),
      .flag("bare-date", \.isBareDate, "Whether the words are only a date, so that “on or after” belongs before them"),
      .text("day", \.entry.due?.text, "The clerk's own day"),
      .text("iso", \.entry.firstDay?.iso, "The first day it can be taken, as 2026-12-01"),
      .markup("purpose", \.purpose, "Why"),
      .part("portfolio-holder", \.portfolioHolder, "The portfolio holder"),
      .text("directorate", \.entry.directorate, "The directorate"),
      .part("lead-officer", \.leadOfficer, "The lead officer"),
      .part("contact", \.contact, "Whom to ask"),
      .text("notice-published", \.noticePublished, "The day notice of it was published"),
      .text("exempt-part", \.entry.exemptPart, "What will not be open to the public"),
      .text("urgency", \.urgency, "The rule under which notice was short"),
      .markup("documents", \.documents, "The documents that the decision-maker will have"),
      .markup("consultees", \.consultees, "Who is consulted"),
      .markup("notes", \.notes, "What else the plan says of it"),
      .markup("scrutiny", \.scrutiny, "What scrutiny there is before the decision, in the plan's words"),
      .part("standing", \.standing, "Whether scrutiny has it on a work programme before it is taken"),
      .list("work", \.work, "The entries of work programmes that name it"),
      .part("clocks", \.clocks, "The notice of a key decision, and the days for calling it in"),
      .part("maker", \.maker, "Who decides, where the page is not theirs"),
      .part("plan", \.plan, "The plan that announces it, where the page is not that plan’s"),
      .flag("past", \.isPast, "Whether its day has passed"),
      .list("subjects", \.subjects, "The subjects it belongs to"),
    ])
}

extension PlannedDecisionView {
  private var refs: [ProgrammeEntryRef] { site.programme.work(before: handle) }

  var anchor: String { alone ? entry.id.text.replacing("/", with: "-") : entry.anchor }
  var type: String { site.kind(of: entry) }
  var isKey: Bool { entry.type == .key }
  var when: WrittenDateView? { entry.onOrAfter.map { WrittenDateView($0) } }
  var isBareDate: Bool { entry.onOrAfter?.isBareDate ?? false }
  var purpose: [UInt8]? { site.markupIfAny(entry.purpose, headingShift: 3, root: root) }
  var portfolioHolder: LeadView? { entry.portfolioHolder.map { site.view(of: $0) } }
  var leadOfficer: LeadView? { entry.leadOfficer.map { site.view(of: $0) } }
  var contact: LeadView? { entry.contact.map { site.view(of: $0) } }
  var noticePublished: String? { (entry.noticePublished ?? site.record[entry.plan].noticePublished)?.text }
  var urgency: String? { entry.urgency.map { site.say.urgency[$0] } }
  var scrutiny: [UInt8]? { site.markupIfAny(entry.scrutiny, headingShift: 3, root: root) }
  var documents: [UInt8]? { site.markupIfAny(entry.documents, headingShift: 3, root: root) }
  var consultees: [UInt8]? { site.markupIfAny(entry.consultees, headingShift: 3, root: root) }
  var notes: [UInt8]? { site.markupIfAny(entry.notes, headingShift: 3, root: root) }
  var standing: StatusView { StatusView(ScrutinyStanding(of: handle, refs, in: site.record), site.say) }
  var work: [DecisionWorkView] { refs.compactMap { site.work($0, before: entry) } }
  var maker: LeadView? { alone ? site.view(of: entry.decisionMaker) : nil }
  var isPast: Bool { entry.firstDay.map { $0 < site.record.asAt } ?? false }
  var subjects: [LinkView] { entry.subjects.map { site.link(to: $0.ref) } }

  var plan: LinkView? {
    alone ? site.link(to: Target(handle.ref, label: site.record[entry.plan].document.title)) : nil
  }

  var clocks: ClocksView? {
    let (today, say) = (site.record.asAt, site.say)
    let notice = site.record.notice(of: entry, site.holidays).map { ClockView($0, asOf: today, say) }
    let callIn = site.record.callIn(of: entry, site.holidays).map { ClockView($0, asOf: today, say) }
    let clocks = [notice, callIn].compactMap { $0 }
    return clocks.isEmpty ? nil : ClocksView(clocks: clocks)
  }
}

/// An entry of a work programme seen from the decision.
struct DecisionWorkView: Viewable {
  let item: String
  let programme: LinkView
  let when: String?
  let meeting: LinkView?
  /// “before the decision”, “after the decision can be taken”, “without a date”.
  let timing: String
  let status: StatusView

  static let vocabulary = Vocabulary<DecisionWorkView>(
    "decision-work",
    [
      .text("item", \.item, "What scrutiny will look at"),
      .part("programme", \.programme, "The work programme"),
      .text("when", \.when, "The day, where there is no meeting yet"),
      .part("meeting", \.meeting, "The meeting, as its day"),
      .text("timing", \.timing, "Whether that is before the decision"),
      .part("status", \.status, "What became of it"),
    ])
}

extension Site {
  func forwardPlanPages() -> [PlannedPage] {
    pages(of: record.forwardPlans, .forwardPlan, ForwardPlanView.vocabulary) + unscheduledPages() + decisionPages()
  }

  /// In the order in which the decision-makers first appear.
  fileprivate func groups(_ entries: [Handle<ForwardPlanEntry>], root: String) -> [DecisionGroupView] {
    var order: [String] = []
    var members: [String: [Handle<ForwardPlanEntry>]] = [:]
    for entry in entries {
      let words = record[entry].decisionMaker.words
      if members[words] == nil { order.append(words) }
      members[words, default: []].append(entry)
    }
    return order.enumerated().map { place, words in
      let own = (members[words] ?? []).sorted { (firstDay($0), $0) < (firstDay($1), $1) }
      let maker = own.first.map { record[$0].decisionMaker } ?? Lead(words: words)
      return DecisionGroupView(
        heading: heading(of: maker), anchor: "maker-\(place + 1)", decisions: own.map { view(of: $0, root: root) })
    }
  }

  /// The title of the one the words mean, else the words.
  func heading(of maker: Lead) -> String {
    if let only = maker.refs.first, maker.refs.count == 1 { title(of: only) } else { maker.words }
  }

  private func firstDay(_ entry: Handle<ForwardPlanEntry>) -> Int32 { record[entry].firstDay?.number ?? .max }

  func view(of handle: Handle<ForwardPlanEntry>, root: String, alone: Bool = false) -> PlannedDecisionView {
    PlannedDecisionView(site: self, handle: handle, entry: record[handle], root: root, alone: alone)
  }

  fileprivate func work(_ ref: ProgrammeEntryRef, before decision: ForwardPlanEntry) -> DecisionWorkView? {
    guard let entry = record[ref] else { return nil }
    return DecisionWorkView(
      item: entry.item, programme: link(to: ref.programme.ref),
      when: entry.meeting == nil ? entry.date?.words : nil, meeting: entry.meeting.map { dated($0) },
      timing: timing(of: entry, before: decision.firstDay),
      status: StatusView(entry.status, say))
  }

  /// Whether scrutiny looks at a decision before it can be taken: in the same words for the plan and the work programme.
  func timing(of entry: WorkProgrammeEntry, before decision: Day?) -> String {
    if entry.meeting == nil, entry.date?.latest == nil { return say(.timingUndated) }
    guard decision != nil else { return say(.timingDecisionUndated) }
    switch ScrutinyStanding(of: entry, before: decision, in: record) {
    case .before: return say(.timingBefore)
    case .after: return say(.timingAfter)
    case .undated, .none: return say(.timingUnclear)
    }
  }

  /// “Key decision”, or that the plan does not say; what is not known is never called non-key.
  func kind(of entry: ForwardPlanEntry) -> String {
    entry.type.map { say.decisionType[$0] } ?? say(.decisionKindNotStated)
  }

  func decisionLink(_ handle: Handle<ForwardPlanEntry>) -> LinkView {
    let entry = record[handle]
    let isBareDate = entry.due != nil || entry.onOrAfter?.isBareDate ?? false
    let when = (entry.due?.text ?? entry.onOrAfter?.words).map { isBareDate ? say(.onOrAfterDay, day: $0) : "“\($0)”" }
    return LinkView(
      title: entry.title, link: address(of: handle.ref),
      note: "\(kind(of: entry)), \(entry.decisionMaker.words), \(when ?? say(.decisionUndated))")
  }
}

extension Site {
  /// The same with what scrutiny has planned, where that is not nothing.
  func unscheduledLink(_ handle: Handle<ForwardPlanEntry>) -> LinkView {
    var link = decisionLink(handle)
    let standing = ScrutinyStanding(of: handle, programme.work(before: handle), in: record)
    if standing != .none {
      link.note = (link.note.map { $0 + "; " } ?? "") + StatusView(standing, say).word.lowercasedFirst
    }
    return link
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension FuzzyDate {
  /// Whether the words are a day, month or year and nothing that says on which side of it: “Not before May 2027” does.
  fileprivate var isBareDate: Bool {
    switch kind {
    case .day, .period: true
    case .range, .by, .onwards, .ongoing, .recurring, .immediate, .revised, .several, .ambiguous, .mentioned,
      .completed, .inherits, .impossible, .undated, .notUnderstood:
      false
    }
  }
}

import Record
import Theme

/// One item of an agenda, with all that belongs to it.
struct AgendaItemView: Viewable {
  let number: String
  let anchor: String
  let title: String
  /// “Report”, “Verbal update”; nil for a standing item, which needs no word.
  let kind: String?
  let pages: String?
  let late: LateItemView?
  let withheld: WithheldView?
  let purpose: [UInt8]?
  let papers: [PaperView]
  let subjects: [LinkView]
  let about: [LinkView]
  let outcome: [UInt8]?
  let notes: [UInt8]?
  let continues: LinkView?
  let continuedBy: [LinkView]
  let thread: LinkView?
  let minute: LinkView?

  static let vocabulary = Vocabulary<AgendaItemView>(
    "agenda-item",
    [
      .text("number", \.number, "The number as written"),
      .text("anchor", \.anchor, "Its place on the meeting’s page"),
      .text("title", \.title, "Its title, or what may be said in its place"),
      .text("kind", \.kind, "What sort of item, when it is not a standing one"),
      .text("pages", \.pages, "Pages of the printed pack, as written"),
      .part("late", \.late, "Why it was added after the agenda was published"),
      .part("withheld", \.withheld, "Why it is not open to the public"),
      .markup("purpose", \.purpose, "What the committee is asked to do"),
      .list("papers", \.papers, "Its papers"),
      .list("subjects", \.subjects, "The subjects it belongs to"),
      .list("about", \.about, "The reviews, recommendations or plans it looks at"),
      .markup("outcome", \.outcome, "What came of it"),
      .markup("notes", \.notes, "Anything else readers should know"),
      .part("continues", \.continues, "The earlier item it carries on from"),
      .list("continued-by", \.continuedBy, "The later items that carry it on"),
      .part("thread", \.thread, "The page of the whole thread"),
      .part("minute", \.minute, "The minute that records it"),
    ])
}

/// Why an item was taken although it was not on the published agenda.
struct LateItemView: Viewable {
  let reason: String
  let added: String?

  init(_ late: LateItem) {
    reason = late.reason
    added = late.added?.text
  }

  static let vocabulary = Vocabulary<LateItemView>(
    "late-item",
    [
      .text("reason", \.reason, "The reason of urgency the chair gave"),
      .text("added", \.added, "The day it was added"),
    ])
}

extension Site {
  func view(of ref: ItemRef, root: String) -> AgendaItemView {
    let item = record[ref]
    let content = item.content.open
    return AgendaItemView(
      number: item.number.words, anchor: item.anchor, title: item.title,
      kind: item.kind == .standing ? nil : say.itemKind[item.kind], pages: item.pages,
      late: item.late.map(LateItemView.init),
      withheld: item.content.withheld.map { WithheldView($0) },
      purpose: markupIfAny(content?.purpose, headingShift: 2, root: root, anchors: false),
      papers: (content?.papers ?? []).map { view(of: $0) },
      subjects: (content?.subjects ?? []).map { link(to: $0.ref) }, about: (content?.about ?? []).map { link(to: $0) },
      outcome: markupIfAny(content?.outcome, headingShift: 2, root: root, anchors: false),
      notes: markupIfAny(content?.notes, headingShift: 2, root: root, anchors: false),
      continues: item.continues.map { link(to: $0) }, continuedBy: item.continuedBy.map { link(to: $0) },
      thread: threads.thread(of: ref).map { thread in
        LinkView(title: say(.allTimes, count: thread.items.count), link: thread.path)
      }, minute: (item.minute ?? catalogue.withheldMinute(of: ref)).map { link(to: $0) })
  }

  /// “Item 6: Foster care”, with the meeting beside it.
  func link(to item: ItemRef) -> LinkView {
    let own = record[item]
    return LinkView(
      title: say(.itemTitled, number: own.number.words, title: own.title), link: address(of: item),
      note: record[item.meeting].nameAndDay)
  }
}

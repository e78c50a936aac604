import Record
import Theme

/// One item of an agenda, with all that belongs to it. A class, so that no field of it copies the item.
final class AgendaItemView: Viewable {
  let site: Site
  let ref: ItemRef
  let item: AgendaItem
  let root: String
  private let content: AgendaItemContent?

  init(_ site: Site, _ ref: ItemRef, root: String) {
    self.site = site
    self.ref = ref
    self.root = root
    item = site.record[ref]
    content = item.content.open
  }

  static let vocabulary = Vocabulary<AgendaItemView>(
    "agenda-item",
    [
      .text("number", \.item.number.words, "The number as written"),
      .text("anchor", \.item.anchor, "Its place on the meeting’s page"),
      .text("title", \.item.title, "Its title, or what may be said in its place"),
      .text("kind", \.kind, "What sort of item, when it is not a standing one"),
      .text("pages", \.item.pages, "Pages of the printed pack, as written"),
      .part("late", \.item.late, "Why it was added after the agenda was published"),
      .part("withheld", \.withheld, "Why it is not open to the public"),
      .markup("purpose", \.purpose, "What the committee is asked to do"),
      .list("papers", \.papers, "Its papers"),
      .list("subjects", \.subjects, "The subjects it belongs to"),
      .list("recommendations", \.recommendations, "The recommendations it looks at, with how each stands"),
      .list("about", \.about, "The reviews, plans and answers it looks at"),
      .markup("outcome", \.outcome, "What came of it"),
      .markup("notes", \.notes, "Anything else readers should know"),
      .part("continues", \.continues, "The earlier item it carries on from"),
      .list("continued-by", \.continuedBy, "The later items that carry it on"),
      .part("thread", \.thread, "The page of the whole thread"),
      .part("recording", \.recording, "Where the recording has it"),
      .text(
        "recording-at", \.recordingAt, "How far into the recording it begins, where there is no recording to link to"),
      .part("minute", \.minute, "The minute that records it"),
      .flag("has-links", \.hasLinks, "Whether anything stands in the line of its links"),
    ])
}

extension AgendaItemView {
  private func markup(_ prose: LinkedProse?) -> [UInt8]? {
    site.markupIfAny(prose, headingShift: 2, root: root, anchors: false)
  }

  /// A standing item needs no word.
  var kind: String? { item.kind.flatMap { $0 == .standing ? nil : site.say.itemKind[$0] } }
  var withheld: WithheldView? { item.content.withheld.map { WithheldView($0) } }
  var purpose: [UInt8]? { markup(content?.purpose) }
  var papers: [PaperView] { (content?.papers ?? []).map { site.view(of: $0) } }
  var subjects: [LinkView] { (content?.subjects ?? []).map { site.link(to: $0.ref) } }
  var about: [LinkView] { (content?.about ?? []).filter { $0.kind != .recommendation }.map { site.link(to: $0) } }
  var recommendations: [RecommendationLineView] {
    (content?.about ?? []).filter { $0.kind == .recommendation }.map { site.line(of: Handle(Int($0.index))) }
  }
  var outcome: [UInt8]? { markup(content?.outcome) }
  var notes: [UInt8]? { markup(content?.notes) }
  var continues: LinkView? { item.continues.map { site.link(to: $0) } }
  var continuedBy: [LinkView] { item.continuedBy.map { site.link(to: $0) } }

  var thread: LinkView? {
    site.threads.thread(of: ref).map {
      LinkView(title: site.say(.allTimes, count: $0.items.count), link: $0.path)
    }
  }

  var recording: LinkView? { site.recording(of: ref) }
  var recordingAt: String? { recording == nil ? content?.recordingTime?.text : nil }

  var hasLinks: Bool {
    if kind != nil || item.pages != nil || content?.recordingTime != nil || minute != nil { return true }
    if continues != nil || thread != nil || !item.continuedBy.isEmpty { return true }
    return !(content?.subjects ?? []).isEmpty || !about.isEmpty
  }

  var minute: LinkView? { (item.minute ?? site.catalogue.withheldMinute(of: ref)).map { site.link(to: $0) } }
}

/// Why an item was taken although it was not on the published agenda.
extension LateItem: Viewable {
  static let vocabulary = Vocabulary<LateItem>(
    "late-item",
    [
      .text("reason", \.reason, "The reason of urgency the chair gave"),
      .text("added", \.added?.text, "The day it was added"),
    ])
}

extension Site {
  /// The recording of its meeting, from where the item begins; nothing where that is not known.
  func recording(of item: ItemRef) -> LinkView? {
    guard let recording = record[item.meeting].recording, let time = record[item].content.open?.recordingTime else {
      return nil
    }
    return LinkView(title: say(.recordingFrom, number: time.text), link: time.address(in: recording))
  }

  func view(of ref: ItemRef, root: String) -> AgendaItemView {
    AgendaItemView(self, ref, root: root)
  }

  /// “Item 6: Foster care”, with the meeting beside it.
  func link(to item: ItemRef) -> LinkView {
    let own = record[item]
    return LinkView(
      title: say(.itemTitled, number: own.number.words, title: own.title), link: address(of: item),
      note: record[item.meeting].nameAndDay)
  }
}

import Record
import Theme

/// The accessibility statement (SI 2018/952 reg 8), which claims nothing that was not checked.
struct AccessibilityView: Viewable {
  let frame: FrameView
  /// The council's own words.
  let body: [UInt8]?
  let formats: [UInt8]?
  let formatsTitle: String?
  let prepared: String?
  let reviewed: String?
  /// Files that were published as they came, by format: “12 files in PDF”.
  let files: [String]
  /// What publications can be had as besides their pages.
  let offered: [String]
  let register: StatementView

  static let vocabulary = Vocabulary<AccessibilityView>(
    "accessibility",
    [
      .part("frame", \.frame, "What stands around the content"),
      .markup("body", \.body, "The council's own words: the page with the slot “accessibility”"),
      .markup("formats", \.formats, "How to ask for another format: the page with the slot “formats”"),
      .text("formats-title", \.formatsTitle, "That page's title"),
      .text("prepared", \.prepared, "The day the statement was prepared"),
      .text("reviewed", \.reviewed, "The day it was last reviewed"),
      .words("files", \.files, "Attached files by format, such as “12 files in PDF”"),
      .words("offered", \.offered, "The formats that publications can be had in: “large print”"),
      .text("faults", \.register.faults, "“2 faults, of heading-order and link-words”; absent where none was found"),
      .text("advice", \.register.advice, "The same of advice"),
      .words("failed", \.register.failed, "What validators found, a line for each that found something"),
      .words("unchecked", \.register.unchecked, "What no validator looked at, a line for each that could"),
      .list("checked", \.register.checked, "The validators that looked at files of this build"),
    ])
}

extension Site {
  func accessibilityPages() -> [PlannedPage] {
    [PlannedPage("accessibility/index.html", .accessibility) { [self] in accessibility().view }]
  }

  private func accessibility() -> AccessibilityView {
    let own = record.pages.first { $0.slot == .accessibility && $0.committee == nil }
    let formats = record.pages.first { $0.slot == .formats && $0.committee == nil }
    return AccessibilityView(
      frame: frame(
        .accessibility, path: "accessibility/index.html", title: say(.accessibilityTitle),
        description: say(.accessibilityDescription)),
      body: markupIfAny(own?.body, headingShift: 1, root: "../", anchors: false),
      formats: markupIfAny(formats?.body, headingShift: 1, root: "../", anchors: false),
      formatsTitle: formats?.document.title,
      prepared: record.council.statementPrepared?.text, reviewed: record.council.statementReviewed?.text,
      files: filesByFormat, offered: offeredFormats, register: StatementView(register, say))
  }

  private var filesByFormat: [String] {
    Dictionary(grouping: record.attachments, by: \.format).sorted { $0.key < $1.key }
      .map { say(.filesIn, count: $0.value.count, kinds: $0.key) }
  }
}

/// The page for addresses that are not there.
struct NotFoundView: Viewable {
  let frame: FrameView
  /// The first pages a reader may want; complete addresses when the site knows its own, as the page is shown at any depth.
  let links: [LinkView]

  static let vocabulary = Vocabulary<NotFoundView>(
    "not-found",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list("links", \.links, "Pages to begin again from; none when the site does not know its own address"),
    ])
}

extension Site {
  func notFoundPages() -> [PlannedPage] {
    [
      PlannedPage("404.html", .notFound) { [self] in
        NotFoundView(
          frame: frame(.notFound, path: "404.html", title: say(.notFoundTitle)), links: notFoundLinks
        ).view
      }
    ]
  }

  private var notFoundLinks: [LinkView] {
    guard let address = record.council.address else { return [] }
    let pages: [(Phrase, String)] = [
      (.home, ""), (.searchTitle, "search/"), (.navMeetings, "meetings/"), (.navRecommendations, "recommendations/"),
      (.footerAToZ, "a-z/"), (.siteMapTitle, "site-map/"),
    ]
    return pages.map { LinkView(title: say($0.0), link: address + $0.1) }
  }
}

import Record
import Theme

/// The accessibility statement (SI 2018/952 reg 8), which claims nothing that was not checked.
struct AccessibilityView: Viewable {
  let site: Site
  let register: StatementView

  static let vocabulary = Vocabulary<AccessibilityView>(
    "accessibility",
    [
      .part("frame", \.site.accessibilityFrame, "What stands around the content"),
      .markup("body", \.site.ownStatement, "The council's own words: the page with the slot “accessibility”"),
      .text(
        "commitment", \.commitment, "That the council is committed to making the site accessible, and under which law"),
      .text("status", \.status, "How far the site meets the standard, never better than what is known allows"),
      .list("failures", \.failures, "What does not meet it, as the council writes it"),
      .text("burden", \.statement.burden, "What the council holds to be a disproportionate burden"),
      .text("out-of-scope", \.statement.outOfScope, "What the council says lies outside the scope of the regulations"),
      .text("method", \.statement.method, "How the site was tested"),
      .text("tested", \.statement.tested?.text, "The day it was last tested"),
      .address("form", \.site.record.council.contactForm, "The council's form"),
      .text("relay", \.site.record.council.relay, "How to reach the telephone by text relay or sign language"),
      .markup("formats", \.site.waysToAsk, "How to ask for another format: the page with the slot “formats”"),
      .text("formats-title", \.site.formatsPage?.document.title, "That page's title"),
      .text("prepared", \.site.record.council.statementPrepared?.text, "The day the statement was prepared"),
      .text("reviewed", \.site.record.council.statementReviewed?.text, "The day it was last reviewed"),
      .words("files", \.site.filesByFormat, "Attached files by format, such as “12 files in PDF”"),
      .words("offered", \.site.offeredFormats, "The formats that publications can be had in: “large print”"),
      .text("faults", \.register.faults, "“2 faults, of heading-order and link-words”; absent where none was found"),
      .text("advice", \.register.advice, "The same of advice"),
      .words("failed", \.register.failed, "What validators found, a line for each that found something"),
      .words("unchecked", \.register.unchecked, "What no validator looked at, a line for each that could"),
      .list("checked", \.register.checked, "The validators that looked at files of this build"),
    ])
}

extension AccessibilityView {
  fileprivate var statement: AccessibilityStatement { site.record.council.statement }

  var commitment: String { site.say(.statementCommitment, name: site.record.council.name) }

  var status: String {
    site.say.statementStatus[statement.status(knowingOfMore: register.faults != nil || !register.failed.isEmpty)]
  }

  var failures: [StatementFailure] { statement.failures }
}

extension StatementFailure: Viewable {
  static let vocabulary = Vocabulary<StatementFailure>(
    "statement-failure",
    [
      .text("what", \.what, "What it is, and whom it keeps out"),
      .text("criterion", \.criterion, "The success criterion it fails"),
      .text("by", \.by?.text, "The day by which it will be put right"),
    ])
}

extension Site {
  func accessibilityPages() -> [PlannedPage] {
    [
      PlannedPage("accessibility/index.html", .accessibility) { [self] in
        AccessibilityView(site: self, register: StatementView(register, say)).view
      }
    ]
  }

  var accessibilityFrame: FrameView {
    frame(
      .accessibility, path: "accessibility/index.html", title: say(.accessibilityTitle),
      description: say(.accessibilityDescription))
  }

  var ownStatement: [UInt8]? { statementText(record.pages.first { $0.slot == .accessibility && $0.committee == nil }) }
  var waysToAsk: [UInt8]? { statementText(formatsPage) }
  var formatsPage: SitePage? { record.pages.first { $0.slot == .formats && $0.committee == nil } }

  private func statementText(_ page: SitePage?) -> [UInt8]? {
    markupIfAny(page?.body, headingShift: 1, root: "../", anchors: false)
  }

  var filesByFormat: [String] {
    Dictionary(grouping: record.attachments, by: \.format).sorted { $0.key < $1.key }
      .map { say(.filesIn, count: $0.value.count, kinds: $0.key) }
  }
}

/// The page for addresses that are not there.
enum NotFoundView {
  static let vocabulary = Vocabulary<Site>(
    "not-found",
    [
      .part("frame", \.notFoundFrame, "What stands around the content"),
      .list("links", \.notFoundLinks, "Pages to begin again from; none when the site does not know its own address"),
    ])
}

extension Site {
  func notFoundPages() -> [PlannedPage] { [page("404.html", .notFound, NotFoundView.vocabulary)] }

  var notFoundFrame: FrameView { frame(.notFound, path: "404.html", title: say(.notFoundTitle)) }

  /// Complete addresses, as the page is shown at any depth.
  var notFoundLinks: [LinkView] {
    guard let address = record.council.address else { return [] }
    let pages: [(Phrase, String)] = [
      (.home, ""), (.searchTitle, "search/"), (.navMeetings, "meetings/"), (.navRecommendations, "recommendations/"),
      (.footerAToZ, "a-z/"), (.siteMapTitle, "site-map/"),
    ]
    return pages.map { LinkView(title: say($0.0), link: address + $0.1) }
  }
}

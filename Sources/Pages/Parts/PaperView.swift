import Record
import Theme

/// A paper of an agenda item, an appendix or a document of a review.
struct PaperView: Viewable {
  let site: Site
  /// Nothing is known of a withheld paper but its ground.
  let paper: Disclosed<Paper>

  static let vocabulary = Vocabulary<PaperView>(
    "paper",
    [
      .text("title", \.title, "The title as published"),
      .address("link", \.link, "The report's page or the file; absent while it is to follow"),
      .text("other-language", \.otherLanguage, "The language of a report, where it is not that of the page"),
      .text("format", \.file?.formatAndSize, "Format and size of a file: PDF, 420 kB"),
      .text("appendix", \.paper.open?.appendix, "Its mark as an appendix: A, 1"),
      .text("pages", \.paper.open?.pages, "Its pages in the printed pack"),
      .text("note", \.paper.open?.note, "A note on it"),
      .text("received", \.paper.open?.received?.text, "The day a paper that was to follow arrived"),
      .flag("to-follow", \.isToFollow, "Whether it has not been published yet"),
      .flag("title-only", \.isTitleOnly, "Whether nothing but its title was published"),
      .part("withheld", \.withheld, "Why it is withheld; then nothing else is known of it"),
    ])

  var title: String { paper.open?.title ?? paper.withheld?.publicTitle ?? site.say(.paperWithheld) }
  var otherLanguage: String? {
    if case .report(let report) = paper.open?.body { site.otherLanguage(of: report.ref) } else { nil }
  }

  var isToFollow: Bool { paper.open?.body == .toFollow }
  var isTitleOnly: Bool { paper.open?.body == .titleOnly }
  var withheld: WithheldView? { paper.withheld.map { WithheldView($0) } }

  var link: String? {
    if case .report(let report) = paper.open?.body { site.address(of: report.ref) } else { file?.address }
  }

  var file: Attachment? { if case .file(let file) = paper.open?.body { file } else { nil } }
}

extension Site {
  func view(of paper: Disclosed<Paper>) -> PaperView { PaperView(site: self, paper: paper) }

  func view(of paper: Paper) -> PaperView { view(of: .open(paper)) }
}

import Record
import Theme

/// A paper of an agenda item, an appendix or a document of a review.
struct PaperView: Viewable {
  let title: String
  /// The report's page or the file; absent while it is to follow or when only its title is known.
  let link: String?
  /// “PDF, 420 kB” of a file.
  let format: String?
  let appendix: String?
  let pages: String?
  let note: String?
  /// When a paper that was to follow arrived.
  let received: String?
  let isToFollow: Bool
  let isTitleOnly: Bool
  let withheld: WithheldView?

  static let vocabulary = Vocabulary<PaperView>(
    "paper",
    [
      .text("title", \.title, "The title as published"),
      .address("link", \.link, "The report's page or the file; absent while it is to follow"),
      .text("format", \.format, "Format and size of a file: PDF, 420 kB"),
      .text("appendix", \.appendix, "Its mark as an appendix: A, 1"),
      .text("pages", \.pages, "Its pages in the printed pack"),
      .text("note", \.note, "A note on it"),
      .text("received", \.received, "The day a paper that was to follow arrived"),
      .flag("to-follow", \.isToFollow, "Whether it has not been published yet"),
      .flag("title-only", \.isTitleOnly, "Whether nothing but its title was published"),
      .part("withheld", \.withheld, "Why it is withheld; then nothing else is known of it"),
    ])
}

extension Site {
  func view(of paper: Disclosed<Paper>) -> PaperView {
    switch paper {
    case .open(let paper): view(of: paper)
    case .withheld(let withheld):
      PaperView(
        title: withheld.publicTitle ?? say(.paperWithheld), link: nil, format: nil,
        appendix: nil, pages: nil, note: nil, received: nil, isToFollow: false, isTitleOnly: false,
        withheld: WithheldView(withheld))
    }
  }

  func view(of paper: Paper) -> PaperView {
    var (link, format): (String?, String?) = (nil, nil)
    switch paper.body {
    case .report(let report): link = address(of: report.ref)
    case .file(let file): (link, format) = (file.address, file.formatAndSize)
    case .toFollow, .titleOnly: break
    }
    return PaperView(
      title: paper.title, link: link, format: format, appendix: paper.appendix, pages: paper.pages, note: paper.note,
      received: paper.received?.text, isToFollow: paper.body == .toFollow, isTitleOnly: paper.body == .titleOnly,
      withheld: nil)
  }
}

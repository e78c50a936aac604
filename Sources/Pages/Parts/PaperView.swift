import Record
import Theme

/// A paper of an agenda item, an appendix or a document of a review.
struct PaperView: Viewable {
  let title: String
  let link: String?
  let appendix: String?
  let pages: String?
  /// “PDF, 240 kB”.
  let file: String?
  let isToFollow: Bool
  let received: String?
  let note: String?
  let withheld: WithheldView?

  static let vocabulary = Vocabulary<PaperView>(
    "paper",
    [
      .text("title", \.title, "Its title"),
      .address("link", \.link, "The report or the file; absent while it is to follow"),
      .text("appendix", \.appendix, "The number of the appendix, as written"),
      .text("pages", \.pages, "Pages of the printed pack, as written"),
      .text("file", \.file, "Format and size of a file: PDF, 240 kB"),
      .flag("to-follow", \.isToFollow, "Whether it is still to follow"),
      .text("received", \.received, "The day a paper that was to follow arrived"),
      .text("note", \.note, "What became of it"),
      .part("withheld", \.withheld, "Why it may not be seen"),
    ])
}

extension Site {
  func view(_ paper: Disclosed<Paper>) -> PaperView {
    switch paper {
    case .open(let paper): view(paper)
    case .withheld(let withheld):
      PaperView(
        title: withheld.publicTitle ?? "A paper that is not open to the public", link: nil, appendix: nil, pages: nil,
        file: nil, isToFollow: false, received: nil, note: nil, withheld: WithheldView(withheld))
    }
  }

  private func view(_ paper: Paper) -> PaperView {
    var link: String?
    var file: String?
    var isToFollow = false
    switch paper.body {
    case .report(let report): link = addresses.page(of: report.ref)
    case .file(let attachment):
      link = attachment.address
      file = "\(attachment.format), \(Site.size(attachment.size))"
    case .toFollow: isToFollow = true
    case .titleOnly: break
    }
    return PaperView(
      title: paper.title, link: link, appendix: paper.appendix, pages: paper.pages, file: file, isToFollow: isToFollow,
      received: paper.received?.text, note: paper.note, withheld: nil)
  }

  /// Decimal units, as file managers show them: “640 bytes”, “240 kB”, “1.2 MB”.
  static func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return Words.count(bytes, "byte", "bytes") }
    if bytes < 999_500 { return "\((bytes + 500) / 1_000) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}

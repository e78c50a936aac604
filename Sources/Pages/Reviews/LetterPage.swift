import Record
import Theme

/// A letter that asks for an answer.
enum LetterPageView {
  static let vocabulary = Vocabulary<RecordPage<Letter>>(
    "letter-page",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.it.document.title, "The letter's title"),
      .text("summary", \.it.document.summary, "What it is about"),
      .list("details", \.details, "The step it is, who wrote to whom, when and about what"),
      .markup("body", \.body, "The letter"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

extension RecordPage<Letter> {
  var frame: FrameView { frame(.letter, of: it.document, above: site.breadcrumbs(review: it.review)) }
  var body: [UInt8]? {
    site.markupIfAny(it.body, headingShift: 1, root: root, foreign: site.foreign(it.document))
  }
}

extension Site {
  func letterPages() -> [PlannedPage] { pages(of: record.letters, .letter, LetterPageView.vocabulary) }
}

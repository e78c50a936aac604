import Record
import Theme

/// Somebody named in a paper: the words as written, and the records they mean.
struct LeadView: Viewable {
  /// The words as written, where they say more than the names of the records.
  let words: String?
  let links: [LinkView]
  let provenance: String?

  static let vocabulary = Vocabulary<LeadView>(
    "lead",
    [
      .text("words", \.words, "The words of the paper, where they are not simply the name"),
      .list("links", \.links, "The people, posts or bodies the words mean"),
      .text("provenance", \.provenance, "How it was understood, when it was not plain"),
    ])
}

extension Site {
  func view(_ lead: Lead) -> LeadView {
    let links = lead.refs.map { link(to: $0) }
    let isPlain = links.count == 1 && (links[0].title == lead.words || id(of: lead.refs[0]) == lead.words)
    return LeadView(words: isPlain ? nil : lead.words, links: links, provenance: lead.provenance?.note)
  }

  private func id(of ref: RecordRef) -> String? {
    switch ref.kind {
    case .person: record.people[Int(ref.index)].document.id.text
    case .post: record.posts[Int(ref.index)].document.id.text
    case .committee: record.committees[Int(ref.index)].document.id.text
    case .subject, .meeting, .minutes, .report, .review, .recommendation, .response, .actionPlan, .action,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      nil
    }
  }
}

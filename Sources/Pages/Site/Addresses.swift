package import Record

/// Where every record stands in the site: paths from its root, worked out once.
///
/// An address is the top folder the record was written in followed by its id, so that it can be guessed and never depends on a
/// title. Links name `index.html`, so that the site also works when it is opened from disk.
package struct Addresses: Sendable {
  /// By the place of the kind; empty for what has no page of its own.
  private let pages: [[String]]

  package init(_ record: Record) {
    var pages = [[String]](repeating: [], count: RecordKind.allCases.count)
    func own(_ kind: RecordKind, _ documents: [Document]) {
      pages[kind.place] = documents.map { Addresses.folder(of: $0) + "index.html" }
    }
    own(.committee, record.committees.map(\.document))
    own(.person, record.people.map(\.document))
    own(.post, record.posts.map(\.document))
    own(.subject, record.subjects.map(\.document))
    own(.meeting, record.meetings.map(\.document))
    own(.minutes, record.minutes.map(\.document))
    own(.report, record.reports.map(\.document))
    own(.review, record.reviews.map(\.document))
    own(.recommendation, record.recommendations.map(\.document))
    own(.response, record.responses.map(\.document))
    own(.actionPlan, record.actionPlans.map(\.document))
    own(.indicatorSet, record.indicatorSets.map(\.document))
    own(.indicator, record.indicators.map(\.document))
    own(.workProgramme, record.workProgrammes.map(\.document))
    own(.forwardPlan, record.forwardPlans.map(\.document))
    own(.page, record.pages.map(\.document))
    self.pages = pages
  }

  /// “reviews/foster-care-2025/rec-10/”.
  package static func folder(of document: Document) -> String {
    let top = document.path.prefix { $0 != "/" }
    return "\(top)/\(document.id.text)/"
  }

  /// The page of a record that has one of its own; else the first page of the site.
  package func page(of ref: RecordRef) -> String {
    let own = pages[ref.kind.place]
    return own.isEmpty ? "index.html" : own[Int(ref.index)]
  }
}

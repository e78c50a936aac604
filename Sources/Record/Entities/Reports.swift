package struct Report: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .report }

  package var document: Document
  package var authors: [Lead] = []
  package var meetings: [Handle<Meeting>] = []
  /// The agenda items whose papers it is.
  package var items: [ItemRef] = []
  package var classification: String?
  package var keyDecision: String?
  package var wards: [String] = []
  package var portfolio: String?
  package var purpose: LinkedProse?
  package var proposals: [Disclosed<Proposal>] = []
  package var appendices: [Disclosed<Paper>] = []
  package var backgroundPapers: [LinkedProse] = []
  package var consultees: [String] = []
  package var contact: RecordRef?
  package var body = LinkedProse(.empty)
}

extension Report: Documented {
  package static let fields: [RecordField<Report>] = [
    .title, .summary, .language,
    .init("author", "Report of") { .people($0.authors) },
    .init("meetings", "For", elsewhere: [.publication, .search, .page]) { .references($0.meetings.map(\.ref)) },
    .init("published", "Published", elsewhere: [.search, .history]) { .day($0.document.published) }, .updated,
    .init("classification", "Classification", elsewhere: .search) { .words($0.classification) },
    .init("key-decision", "Key decision") { .words($0.keyDecision) },
    .init("portfolio", "Portfolio") { .words($0.portfolio) },
    .init("wards", "Wards") { .names($0.wards) },
    .init("contact", "For more information") { .reference($0.contact) },
    .init("purpose", "Why this report was written", elsewhere: [.publication, .page]) { .prose($0.purpose) },
    .init("recommendations", "What the report recommends", weight: .strong, elsewhere: [.publication, .page]) {
      .rows($0.proposals)
    },
    .init("appendices", "Appendices", elsewhere: [.publication, .page]) { .papers($0.appendices) },
    .init("background-papers", "Background papers", elsewhere: [.publication, .page]) {
      .passages($0.backgroundPapers)
    },
    .init("consultees", "Who was consulted", elsewhere: [.publication, .page]) { .names($0.consultees) },
    .init("body", "Text", elsewhere: [.publication, .search, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension Report {
  package init(document: Document) { self.document = document }
}

/// An officer's recommendation to the committee.
package struct Proposal: Equatable, Sendable {
  package var number: Numbering
  package var text: LinkedProse

  package init(number: Numbering, text: LinkedProse) {
    self.number = number
    self.text = text
  }
}

extension Proposal: Described {
  package static var tellsLabels: Bool { false }
  package static let fields: [RecordField<Proposal>] = [
    .init("number", "Number") { .number($0.number) },
    .init("text", "Recommendation", columns: ["recommendation"], weight: .strong) { .prose($0.text) },
  ]
}

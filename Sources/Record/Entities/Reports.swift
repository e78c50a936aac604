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

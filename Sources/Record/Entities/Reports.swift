package struct Report: Equatable, Sendable {
  package var document: Document
  package var authors: [Lead]
  package var meetings: [Handle<Meeting>]
  /// The agenda items whose papers it is.
  package var items: [ItemRef]
  package var classification: String?
  package var keyDecision: String?
  package var wards: [String]
  package var portfolio: String?
  package var purpose: LinkedProse?
  package var proposals: [Disclosed<Proposal>]
  package var appendices: [Disclosed<Paper>]
  package var backgroundPapers: [LinkedProse]
  package var consultees: [String]
  package var contact: RecordRef?
  package var body: LinkedProse

  package init(
    document: Document, authors: [Lead] = [], meetings: [Handle<Meeting>] = [], items: [ItemRef] = [],
    classification: String? = nil, keyDecision: String? = nil, wards: [String] = [], portfolio: String? = nil,
    purpose: LinkedProse? = nil, proposals: [Disclosed<Proposal>] = [], appendices: [Disclosed<Paper>] = [],
    backgroundPapers: [LinkedProse] = [], consultees: [String] = [], contact: RecordRef? = nil,
    body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.authors = authors
    self.meetings = meetings
    self.items = items
    self.classification = classification
    self.keyDecision = keyDecision
    self.wards = wards
    self.portfolio = portfolio
    self.purpose = purpose
    self.proposals = proposals
    self.appendices = appendices
    self.backgroundPapers = backgroundPapers
    self.consultees = consultees
    self.contact = contact
    self.body = body
  }
}

/// An officer's recommendation to the committee.
package struct Proposal: Equatable, Sendable {
  package var number: Numbering
  package var text: LinkedProse

  package init(
    number: Numbering, text: LinkedProse
  ) {
    self.number = number
    self.text = text
  }
}

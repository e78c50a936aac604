package struct ActionPlan: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .actionPlan }

  package var document: Document
  package var review: Handle<Review>?
  package var meeting: Handle<Meeting>?
  package var monitoredBy: [Lead] = []
  package var asAt: Day?
  package var actions: [Handle<Action>] = []
  package var withheldActions: [Withheld] = []
  package var body = LinkedProse(.empty)
}

extension ActionPlan {
  package init(document: Document) { self.document = document }
}

package struct Action: Entity, Equatable, Sendable {
  package static var kind: RecordKind { .action }

  package var id: RecordID
  package var plan: Handle<ActionPlan>?
  package var minutes: Handle<Minutes>?
  package var number: Numbering
  package var recommendations: [Handle<Recommendation>] = []
  package var area: LinkedProse?
  package var areaNumber: String?
  package var text: LinkedProse
  package var leads: [Lead] = []
  package var byWhen: FuzzyDate?
  package var due: Day?
  package var measures: [LinkedProse] = []
  package var capacity: LinkedProse?
  package var partners: [Lead] = []
  package var monitoring: LinkedProse?
  package var status: RecordedStatus
  package var rag: RecordedRAG?
  package var progress: [Disclosed<ProgressEntry>] = []
  /// Fields taken over from elsewhere in the source, each with from where.
  package var inherited: [InheritedField] = []

  package var anchor: String { id.last.text }
}

extension Action {
  package init(id: RecordID, number: Numbering, text: LinkedProse, status: RecordedStatus) {
    self.id = id
    self.number = number
    self.text = text
    self.status = status
  }
}

package struct InheritedField: Equatable, Sendable {
  package var field: String
  package var provenance: Provenance

  package init(field: String, provenance: Provenance) {
    self.field = field
    self.provenance = provenance
  }
}

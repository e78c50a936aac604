package struct Minutes: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .minutes }

  package var document: Document
  package var meeting: Handle<Meeting>
  package var present: [Lead] = []
  package var inAttendance: [Lead] = []
  package var officers: [Lead] = []
  package var apologies: [Lead] = []
  package var substitutes: [Substitute] = []
  package var declarations: [Disclosed<Declaration>] = []
  package var approvedAt: Handle<Meeting>?
  package var minutes: [Minute] = []
  package var withheld: [WithheldMinute] = []
  package var actionsArising: [Handle<Action>] = []
  package var body = LinkedProse(.empty)
}

extension Minutes {
  package init(document: Document, meeting: Handle<Meeting>) {
    self.document = document
    self.meeting = meeting
  }
}

/// A numbered minute: the heading of the body it starts at, and the agenda item it records.
package struct Minute: Equatable, Sendable {
  package var number: Numbering
  package var title: String
  package var anchor: String
  package var item: ItemRef?
  /// How the item was found, when the clerk did not name it.
  package var provenance: Provenance?
  package var resolutions: [Resolved] = []
}

extension Minute {
  package init(number: Numbering, title: String, anchor: String) {
    self.number = number
    self.title = title
    self.anchor = anchor
  }
}

/// A resolution, as its plain words.
package struct Resolved: Equatable, Sendable {
  package var text: String
  package var anchor: String

  package init(text: String, anchor: String) {
    self.text = text
    self.anchor = anchor
  }
}

package struct WithheldMinute: Equatable, Sendable {
  package var number: Numbering
  package var item: ItemRef?
  package var withheld: Withheld

  package init(number: Numbering, item: ItemRef? = nil, withheld: Withheld) {
    self.number = number
    self.item = item
    self.withheld = withheld
  }
}

package struct Substitute: Equatable, Sendable {
  package var member: Lead
  package var substitute: Lead

  package init(member: Lead, substitute: Lead) {
    self.member = member
    self.substitute = substitute
  }
}

package struct Declaration: Equatable, Sendable {
  package var person: Lead
  package var item: ItemRef?
  package var itemWords: String?
  package var interest: String
  package var action: String?
}

extension Declaration {
  package init(person: Lead, interest: String) {
    self.person = person
    self.interest = interest
  }
}

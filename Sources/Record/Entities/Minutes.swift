package struct Minutes: Equatable, Sendable {
  package var document: Document
  package var meeting: Handle<Meeting>
  package var present: [Lead]
  package var inAttendance: [Lead]
  package var officers: [Lead]
  package var apologies: [Lead]
  package var substitutes: [Substitute]
  package var declarations: [Disclosed<Declaration>]
  package var approvedAt: Handle<Meeting>?
  package var minutes: [Minute]
  package var withheld: [WithheldMinute]
  package var actionsArising: [Handle<Action>]
  package var body: LinkedProse

  package init(
    document: Document, meeting: Handle<Meeting>, present: [Lead] = [], inAttendance: [Lead] = [],
    officers: [Lead] = [], apologies: [Lead] = [], substitutes: [Substitute] = [],
    declarations: [Disclosed<Declaration>] = [], approvedAt: Handle<Meeting>? = nil, minutes: [Minute] = [],
    withheld: [WithheldMinute] = [], actionsArising: [Handle<Action>] = [], body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.meeting = meeting
    self.present = present
    self.inAttendance = inAttendance
    self.officers = officers
    self.apologies = apologies
    self.substitutes = substitutes
    self.declarations = declarations
    self.approvedAt = approvedAt
    self.minutes = minutes
    self.withheld = withheld
    self.actionsArising = actionsArising
    self.body = body
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
  package var resolutions: [Resolved]

  package init(
    number: Numbering, title: String, anchor: String, item: ItemRef? = nil, provenance: Provenance? = nil,
    resolutions: [Resolved] = []
  ) {
    self.number = number
    self.title = title
    self.anchor = anchor
    self.item = item
    self.provenance = provenance
    self.resolutions = resolutions
  }
}

/// A resolution, as its plain words.
package struct Resolved: Equatable, Sendable {
  package var text: String
  package var anchor: String

  package init(
    text: String, anchor: String
  ) {
    self.text = text
    self.anchor = anchor
  }
}

package struct WithheldMinute: Equatable, Sendable {
  package var number: Numbering
  package var item: ItemRef?
  package var withheld: Withheld

  package init(
    number: Numbering, item: ItemRef? = nil, withheld: Withheld
  ) {
    self.number = number
    self.item = item
    self.withheld = withheld
  }
}

package struct Substitute: Equatable, Sendable {
  package var member: Lead
  package var substitute: Lead

  package init(
    member: Lead, substitute: Lead
  ) {
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

  package init(
    person: Lead, item: ItemRef? = nil, itemWords: String? = nil, interest: String, action: String? = nil
  ) {
    self.person = person
    self.item = item
    self.itemWords = itemWords
    self.interest = interest
    self.action = action
  }
}

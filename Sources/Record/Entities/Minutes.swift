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
  package var votes: [Disclosed<Vote>] = []
  package var approvedAt: Handle<Meeting>?
  package var minutes: [Minute] = []
  package var withheld: [WithheldMinute] = []
  package var actionsArising: [Handle<Action>] = []
  /// What was corrected after they were published.
  package var corrections: [Disclosed<Correction>] = []
  package var body = LinkedProse(.empty)
}

extension Minutes: Documented {
  package static let fields: [RecordField<Minutes>] = [
    .title, .summary, .language, .published, .updated,
    .init("meeting", "Meeting", elsewhere: [.publication, .search, .page]) { .reference($0.meeting) },
    .init("present", "Members present", elsewhere: [.publication, .page]) { .people($0.present) },
    .init("apologies", "Apologies", elsewhere: [.publication, .page]) { .people($0.apologies) },
    .init("in-attendance", "Also in attendance", elsewhere: [.publication, .page]) { .people($0.inAttendance) },
    .init("officers", "Officers", elsewhere: [.publication, .page]) { .people($0.officers) },
    .init("substitutes", "Substitutes", elsewhere: [.publication, .page]) { .rows($0.substitutes) },
    .init("declarations", "Interests declared", elsewhere: [.publication, .page]) { .rows($0.declarations) },
    .init("votes", "Recorded votes", elsewhere: .page) { .rows($0.votes) },
    .init("approved-at", "Approved at the meeting of", elsewhere: [.search, .page]) { .reference($0.approvedAt) },
    .init("corrections", "Corrections", elsewhere: .page) { .rows($0.corrections) },
    .init("withheld", "Minutes that are withheld", elsewhere: [.publication, .search, .page]) { .rows($0.withheld) },
    .init("body", "Text", elsewhere: [.publication, .search, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension Minutes {
  package init(document: Document, meeting: Handle<Meeting>) {
    self.document = document
    self.meeting = meeting
  }
}

/// A minute: the heading of the body it starts at, and the agenda items it records.
package struct Minute: Equatable, Sendable {
  /// Without words where the heading has no number.
  package var number: Numbering
  package var title: String
  package var anchor: String
  package var items: [ItemRef] = []
  /// How the items were found, when the clerk did not name them.
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

extension WithheldMinute: Described {
  package static let fields: [RecordField<WithheldMinute>] = [
    .init("number", "Number") { .number($0.number) },
    .init("exempt", "Withheld") { .grounds([$0.withheld]) },
  ]
}

/// A correction of what had been published: readers of the earlier words are told what has changed, and why.
package struct Correction: Equatable, Sendable {
  package var day: Day?
  package var what: LinkedProse
  package var why: LinkedProse?

  package init(what: LinkedProse) { self.what = what }
}

extension Correction: Described {
  package static var tellsLabels: Bool { false }
  package static let fields: [RecordField<Correction>] = [
    .init("on", "Corrected on") { .day($0.day) },
    .init("what", "What was corrected") { .prose($0.what) },
    .init("why", "Why") { .prose($0.why) },
  ]
}

package struct Substitute: Equatable, Sendable {
  package var member: Lead
  package var substitute: Lead

  package init(member: Lead, substitute: Lead) {
    self.member = member
    self.substitute = substitute
  }
}

extension Substitute: Described {
  package static let fields: [RecordField<Substitute>] = [
    .init("member", "For") { .people($0.member) },
    .init("substitute", "Substitute") { .people($0.substitute) },
  ]
}

package struct Declaration: Equatable, Sendable {
  package var person: Lead
  package var item: ItemRef?
  package var itemWords: String?
  package var interest: String
  package var action: String?
}

extension Declaration: Described {
  package static let fields: [RecordField<Declaration>] = [
    .init("person", "Who") { .people($0.person) },
    .init("item", "Item") { $0.item.map { .items([$0]) } ?? .words($0.itemWords) },
    .init("interest", "Interest") { .words($0.interest) },
    .init("action", "What they did") { .words($0.action) },
  ]
}

extension Declaration {
  package init(person: Lead, interest: String) {
    self.person = person
    self.interest = interest
  }
}

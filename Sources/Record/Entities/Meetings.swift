package struct Meeting: Equatable, Sendable {
  package var document: Document
  /// More than one for a joint meeting.
  package var committees: [Handle<Committee>]
  package var date: Day
  package var start: TimeOfDay?
  package var end: TimeOfDay?
  package var place: String?
  package var remoteAccess: LinkedProse?
  package var status: MeetingStatus
  package var statusNote: String?
  package var broughtForwardFrom: Day?
  package var postponedTo: Handle<Meeting>?
  package var noticePublished: Day?
  package var agendaPublished: Day?
  package var contact: RecordRef?
  package var questionsDeadline: String?
  package var chair: Handle<Person>?
  package var items: [AgendaItem]
  package var minutes: Disclosed<Handle<Minutes>>?
  /// The meetings of the same committee before and after.
  package var previous: Handle<Meeting>?
  package var next: Handle<Meeting>?
  package var body: LinkedProse
}

/// One numbered item of an agenda. The item itself is always shown; a withheld one has nothing but its number and ground.
package struct AgendaItem: Equatable, Sendable {
  package var id: RecordID
  package var number: Numbering
  package var content: Disclosed<AgendaItemContent>
  package var kind: ItemKind
  package var pages: String?
  package var late: LateItem?
  /// Earlier and later items of the same thread, in order of date.
  package var continues: ItemRef?
  package var continuedBy: [ItemRef]
  /// The minute that records it.
  package var minute: Target?

  package var anchor: String { "item-" + (number.slug?.text ?? "unnumbered") }
}

package struct AgendaItemContent: Equatable, Sendable {
  package var title: String
  package var purpose: LinkedProse?
  package var papers: [Disclosed<Paper>]
  package var subjects: [Handle<Subject>]
  /// Reviews, recommendations or plans it looks at.
  package var about: [RecordRef]
  package var outcome: LinkedProse?
  package var notes: LinkedProse?
}

/// LGA 1972 s.100B(4)(b).
package struct LateItem: Equatable, Sendable {
  package var reason: String
  package var added: Day?
}

package struct ItemRef: Hashable, Sendable, Comparable {
  package var meeting: Handle<Meeting>
  package var item: Int32

  package init(_ meeting: Handle<Meeting>, _ item: Int) {
    self.meeting = meeting
    self.item = Int32(clamping: item)
  }

  package static func < (a: Self, b: Self) -> Bool { (a.meeting, a.item) < (b.meeting, b.item) }
}

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
}

/// A resolution, as its plain words.
package struct Resolved: Equatable, Sendable {
  package var text: String
  package var anchor: String
}

package struct WithheldMinute: Equatable, Sendable {
  package var number: Numbering
  package var item: ItemRef?
  package var withheld: Withheld
}

package struct Substitute: Equatable, Sendable {
  package var member: Lead
  package var substitute: Lead
}

package struct Declaration: Equatable, Sendable {
  package var person: Lead
  package var item: ItemRef?
  package var itemWords: String?
  package var interest: String
  package var action: String?
}

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
}

/// An officer's recommendation to the committee.
package struct Proposal: Equatable, Sendable {
  package var number: Numbering
  package var text: LinkedProse
}

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

  package init(
    document: Document, committees: [Handle<Committee>] = [], date: Day, start: TimeOfDay? = nil,
    end: TimeOfDay? = nil, place: String? = nil, remoteAccess: LinkedProse? = nil, status: MeetingStatus,
    statusNote: String? = nil, broughtForwardFrom: Day? = nil, postponedTo: Handle<Meeting>? = nil,
    noticePublished: Day? = nil, agendaPublished: Day? = nil, contact: RecordRef? = nil,
    questionsDeadline: String? = nil, chair: Handle<Person>? = nil, items: [AgendaItem] = [],
    minutes: Disclosed<Handle<Minutes>>? = nil, previous: Handle<Meeting>? = nil, next: Handle<Meeting>? = nil,
    body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.committees = committees
    self.date = date
    self.start = start
    self.end = end
    self.place = place
    self.remoteAccess = remoteAccess
    self.status = status
    self.statusNote = statusNote
    self.broughtForwardFrom = broughtForwardFrom
    self.postponedTo = postponedTo
    self.noticePublished = noticePublished
    self.agendaPublished = agendaPublished
    self.contact = contact
    self.questionsDeadline = questionsDeadline
    self.chair = chair
    self.items = items
    self.minutes = minutes
    self.previous = previous
    self.next = next
    self.body = body
  }
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

  package init(
    id: RecordID, number: Numbering, content: Disclosed<AgendaItemContent>, kind: ItemKind, pages: String? = nil,
    late: LateItem? = nil, continues: ItemRef? = nil, continuedBy: [ItemRef] = [], minute: Target? = nil
  ) {
    self.id = id
    self.number = number
    self.content = content
    self.kind = kind
    self.pages = pages
    self.late = late
    self.continues = continues
    self.continuedBy = continuedBy
    self.minute = minute
  }

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

  package init(
    title: String, purpose: LinkedProse? = nil, papers: [Disclosed<Paper>] = [], subjects: [Handle<Subject>] = [],
    about: [RecordRef] = [], outcome: LinkedProse? = nil, notes: LinkedProse? = nil
  ) {
    self.title = title
    self.purpose = purpose
    self.papers = papers
    self.subjects = subjects
    self.about = about
    self.outcome = outcome
    self.notes = notes
  }
}

/// LGA 1972 s.100B(4)(b).
package struct LateItem: Equatable, Sendable {
  package var reason: String
  package var added: Day?

  package init(
    reason: String, added: Day? = nil
  ) {
    self.reason = reason
    self.added = added
  }
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

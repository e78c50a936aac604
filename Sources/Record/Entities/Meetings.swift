package struct Meeting: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .meeting }

  package var document: Document
  /// More than one for a joint meeting.
  package var committees: [Handle<Committee>] = []
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
  package var items: [AgendaItem] = []
  package var minutes: Disclosed<Handle<Minutes>>?
  /// What files of recommendations made there say besides their rows.
  package var sets: [FileNote] = []
  /// The meetings of the same committee before and after.
  package var previous: Handle<Meeting>?
  package var next: Handle<Meeting>?
  package var body = LinkedProse(.empty)
}

extension Meeting {
  package init(document: Document, date: Day, status: MeetingStatus) {
    self.document = document
    self.date = date
    self.status = status
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
  package var continuedBy: [ItemRef] = []
  /// The minute that records it.
  package var minute: Target?

  package var anchor: String { "item-" + (number.slug?.text ?? "unnumbered") }
}

extension AgendaItem {
  package init(id: RecordID, number: Numbering, content: Disclosed<AgendaItemContent>, kind: ItemKind) {
    self.id = id
    self.number = number
    self.content = content
    self.kind = kind
  }
}

package struct AgendaItemContent: Equatable, Sendable {
  package var title: String
  package var purpose: LinkedProse?
  package var papers: [Disclosed<Paper>] = []
  package var subjects: [Handle<Subject>] = []
  /// Reviews, recommendations or plans it looks at.
  package var about: [RecordRef] = []
  package var outcome: LinkedProse?
  package var notes: LinkedProse?
}

extension AgendaItemContent {
  package init(title: String) { self.title = title }
}

/// LGA 1972 s.100B(4)(b).
package struct LateItem: Equatable, Sendable {
  package var reason: String
  package var added: Day?

  package init(reason: String, added: Day? = nil) {
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

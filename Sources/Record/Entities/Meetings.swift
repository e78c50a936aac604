package struct Meeting: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .meeting }

  package var document: Document
  /// More than one for a joint meeting.
  package var committees: [Handle<Committee>] = []
  package var date: Day
  /// No where the date could not be read: that is an error, and nothing may be reckoned from the day that stands in its place.
  package var hasDate = true
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
  /// Where it can be watched or heard again.
  package var recording: String?
  package var items: [AgendaItem] = []
  package var minutes: Disclosed<Handle<Minutes>>?
  /// What files of recommendations made there say besides their rows.
  package var sets: [FileNote] = []
  /// The meetings of the same committee before and after.
  package var previous: Handle<Meeting>?
  package var next: Handle<Meeting>?
  package var body = LinkedProse(.empty)
}

extension Meeting: Documented {
  package static let fields: [RecordField<Meeting>] = [
    .title, .summary, .language, .published, .updated,
    .init("committee", "Committee", elsewhere: .page) { .references($0.committees.map(\.ref)) },
    .init("date", "Date", elsewhere: [.publication, .search, .page]) { .day($0.date) },
    .init("start", "Begins", elsewhere: [.publication, .search, .page]) { .time($0.start) },
    .init("end", "Ends", elsewhere: [.publication, .search, .page]) { .time($0.end) },
    .init("place", "Where", elsewhere: .page) { .words($0.place) },
    .init("remote-access", "Taking part from elsewhere", elsewhere: [.publication, .page]) { .prose($0.remoteAccess) },
    .init("status", "Status", elsewhere: [.publication, .search, .page]) { .choice($0.status) },
    .init("status-note", "Note on the status", elsewhere: [.publication, .page]) { .words($0.statusNote) },
    .init("brought-forward-from", "Brought forward from", elsewhere: [.publication, .search, .page]) {
      .day($0.broughtForwardFrom)
    },
    .init("postponed-to", "Postponed to", elsewhere: [.publication, .search, .page]) { .reference($0.postponedTo) },
    .init("notice-published", "Notice of the meeting given", elsewhere: [.search, .page]) { .day($0.noticePublished) },
    .init("agenda-published", "Agenda published", elsewhere: [.publication, .search, .page]) {
      .day($0.agendaPublished)
    },
    .init("contact", "Contact", elsewhere: [.publication, .page]) { .reference($0.contact) },
    .init("questions-deadline", "Questions from the public", elsewhere: [.publication, .page]) {
      .words($0.questionsDeadline)
    },
    .init("chair", "In the chair", elsewhere: .page) { .reference($0.chair) },
    .init("recording", "Recording", elsewhere: .page) { .words($0.recording) },
    .init("recommendations", "About the recommendations") { .rows($0.sets) },
    .init("items", "Agenda", elsewhere: [.publication, .search, .proof, .page]) { .rows($0.items) },
    .init("body", "Text", elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
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
  /// What sort of item, where the clerk says so.
  package var kind: ItemKind?
  package var pages: String?
  package var late: LateItem?
  /// Earlier and later items of the same thread, in order of date.
  package var continues: ItemRef?
  package var continuedBy: [ItemRef] = []
  /// The minute that records it.
  package var minute: Target?

  package var anchor: String { "item-" + (number.slug?.text ?? "unnumbered") }
}

extension AgendaItem: Described {
  package static let fields: [RecordField<AgendaItem>] = [
    .init("number", "Number", elsewhere: [.publication, .search]) { .number($0.number) },
    .init("title", "Title", elsewhere: [.publication, .search]) { .words($0.content.open?.title) },
    .init("kind", "Kind", elsewhere: [.publication, .search, .proof]) { .choice($0.kind) },
    .init("pages", "Pages", elsewhere: [.publication, .search]) { .words($0.pages) },
    .init("late", "Late item, because", columns: ["late_because"], elsewhere: .publication) { .words($0.late?.reason) },
    .init("added", "Added", columns: ["added_late"], elsewhere: [.publication, .search]) { .day($0.late?.added) },
    .init("purpose", "Purpose", elsewhere: .publication) { .prose($0.content.open?.purpose) },
    .init("papers", "Papers", elsewhere: .publication) { .papers($0.content.open?.papers ?? []) },
    .init("outcome", "Outcome", elsewhere: .publication) { .prose($0.content.open?.outcome) },
    .init("notes", "Notes", elsewhere: .publication) { .prose($0.content.open?.notes) },
    .init("recording-at", "Time in the recording", elsewhere: .search) {
      .words($0.content.open?.recordingTime?.text)
    },
    .init("about", "About", elsewhere: .search) { .references($0.content.open?.about ?? []) },
    .init("continues", "Carries on from", elsewhere: .search) { .items($0.continues.map { [$0] } ?? []) },
    .init("subjects", "Subjects", elsewhere: .search) { .references($0.content.open?.subjects.map(\.ref) ?? []) },
    .init("exempt", "Withheld", elsewhere: [.publication, .sheet, .search]) {
      .grounds($0.content.withheld.map { [$0] } ?? [])
    },
  ]
}

extension AgendaItem {
  package init(id: RecordID, number: Numbering, content: Disclosed<AgendaItemContent>, kind: ItemKind? = nil) {
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
  package var recordingTime: RecordingTime?
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

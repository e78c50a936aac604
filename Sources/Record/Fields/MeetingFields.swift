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
    .init("recommendations", "About the recommendations") { .rows($0.sets) },
    .init("items", "Agenda", elsewhere: [.publication, .search, .proof, .page]) { .rows($0.items) },
    .init("body", "Text", elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
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
    .init("about", "About", elsewhere: .search) { .references($0.content.open?.about ?? []) },
    .init("continues", "Carries on from", elsewhere: .search) { .items($0.continues.map { [$0] } ?? []) },
    .init("subjects", "Subjects", elsewhere: .search) { .references($0.content.open?.subjects.map(\.ref) ?? []) },
    .init("exempt", "Withheld", elsewhere: [.publication, .sheet, .search]) {
      .grounds($0.content.withheld.map { [$0] } ?? [])
    },
  ]
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
    .init("approved-at", "Approved at the meeting of", elsewhere: [.search, .page]) { .reference($0.approvedAt) },
    .init("withheld", "Minutes that are withheld", elsewhere: [.publication, .search, .page]) { .rows($0.withheld) },
    .init("body", "Text", elsewhere: [.publication, .search, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension Substitute: Described {
  package static let fields: [RecordField<Substitute>] = [
    .init("member", "For") { .people($0.member) },
    .init("substitute", "Substitute") { .people($0.substitute) },
  ]
}

extension Declaration: Described {
  package static let fields: [RecordField<Declaration>] = [
    .init("person", "Who") { .people($0.person) },
    .init("item", "Item") { $0.item.map { .items([$0]) } ?? .words($0.itemWords) },
    .init("interest", "Interest") { .words($0.interest) },
    .init("action", "What they did") { .words($0.action) },
  ]
}

extension WithheldMinute: Described {
  package static let fields: [RecordField<WithheldMinute>] = [
    .init("number", "Number") { .number($0.number) },
    .init("exempt", "Withheld") { .grounds([$0.withheld]) },
  ]
}

extension Report: Documented {
  package static let fields: [RecordField<Report>] = [
    .title, .summary, .language,
    .init("author", "Report of") { .people($0.authors) },
    .init("meetings", "For", elsewhere: [.publication, .search, .page]) { .references($0.meetings.map(\.ref)) },
    .init("published", "Published", elsewhere: [.search, .history]) { .day($0.document.published) }, .updated,
    .init("classification", "Classification", elsewhere: .search) { .words($0.classification) },
    .init("key-decision", "Key decision") { .words($0.keyDecision) },
    .init("portfolio", "Portfolio") { .words($0.portfolio) },
    .init("wards", "Wards") { .names($0.wards) },
    .init("contact", "For more information") { .reference($0.contact) },
    .init("purpose", "Why this report was written", elsewhere: [.publication, .page]) { .prose($0.purpose) },
    .init("recommendations", "What the report recommends", weight: .strong, elsewhere: [.publication, .page]) {
      .rows($0.proposals)
    },
    .init("appendices", "Appendices", elsewhere: [.publication, .page]) { .papers($0.appendices) },
    .init("background-papers", "Background papers", elsewhere: [.publication, .page]) {
      .passages($0.backgroundPapers)
    },
    .init("consultees", "Who was consulted", elsewhere: [.publication, .page]) { .names($0.consultees) },
    .init("body", "Text", elsewhere: [.publication, .search, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension Proposal: Described {
  package static let fields: [RecordField<Proposal>] = [
    .init("number", "Number") { .number($0.number) },
    .init("text", "Recommendation", columns: ["recommendation"], weight: .strong) { .prose($0.text) },
  ]
}

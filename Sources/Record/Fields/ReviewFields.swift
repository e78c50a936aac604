extension Review: Documented {
  package static let fields: [RecordField<Review>] = [
    .title, .summary, .language,
    .init("committee", "Committee", elsewhere: [.search, .page]) { .reference($0.committee) },
    .init("chair", "Chair") { .reference($0.chair) },
    .init("support-officer", "Lead support officer") { .people($0.supportOfficer) },
    .init("group", "Task and finish group") { .people($0.group) },
    .init("started", "Began") { .date($0.started) },
    .init("finished", "Ended") { .date($0.finished) },
    .init("agreed-at", "Agreed at", elsewhere: .search) { .reference($0.agreedAt) },
    .init("report", "Report", elsewhere: .search) { .disclosed($0.report) },
    .init("report-received", "Report received by the executive", elsewhere: .search) { .day($0.reportReceived) },
    .published, .updated,
    .init("recommendations", "About the recommendations") { .rows($0.sets) },
    .init("scope", "What it set out to look at", elsewhere: [.publication, .page]) { .prose($0.scope) },
    .init("documents", "Documents", elsewhere: [.publication, .page]) { .papers($0.documents) },
    .init("withheld", "Recommendations that are withheld", elsewhere: [.publication, .search, .page]) {
      .grounds($0.withheldRecommendations)
    },
    .init("body", "Text", elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension Recommendation: Documented {
  package static let fields: [RecordField<Recommendation>] = [
    .title, .language,
    .init("number", "Number", elsewhere: [.publication, .search, .page]) { .number($0.number) },
    .init("reference", "Reference", weight: .strong, elsewhere: [.publication, .page]) { .words($0.reference) },
    .init("text", "Recommendation", columns: ["recommendation"], weight: .strong, elsewhere: [.publication, .page]) {
      .prose($0.text)
    },
    .init("summary", "Summary", elsewhere: .page) { .words($0.document.summary) },
    .init("status", "Status", columns: FieldColumns.status, elsewhere: .page) {
      .status($0.status, awaitsAnswer: $0.isAwaitingAnswer)
    },
    .init("by-when", "By when", columns: FieldColumns.deadline, empty: "No date", elsewhere: .page) {
      .deadline($0.deadline)
    },
    .init("superseded-by", "Superseded by", elsewhere: [.search, .page]) { .reference($0.supersededBy) },
    .init("made-by", "Made by", elsewhere: [.search, .page]) { .reference($0.committee) },
    .init("made-at", "Made at", elsewhere: .search) { .reference($0.madeAt) },
    .init("section", "Section", elsewhere: .page) { .words($0.section) },
    .init("addressed-to", "Addressed to") { .people($0.addressedTo) },
    .init("lead", "Who leads", columns: ["leads"], empty: "Nobody is named") { .people($0.leads) },
    .init("portfolio", "Portfolio") { .words($0.portfolio) },
    .init("rag", "The council’s rating", columns: ["rating"]) { .rating($0.rag) },
    .init("report", "Report", elsewhere: .search) { .disclosed($0.report) },
    .init("source", "Where it comes from") { .citation($0.source) },
    .init("considered", "Considered by the executive", elsewhere: .search) { .day($0.considered) },
    .init("report-received", "Report received by the executive", elsewhere: .search) { .day($0.reportReceived) },
    .init("notice-received", "Notice to respond received", elsewhere: .search) { .day($0.noticeReceived) },
    .published, .updated,
    .init("looked-at", "Looked at again", elsewhere: [.publication, .search, .page]) { .targets($0.lookedAt) },
    .init("progress", "Progress", elsewhere: [.publication, .page]) { .progress($0.progress) },
    .init("body", "Text", columns: ["notes"], elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension FileNote: Described {
  package static let fields: [RecordField<FileNote>] = [
    .init("title", "Title", weight: .strong) { .words($0.title) },
    .init("summary", "Summary") { .words($0.summary) },
    .init("body", "Text") { .prose($0.body) },
  ]
}

extension Response: Documented {
  package static let fields: [RecordField<Response>] = [
    .title, .summary, .language,
    .init("decision-maker", "Answered by", elsewhere: .page) { .people($0.decisionMaker) },
    .init("date", "Date", elsewhere: [.search, .page]) { .day($0.date) },
    .init("review", "Answers", elsewhere: [.search, .history]) { .reference($0.review) },
    .init("meeting", "Decided at", elsewhere: .search) { .reference($0.meeting) },
    .init("notice-received", "Notice received", elsewhere: .search) { .day($0.noticeReceived) },
    .published, .updated,
    .init("positions", "Positions", elsewhere: [.publication, .search, .proof, .page]) { .rows($0.positions) },
    .init("body", "The answer in full", elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension RecordedPosition: Described {
  package static let fields: [RecordField<RecordedPosition>] = [
    .init("recommendation", "What was recommended", elsewhere: [.sheet, .search, .proof]) {
      .reference($0.recommendation)
    },
    .init("position", "Position taken") { .choice($0.position) },
    .init("text", "What was said", columns: ["answer"], empty: "No words were published") { .prose($0.text) },
  ]
}

extension ActionPlan: Documented {
  package static let fields: [RecordField<ActionPlan>] = [
    .title, .summary, .language,
    .init("review", "Review", elsewhere: [.search, .history, .page]) { .reference($0.review) },
    .init("meeting", "Agreed at", elsewhere: [.search, .page]) { .reference($0.meeting) },
    .init("as-at", "Statuses as at", elsewhere: [.search, .page]) { .day($0.asAt) },
    .init("monitored-by", "Monitored by") { .people($0.monitoredBy) },
    .published, .updated,
    .init("withheld", "Actions that are withheld", elsewhere: [.publication, .search, .page]) {
      .grounds($0.withheldActions)
    },
    .init("body", "Text", elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension Action: Described {
  package static let fields: [RecordField<Action>] = [
    .init("number", "Number", elsewhere: [.publication, .search]) { .number($0.number) },
    .init("recommendations", "Recommendations", elsewhere: [.publication, .search]) {
      .references($0.recommendations.map(\.ref))
    },
    .init("area-number", "Number of the area", elsewhere: .publication) { .words($0.areaNumber) },
    .init("area", "Area", elsewhere: .publication) { .prose($0.area) },
    .init("text", "What is to be done", columns: ["action"], weight: .strong, elsewhere: .publication) {
      .prose($0.text)
    },
    .init("lead", "Who leads", columns: ["leads"], empty: "Nobody is named") { .people($0.leads) },
    .init("by-when", "By when", columns: FieldColumns.deadline, empty: "No date") { .deadline($0.deadline) },
    .init("status", "Status", columns: FieldColumns.status, empty: "Not stated") {
      .status($0.status, awaitsAnswer: false)
    },
    .init("rag", "The council’s rating", columns: ["rating"]) { .rating($0.rag) },
    .init("measures", "What will show that it worked") { .passages($0.measures) },
    .init("capacity", "Money or staff needed") { .prose($0.capacity) },
    .init("partners", "With") { .people($0.partners) },
    .init("monitoring", "Monitoring") { .prose($0.monitoring) },
    .init("progress", "Progress") { .progress($0.progress) },
    .init("inherited", "Taken over", elsewhere: [.publication, .search, .history]) {
      .names($0.inherited.map(\.provenance.note))
    },
  ]
}

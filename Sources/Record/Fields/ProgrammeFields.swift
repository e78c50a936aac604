extension IndicatorSet: Documented {
  package static let fields: [RecordField<IndicatorSet>] = [
    .title, .summary, .language,
    .init("committee", "Committee", elsewhere: [.search, .page]) { .reference($0.committee) },
    .init("as-at", "Figures as at", elsewhere: [.search, .page]) { .day($0.asAt) },
    .published, .updated,
    .init("withheld", "Indicators that are withheld", elsewhere: [.publication, .search, .page]) {
      .grounds($0.withheld)
    },
    .init("body", "Text", elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension Indicator: Documented {
  package static let fields: [RecordField<Indicator>] = [
    .title, .language,
    .init("summary", "Summary", elsewhere: .page) { .words($0.document.summary) },
    .init("code", "Code", elsewhere: [.publication, .search, .page]) { .words($0.code) },
    .init("value", "Value", empty: "No value published", elsewhere: [.sheet, .proof, .page]) {
      .words($0.valueWithUnit)
    },
    .init("unit", "Unit", elsewhere: [.publication, .search, .proof, .page]) { .words($0.unit) },
    .init("rate", "Rate per 10,000", columns: ["rate_per_10000"], elsewhere: [.page, .search]) { .words($0.rate) },
    .init("target", "Target", empty: "No target", elsewhere: [.sheet, .proof, .page, .search]) {
      .words($0.targetWithStanding)
    },
    .init("polarity", "Which way is better", columns: ["better"], elsewhere: [.search, .page]) { .choice($0.polarity) },
    .init("direction", "Direction", elsewhere: [.search, .page]) {
      .words($0.direction?.words(under: $0.polarity))
    },
    .init("rag", "The council’s rating", columns: ["rating"], elsewhere: .page) { .rating($0.rag) },
    .init("guide", "What the council is looking for", elsewhere: .page) { .words($0.guide) },
    .init("measure", "Measure", elsewhere: [.search, .page]) { .choice($0.measure) },
    .init("officer", "Responsible officer", elsewhere: .page) { .people($0.officer) },
    .init("last-update", "Updated", columns: ["updated"], elsewhere: [.search, .page]) { .date($0.lastUpdate) },
    .init("description", "Description", elsewhere: [.publication, .page]) { .prose($0.description) },
    .init("comments", "Comments", elsewhere: [.publication, .page]) { .prose($0.comments) },
    .init("previous", "Earlier values", elsewhere: [.publication, .sheet, .search, .page]) {
      .readings($0.previous.map { FieldReading(name: nil, period: $0.period, value: $0.value) })
    },
    .init("benchmarks", "What to compare it with", elsewhere: [.publication, .sheet, .search, .page]) {
      .readings($0.benchmarks.map { FieldReading(name: $0.name, period: $0.period, value: $0.value) })
    },
    .init("series", "Values over time", elsewhere: [.publication, .sheet, .search, .page]) {
      .readings($0.series.map { FieldReading(name: nil, period: $0.period, value: $0.value) })
    },
    .subjects,
  ]
}

extension WorkProgramme: Documented {
  package static let fields: [RecordField<WorkProgramme>] = [
    .title, .summary, .language,
    .init("committee", "Committee", elsewhere: [.search, .page]) { .reference($0.committee) },
    .init("year", "Year", elsewhere: [.search, .page]) { .words($0.year) },
    .init("agreed-at", "Agreed at", elsewhere: [.search, .page]) { .reference($0.agreedAt) },
    .published, .updated,
    .init("entries", "Entries", elsewhere: [.publication, .proof, .page]) { .rows($0.entries) },
    .init("body", "Text", elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension WorkProgrammeEntry: Described {
  package static let fields: [RecordField<WorkProgrammeEntry>] = [
    .init("item", "Item", weight: .strong, elsewhere: .publication) { .words($0.item) },
    .init("date", "When", elsewhere: [.publication, .search]) { .date($0.date) },
    .init("status", "Status", elsewhere: .search) { .choice($0.status) },
    .init("route", "Route", elsewhere: .search) { .choice($0.route) },
    .init("meeting", "Meeting", elsewhere: .search) { .reference($0.meeting) },
    .init("joint-with", "Joint with") { .references($0.jointWith.map(\.ref)) },
    .init("suggested-by", "Suggested by", columns: ["suggested_by", "suggested_by_as_written"]) {
      .choice($0.suggestedBy, words: $0.suggestedByWords)
    },
    .init("precedes", "Comes before the decision", columns: ["comes_before"], elsewhere: .search) {
      .reference($0.precedes)
    },
    .init("purpose", "Purpose") { .prose($0.purpose) },
    .init("outcome", "Outcome") { .prose($0.outcome) },
    .init("subjects", "Subjects", elsewhere: .search) { .references($0.subjects.map(\.ref)) },
  ]
}

extension ForwardPlan: Documented {
  package static let fields: [RecordField<ForwardPlan>] = [
    .title, .summary, .language, .published, .updated,
    .init("notice-published", "Notice published", elsewhere: [.search, .page]) { .day($0.noticePublished) },
    .init("withheld", "Decisions that are withheld", elsewhere: [.search, .page]) { .grounds($0.withheld) },
    .init("body", "Text", elsewhere: .page) { .body($0.body) },
    .subjects,
  ]
}

extension ForwardPlanEntry: Described {
  package static let fields: [RecordField<ForwardPlanEntry>] = [
    .init("title", "Title", elsewhere: .search) { .words($0.title) },
    .init("purpose", "Purpose") { .prose($0.purpose) },
    .init("decision-maker", "Who decides") { .people($0.decisionMaker) },
    .init("on-or-after", "On or after") { .date($0.onOrAfter) },
    .init("due", "Day", elsewhere: .search) { .day($0.due) },
    .init("type", "Kind of decision", elsewhere: .search) { .choice($0.type) },
    .init("portfolio-holder", "Portfolio holder") { .people($0.portfolioHolder) },
    .init("directorate", "Directorate") { .words($0.directorate) },
    .init("lead-officer", "Lead officer") { .people($0.leadOfficer) },
    .init("contact", "Contact") { .people($0.contact) },
    .init("notice-published", "Notice published", elsewhere: .search) { .day($0.noticePublished) },
    .init("exempt-part", "Part that is not open to the public") { .words($0.exemptPart) },
    .init("scrutiny", "Scrutiny before the decision") { .prose($0.scrutiny) },
    .init("urgency", "Urgency", elsewhere: .search) { .choice($0.urgency) },
    .init("subjects", "Subjects", elsewhere: .search) { .references($0.subjects.map(\.ref)) },
  ]
}

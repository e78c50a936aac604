/// Fields that do not reach some of the outputs, and why.
struct ReachAbsence: Sendable {
  var outputs: Set<ReachOutput>
  /// “meeting.title”, “meeting.*”, “*.title” or “*”.
  var fields: [String]
  var kinds: Set<PlantedField.Kind> = [.words, .day, .time, .number, .reference]
  /// Fields of these that do reach them.
  var but: [String] = []
  var why: String

  func covers(_ field: PlantedField, in output: ReachOutput) -> Bool {
    outputs.contains(output) && kinds.contains(field.kind)
      && ReachAbsence.matches(field.path, fields) && !ReachAbsence.matches(field.path, but)
  }

  private static func matches(_ path: String, _ patterns: [String]) -> Bool {
    patterns.contains { pattern in
      if pattern.hasSuffix("*") { return path.hasPrefix(pattern.dropLast()) }
      if pattern.hasPrefix("*") { return path.hasSuffix(pattern.dropFirst()) }
      return path == pattern
    }
  }
}

extension ReachAbsence {
  /// What is kept from an output on purpose.
  static let deliberate = [
    ReachAbsence(
      outputs: Set(ReachOutput.allCases), fields: ["*.initials", "minutes.withheld.*"],
      why: "They tell what other words mean, and which minute is kept back."),
    ReachAbsence(
      outputs: ReachOutput.formats,
      fields: [
        "council.*", "committee.*", "person.*", "post.*", "subject.*", "forward-plan.*", "glossary.*", "page.*",
      ],
      but: ["council.name", "council.closures.reason", "council.own-response-rule", "page.title", "page.body"],
      why: "They are pages and no publications; only a page with a slot stands in agendas too."),
    ReachAbsence(
      outputs: ReachOutput.formats.union([.page]), fields: ["recommendations.published", "recommendations.updated"],
      why: "Each of its rows says otherwise here, and a row goes before its set."),
    ReachAbsence(
      outputs: [.page], fields: ["glossary.published", "glossary.updated", "glossary.subjects"],
      why: "The glossary is no document: its terms are told, and what stands above them."),
    ReachAbsence(
      outputs: [.search, .export], fields: ["glossary.summary", "glossary.body"],
      why: "The terms are found by themselves."),
    ReachAbsence(
      outputs: [.export], fields: ["subject.also"],
      why: "By these words the site’s own search finds a topic; the export tells what the record says of it."),
    ReachAbsence(
      outputs: [.export], fields: ["committee.short-title"],
      why: "The site’s own search knows a committee by its short name; the export gives the full one."),
    ReachAbsence(
      outputs: [.csv], fields: ["*"],
      but: [
        "meeting.items.*", "minutes.actions-arising.*", "report.recommendations.*", "recommendations.recommendations.*",
        "recommendation.*", "response.positions.*", "response.decision-maker", "response.date", "action-plan.actions.*",
        "indicators.indicators.*", "work-programme.entries.*", "council.closures.reason", "report.title",
        "review.title",
        "recommendations.addressed-to", "recommendations.made-at", "recommendations.made-by",
        "recommendations.subjects",
        "recommendations.report", "recommendations.report-received", "recommendations.notice-received", "review.report",
        "review.report-received", "review.committee", "letter.date", "letter.answer-by",
      ],
      why: "A sheet has rows: what is said of the whole document is in its JSON."),
    ReachAbsence(
      outputs: [.search, .history], fields: ["council.*"],
      why: "Settings of the council are no records."),
    ReachAbsence(outputs: [.export], fields: ["council.*"], but: ["council.name"], why: "Nor are they there."),
    ReachAbsence(outputs: [.search], fields: ["*"], kinds: [.day, .time], why: "Days are no words."),
    ReachAbsence(
      outputs: [.export], fields: ["*"], kinds: [.day, .time],
      but: [
        "report.published", "letter.date", "recommendations.recommendations.considered", "recommendation.considered",
        "response.date",
        "action-plan.as-at", "indicators.as-at", "forward-plan.notice-published", "forward-plan.entries.due",
      ],
      why: "A unit has one day, by which it is sorted."),
    ReachAbsence(
      outputs: [.search, .export],
      fields: [
        "*.email", "*.telephone", "*.pages", "*.appendix", "*.inherited", "*.rag", "*.progress.date", "*.parts.number",
        "report.classification", "report.recommendations.number", "work-programme.year",
        "indicators.indicators.rate", "indicators.indicators.target",
        "indicators.indicators.last-update", "indicators.indicators.previous.*", "indicators.indicators.benchmarks.*",
        "indicators.indicators.series.*",
      ],
      why: "Nobody looks for a record by a figure, a colour, a page number or an address."),
    ReachAbsence(
      outputs: [.export], fields: ["*"], kinds: [.reference],
      but: [
        "person.posts", "meeting.chair", "meeting.items.papers.report", "*.led-by", "report.appendices.report",
        "review.committee", "review.chair", "review.agreed-at", "recommendations.made-by", "indicators.committee",
        "work-programme.committee", "work-programme.agreed-at", "glossary.entries.scope", "page.committee",
        "committee.contact", "committee.predecessor", "committee.successor", "meeting.contact", "report.contact",
        "*.closed-at", "*.assessments.at", "*.assessment.at",
        "review.documents.report", "work-programme.entries.joint-with", "work-programme.entries.meeting",
        "work-programme.entries.precedes", "work-programme.entries.subjects",
      ],
      why: "The other record is found by its own words."),
    ReachAbsence(
      outputs: [.history], fields: ["*.published", "*.updated", "*.inherited", "glossary.*"],
      why: "The days are the history itself, and nobody follows the glossary."),
    ReachAbsence(
      outputs: [.feeds], fields: ["*"],
      but: [
        "council.name", "council.site-title", "council.email", "committee.title", "review.title",
        "recommendations.recommendations.text",
        "recommendations.recommendations.progress.text", "recommendation.text", "recommendation.progress.text",
        "action-plan.actions.progress.text",
        "letter.title", "letter.summary", "letter.from", "letter.to", "letter.date", "letter.answer-by",
        "letter.published",
        "*.claims.date", "*.claim.date", "*.assessments.date", "*.assessment.date", "*.closed-on",
        "response.title", "response.decision-maker", "response.summary", "action-plan.title",
        "action-plan.actions.text",
        "meeting.start", "meeting.items.number", "meeting.items.papers.received", "meeting.items.late.added",
        "recommendation.number", "action-plan.actions.number", "response.date", "forward-plan.notice-published",
        "forward-plan.entries.directorate", "forward-plan.entries.notice-published", "committee.published",
        "minutes.published", "report.published",
        "review.published", "recommendations.recommendations.published", "recommendation.published",
        "response.published", "action-plan.published", "indicators.published", "work-programme.published",
        "page.published",
      ], why: "A feed tells that something happened, not all of it."),
    ReachAbsence(
      outputs: [.calendars], fields: ["*"],
      but: [
        "council.name", "meeting.title", "meeting.place", "meeting.remote-access", "meeting.status-note",
        "meeting.questions-deadline", "meeting.items.title", "meeting.summary", "review.title",
        "meeting.start", "meeting.end", "meeting.items.number", "meeting.updated",
        "forward-plan.entries.due",
      ], why: "A calendar tells when and where, and of deadlines only those of the last year and to come."),
  ]
}

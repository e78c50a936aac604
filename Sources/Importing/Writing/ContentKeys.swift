// The keys of the content format this room writes. Tests hold each against the schema in the room Drafting, so that the two
// cannot drift apart.

enum ReviewKey: String, CaseIterable { case title, committee }

enum RecommendationSetKey: String, CaseIterable { case recommendations, initials }

enum RecommendationKey: String, CaseIterable {
  case number, reference, text, section, portfolio, source, lead
  case byWhen = "by-when"
  case statusWords = "status-words"
  case rag, progress

  /// The key for a column of a table whose rows are recommendations, or nil where such a record has no field for it.
  init?(_ field: ColumnField) {
    switch field {
    case .section: self = .section
    case .source: self = .source
    case .reference: self = .reference
    case .portfolio: self = .portfolio
    case .lead: self = .lead
    case .byWhen: self = .byWhen
    case .status: self = .statusWords
    case .rag: self = .rag
    case .progress: self = .progress
    case .number, .recommendation, .response, .area, .areaNumber, .action, .measures, .capacity, .partners, .monitoring,
      .notPlaced:
      return nil
    }
  }
}

enum ResponseKey: String, CaseIterable {
  case decisionMaker = "decision-maker"
  case positions, initials
}

enum PositionKey: String, CaseIterable { case recommendation, position, text }

enum ActionPlanKey: String, CaseIterable { case actions, initials }

enum ActionKey: String, CaseIterable {
  case number, recommendations
  case areaNumber = "area-number"
  case area, text, lead
  case byWhen = "by-when"
  case measures, capacity, partners, monitoring
  case statusWords = "status-words"
  case rag, progress, inherited

  init?(_ field: ColumnField) {
    switch field {
    case .number: self = .number
    case .area: self = .area
    case .areaNumber: self = .areaNumber
    case .action: self = .text
    case .lead: self = .lead
    case .byWhen: self = .byWhen
    case .measures: self = .measures
    case .capacity: self = .capacity
    case .partners: self = .partners
    case .monitoring: self = .monitoring
    case .status: self = .statusWords
    case .rag: self = .rag
    case .progress: self = .progress
    case .recommendation, .section, .source, .reference, .portfolio, .response, .notPlaced: return nil
    }
  }
}

enum ProgressKey: String, CaseIterable { case date, text }

enum MeetingKey: String, CaseIterable {
  case committee, date, start, end, status
  case statusNote = "status-note"
  case broughtForwardFrom = "brought-forward-from"
}

enum WorkProgrammeKey: String, CaseIterable { case title, committee, year, entries }

enum WorkProgrammeEntryKey: String, CaseIterable {
  case item, purpose, meeting, date
  case suggestedBy = "suggested-by"
  case suggestedByWords = "suggested-by-words"
  case route, status
}

enum ForwardPlanKey: String, CaseIterable {
  case title
  case noticePublished = "notice-published"
  case entries
}

enum ForwardPlanEntryKey: String, CaseIterable {
  case id, title, purpose
  case decisionMaker = "decision-maker"
  case onOrAfter = "on-or-after"
  case type
  case portfolioHolder = "portfolio-holder"
  case directorate
  case leadOfficer = "lead-officer"
  case contact, scrutiny
}

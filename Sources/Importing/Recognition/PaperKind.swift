/// What a paper of a council is, by the name of the command that imports it.
package enum PaperKind: String, CaseIterable, Sendable {
  case table, agenda, minutes, report, pack
  case workProgramme = "work-programme"
  case forwardPlan = "forward-plan"
  case indicators

  package var words: String {
    switch self {
    case .table: "a table of recommendations or actions"
    case .agenda: "an agenda"
    case .minutes: "minutes"
    case .report: "a report"
    case .pack: "an agenda pack"
    case .workProgramme: "a work programme"
    case .forwardPlan: "a forward plan"
    case .indicators: "a set of indicators"
    }
  }

  /// Words in the title of such a paper, in small letters.
  var titles: [String] {
    switch self {
    case .table:
      [
        "action plan", "action log", "action tracker", "recommendation tracker", "recommendations tracker",
        "tracker of",
        "recommendation monitor", "response to the recommendations", "response to recommendations",
        "cynllun gweithredu",
      ]
    case .agenda: ["agenda", "notice of meeting", "rhaglen y cyfarfod", "agenda y cyfarfod"]
    case .minutes: ["minutes of", "minutes", "cofnodion"]
    case .report:
      [
        "report of", "report by", "report to", "report author", "purpose of report", "purpose of the report",
        "adroddiad",
      ]
    case .pack: ["agenda pack", "document pack", "public document pack", "reports pack", "pecyn dogfennau"]
    case .workProgramme:
      ["work programme", "work plan", "forward work programme", "rhaglen waith", "blaenraglen waith"]
    case .forwardPlan:
      [
        "forward plan", "notice of key decisions", "notice of intended", "schedule of decisions", "executive decisions",
        "forthcoming decisions", "key decisions",
      ]
    case .indicators:
      [
        "performance indicator", "performance indicators", "scorecard", "performance report", "dashboard",
        "key measures",
        "dangosyddion",
      ]
    }
  }

  /// Headings of columns that such a paper has and others seldom have.
  var telling: [String] {
    switch self {
    case .table:
      [
        "recommendation", "recommendations", "action", "actions", "response", "argymhelliad", "argymhellion",
        "gweithredu",
        "agreed action", "lead officer", "by when", "action required", "finding",
      ]
    case .forwardPlan:
      [
        "key decision", "key", "decision maker", "decision taker", "decision due", "decision due date",
        "date of decision",
        "notice of decision", "first published", "part exempt", "decision", "title of decision", "exempt", "wards",
        "issue type", "matter for decision",
      ]
    case .workProgramme:
      [
        "item", "topic", "agenda item", "purpose", "purpose of item", "scrutiny focus", "witnesses", "date of meeting",
        "meeting date", "meeting", "lead member", "invitees", "expected outcome", "pwnc", "eitem", "suggested by",
      ]
    case .indicators:
      [
        "indicator", "performance indicator", "measure", "pi", "kpi", "baseline", "direction", "polarity", "benchmark",
        "q1", "q2", "q3", "q4", "target", "actual", "value", "good is", "direction of travel", "dangosydd", "targed",
        "unit", "result",
      ]
    case .agenda, .minutes, .report, .pack: []
    }
  }

  /// Headings that others have too.
  var shared: [String] {
    switch self {
    case .table:
      [
        "no", "ref", "number", "lead", "owner", "responsible officer", "progress", "status", "rag", "deadline",
        "timescale", "target date", "update", "rhif", "ymateb", "swyddog arweiniol", "who", "when", "section",
      ]
    case .forwardPlan:
      [
        "title", "date", "portfolio", "portfolio holder", "lead officer", "contact", "purpose", "directorate",
        "subject",
        "cabinet member", "consultation", "documents", "contact officer",
      ]
    case .workProgramme:
      ["date", "title", "report", "lead", "lead officer", "notes", "dyddiad", "when", "subject", "issue"]
    case .indicators:
      ["code", "ref", "name", "rag", "status", "description", "annual", "trend", "comment", "title", "no"]
    case .agenda, .minutes, .report, .pack: []
    }
  }

  /// Whether the import of such papers takes a heading for one of its columns.
  func hasColumn(_ heading: String) -> Bool {
    if heading.utf8.count > 60 { return false }
    switch self {
    case .table: return HeadingWords.field(of: heading) != nil
    case .forwardPlan: return PlanHeadings.field(of: heading, [:]) != nil
    case .workProgramme: return ProgrammeHeadings.field(of: heading, [:]) != nil
    case .indicators: return IndicatorHeadings.field(of: heading, [:]) != nil
    case .agenda, .minutes, .report, .pack: return false
    }
  }
}

/// Every record type that has a file, with where its file lies.
package struct FileFormat: Sendable {
  package var kind: DocumentKind
  /// Where a clerk puts it: “meetings/NAME/meeting.md”.
  package var path: String
  package var schema: SchemaDescription
}

extension FileFormat {
  package static let all: [FileFormat] = DocumentKind.allCases.map { kind in
    switch kind {
    case .council: FileFormat(kind, "council.yml", CouncilDraft.schema.description)
    case .committee: FileFormat(kind, "committees/NAME.md", CommitteeDraft.schema.description)
    case .person: FileFormat(kind, "people/NAME.md", PersonDraft.schema.description)
    case .post: FileFormat(kind, "posts/NAME.md", PostDraft.schema.description)
    case .subject: FileFormat(kind, "subjects/NAME.md", SubjectDraft.schema.description)
    case .meeting: FileFormat(kind, "meetings/NAME/meeting.md", MeetingDraft.schema.description)
    case .minutes: FileFormat(kind, "meetings/NAME/minutes.md", MinutesDraft.schema.description)
    case .report: FileFormat(kind, "meetings/NAME/REPORT.md or reports/NAME.md", ReportDraft.schema.description)
    case .review: FileFormat(kind, "reviews/NAME/review.md", ReviewDraft.schema.description)
    case .recommendations:
      FileFormat(kind, "reviews/NAME/recommendations.md", RecommendationSetDraft.schema.description)
    case .recommendation:
      FileFormat(kind, "reviews/NAME/recommendations/rec-10.md", RecommendationDraft.schema.description)
    case .response: FileFormat(kind, "reviews/NAME/response.md", ResponseDraft.schema.description)
    case .letter: FileFormat(kind, "reviews/NAME/letter-1.md", LetterDraft.schema.description)
    case .actionPlan: FileFormat(kind, "reviews/NAME/action-plan.md", ActionPlanDraft.schema.description)
    case .indicators: FileFormat(kind, "indicators/NAME.md", IndicatorSetDraft.schema.description)
    case .workProgramme: FileFormat(kind, "work-programme/NAME.md", WorkProgrammeDraft.schema.description)
    case .forwardPlan: FileFormat(kind, "forward-plan/NAME.md", ForwardPlanDraft.schema.description)
    case .glossary: FileFormat(kind, "glossary.md", GlossaryDraft.schema.description)
    case .page: FileFormat(kind, "pages/NAME.md", SitePageDraft.schema.description)
    }
  }

  private init(_ kind: DocumentKind, _ path: String, _ schema: SchemaDescription) {
    self.init(kind: kind, path: path, schema: schema)
  }

  /// JSON Schema (draft 2020-12) of all record types, each under `$defs` by the name of its kind.
  package static var jsonSchema: JSONValue {
    let definitions = all.map { JSONValue.Field(key: $0.kind.rawValue, value: $0.schema.jsonSchema) }
    return .fields([
      "$schema": .text("https://json-schema.org/draft/2020-12/schema"),
      "title": .text("Front matter of a Scrutable content folder"),
      "$defs": .object(definitions),
      "anyOf": .list(all.map { .fields(["$ref": .text("#/$defs/\($0.kind.rawValue)")]) }),
    ])
  }
}

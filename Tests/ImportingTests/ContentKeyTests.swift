import Drafting
import Testing

@testable import Importing

/// What is written here must be what the reader knows: a field renamed there breaks these.
struct ContentKeyTests {
  static let written: [(name: String, keys: [String], schema: SchemaDescription)] = [
    ("review", ReviewKey.allCases.map(\.rawValue), ReviewDraft.schema.description),
    ("recommendations", RecommendationSetKey.allCases.map(\.rawValue), RecommendationSetDraft.schema.description),
    ("recommendation", RecommendationKey.allCases.map(\.rawValue), RecommendationDraft.schema.description),
    ("response", ResponseKey.allCases.map(\.rawValue), ResponseDraft.schema.description),
    ("position", PositionKey.allCases.map(\.rawValue), PositionDraft.schema.description),
    ("plan", ActionPlanKey.allCases.map(\.rawValue), ActionPlanDraft.schema.description),
    ("action", ActionKey.allCases.map(\.rawValue), ActionDraft.schema.description),
    ("meeting", MeetingKey.allCases.map(\.rawValue), MeetingDraft.schema.description),
    ("programme", WorkProgrammeKey.allCases.map(\.rawValue), WorkProgrammeDraft.schema.description),
    ("programme entry", WorkProgrammeEntryKey.allCases.map(\.rawValue), WorkProgrammeEntryDraft.schema.description),
    ("plan of decisions", ForwardPlanKey.allCases.map(\.rawValue), ForwardPlanDraft.schema.description),
    ("decision", ForwardPlanEntryKey.allCases.map(\.rawValue), ForwardPlanEntryDraft.schema.description),
    ("progress", ProgressKey.allCases.map(\.rawValue), ProgressDraft.schema.description),
  ]

  @Test(arguments: written.indices) func writesOnlyFieldsTheFormatHas(_ index: Int) {
    let written = Self.written[index]
    let known = written.schema.fields.map(\.key)
    #expect(written.keys.filter { !known.contains($0) } == [], "\(written.name)")
  }

  @Test(arguments: written.indices) func leavesOutNoRequiredField(_ index: Int) {
    let written = Self.written[index]
    let required = written.schema.fields.filter(\.isRequired).map(\.key)
    #expect(required.filter { !written.keys.contains($0) } == [], "\(written.name)")
  }

  @Test func namesAPositionThatExists() {
    let position = PositionDraft.schema.description.fields.first { $0.key == PositionKey.position.rawValue }
    #expect(position?.accepts.contains("not-stated") == true)
  }
}

import Testing

@testable import Drafting

/// Whoever writes content names a field by where its value goes, and the schema knows the key.
struct FieldPathTests {
  private func strayKeys<D: Draft>(_ type: D.Type) -> [String] {
    D.schema.fields.filter { D.schema.key(of: $0.path) != $0.key }.map(\.key)
  }

  @Test func everyFieldIsFoundByItsPath() {
    #expect(strayKeys(MeetingDraft.self) == [])
    #expect(strayKeys(RecommendationDraft.self) == [])
    #expect(strayKeys(ActionDraft.self) == [])
    #expect(strayKeys(ForwardPlanEntryDraft.self) == [])
    #expect(strayKeys(WorkProgrammeEntryDraft.self) == [])
  }

  @Test func theKeyIsTheOneThatClerksWrite() {
    #expect(ActionDraft.schema.key(of: \.leads) == "lead")
    #expect(MeetingDraft.schema.key(of: \.committees) == "committee")
    #expect(WorkProgrammeEntryDraft.schema.key(of: \.withholding.embargoedUntil) == nil)
  }
}

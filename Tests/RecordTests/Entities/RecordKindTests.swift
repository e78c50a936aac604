import Testing

@testable import Record

struct RecordKindTests {
  @Test func hasTheIndexItIsDeclaredAt() {
    #expect(RecordKind.allCases.map(\.index) == Array(RecordKind.allCases.indices))
  }
}

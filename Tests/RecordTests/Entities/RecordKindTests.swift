import Testing

@testable import Record

struct RecordKindTests {
  @Test func hasThePlaceItIsDeclaredAt() {
    #expect(RecordKind.allCases.map(\.place) == Array(RecordKind.allCases.indices))
  }
}

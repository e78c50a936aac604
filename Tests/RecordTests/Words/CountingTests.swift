import Testing

@testable import Record

@Suite struct CountingTests {
  @Test(arguments: [
    (0, "error", "0 errors"), (1, "error", "1 error"), (2, "error", "2 errors"), (1, "document", "1 document"),
    (1, "piece of advice", "1 piece of advice"), (3, "piece of advice", "3 pieces of advice"),
  ])
  func oneIsToldAsOne(_ count: Int, _ noun: String, _ words: String) {
    #expect(count.of(noun) == words)
  }
}

import Testing

@testable import Papers

struct JSONReaderTests {
  private func words(_ text: String) -> String { (try? JSONReader.read(text)).map { "\($0.words)" } ?? "broken" }

  @Test func keepsNumbersAsWrittenAndReadsEscapes() {
    #expect(
      words("{\"a\": 1.50, \"b\": [true, false, null], \"c\": \"x\\u00e9\\n\\ud83d\\ude00\\\"\"}")
        == "a: 1.50\nb: Yes\nNo\nc: xé\n😀\"")
    #expect(words("\"\\ud83d\"") == "\u{FFFD}")
  }

  @Test func takesOneValueAfterTheOtherForAList() {
    #expect(words("{\"name\": \"a\"}\n{\"name\": \"b\"}\n") == "a\nb")
  }

  static let broken = [
    "", "{", "[1,]", "{\"a\" 1}", "{\"a\": 1,}", "\"a", "tru", "[1 2]", "\"\\x\"", "\"\\u12\"", "{a: 1}", "-", "]",
  ]

  @Test(arguments: broken) func refusesWhatIsNoJSON(_ text: String) {
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read(text) }
  }

  @Test func saysOnWhichLineItBreaks() {
    #expect(throws: JSONReader.Fault(line: 3)) { try JSONReader.read("{\n\"a\": 1,\nb\n}") }
  }

  @Test func refusesValuesThatStandTooDeep() {
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read(String(repeating: "[", count: 100_000)) }
  }
}

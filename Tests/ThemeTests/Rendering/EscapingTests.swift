import Testing

@testable import Theme

@Suite struct EscapingTests {
  private func written(_ text: String, _ escaping: Escaping) -> String {
    var bytes: [UInt8] = []
    text.write(escaping, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (Escaping.text, "a&b<c>d\"e'f", "a&amp;b&lt;c&gt;d&quot;e'f"),
    (.attribute, "a&b<c>d\"e'f", "a&amp;b&lt;c&gt;d&quot;e&#39;f"),
    (.json, "a&b<c>d\"e'f\\g\n\r\t\u{1}", "a\\u0026b\\u003cc\\u003ed\\\"e'f\\\\g\\n\\r\\t\\u0001"),
    (.raw, "a&b<c>", "a&b<c>"),
    (.text, "", ""), (.text, "“né” – 議会", "“né” – 議会"), (.text, "&&", "&amp;&amp;"),
    (
      .text, "a text long enough to be kept on the heap & not in place",
      "a text long enough to be kept on the heap &amp; not in place"
    ),
  ])
  func replacesWhatThePlaceCannotHold(escaping: Escaping, text: String, expected: String) {
    #expect(written(text, escaping) == expected)
  }

  /// Words are looked at a piece of 32 bytes at a time, so the place in the piece must not matter.
  @Test(arguments: 0..<70)
  func escapesAtEveryPlaceOfLongWords(place: Int) {
    let before = String(repeating: "é", count: place / 2) + String(repeating: "a", count: place % 2)
    let after = String(repeating: "b", count: 69 - place)
    #expect(written(before + "<" + after, .text) == before + "&lt;" + after)
    #expect(written(before + "'" + after, .text) == before + "'" + after)
    #expect(written(before + "'" + after, .attribute) == before + "&#39;" + after)
    #expect(written(before + "\\" + after, .json) == before + "\\\\" + after)
  }

  @Test func escapesEveryControlCharacterInJSON() {
    for code in UInt8(0)..<0x20 {
      let shown = written(String(UnicodeScalar(code)), .json)
      #expect(shown.first == "\\")
      #expect(shown.utf8.allSatisfy { $0 >= 0x20 })
    }
  }
}

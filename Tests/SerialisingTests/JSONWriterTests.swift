import Foundation
import Testing

@testable import Serialising

struct JSONWriterTests {
  private func text(_ layout: JSONWriter.Layout) -> String {
    var json = JSONWriter(layout)
    json.object { json in
      json.member("a", "b")
      json.member("left out", String?.none)
      json.array("c", [1, 2]) { $0.number($1) }
      json.flag("d", true)
      json.flag("left out", false)
      json.object("e") { _ in }
      json.array("f", [0]) { json, _ in json.object { $0.strings("g", []) } }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func valuesAreSetApartAsTheLayoutSays() {
    #expect(text(.compact) == #"{"a":"b","c":[1,2],"d":true,"e":{},"f":[{"g":[]}]}"#)
    #expect(text(.spaced) == #"{"a": "b", "c": [1, 2], "d": true, "e": {}, "f": [{"g": []}]}"#)
    #expect(
      text(.indented) == """
        {
          "a": "b",
          "c": [
            1,
            2
          ],
          "d": true,
          "e": {},
          "f": [
            {
              "g": []
            }
          ]
        }
        """)
  }

  @Test(arguments: ["say \"no\"", "\\", "\u{0}\u{1F}\n\r\t\u{7F}", "</script>", "ŵ 😀 \u{FFFF}", ""])
  func anotherReaderReadsWhatWasWritten(_ words: String) throws {
    var json = JSONWriter()
    json.array([words]) { $0.string($1) }
    #expect(try JSONDecoder().decode([String].self, from: Data(json.bytes)) == [words])
  }
}

import Diagnostics
import Record
import Testing

@testable import Reading

@Suite struct CitationTests {
  @Test(arguments: [
    ("recommendation 10", ["recommendation 10"]), ("Recommendation 10.", ["recommendation 10"]),
    ("rec 10; rec. 11", ["recommendation 10", "recommendation 11"]),
    ("recommendations 3 and 4", ["recommendation 3", "recommendation 4"]),
    ("recommendations 3, 4 and 5, then 6 people", ["recommendation 3", "recommendation 4", "recommendation 5"]),
    ("(subject to response from Ofsted re: 10)", ["regarding 10"]), ("re:10", ["regarding 10"]),
    ("p18 – para 6.8", ["paragraph 6.8 p18"]), ("page 18, paragraph 6.8", ["paragraph 6.8 p18"]),
    ("para 6.8", ["paragraph 6.8"]), ("paragraph 12", ["paragraph 12"]), ("minute 17", ["minute 17"]),
    ("item 7", ["item 7"]), ("action 3(a)", ["action 3(a)"]), ("item\u{A0}7", ["item 7"]),
    ("12 January 2026", []), ("in 10 minutes 30 people", []), ("precommendation 10", []), ("re 10", []),
    ("item7", []), ("items: 7", []), ("10", []), (" 10", []), ("item  7", []), ("p18", []),
    ("recommendation 3 of 10", ["recommendation 3"]),
    ("`item 7` *item 8*", ["item 8"]), ("[item 7](https://b.uk)", []), ("[[rec-7]] item 8", ["item 8"]),
    ("item 7 item 8", ["item 7", "item 8"]),
  ])
  func recognisesCitationsAsPeopleWriteThem(text: String, expected: [String]) {
    let found = read(text).value.citations.map {
      "\($0.kind.rawValue) \($0.number)" + ($0.page.map { " p\($0)" } ?? "")
    }
    #expect(found == expected)
  }

  @Test func keepsTheWordsOfTheCitationInTheText() {
    let prose = read("See p18 – para 6.8, item 7.").value
    #expect(prose.plainText == "See p18 – para 6.8, item 7.")
    #expect(words(prose) == "p See_ cite0 p18_–_para_6.8 /cite ,_ cite1 item_7 /cite . /p")
    #expect(prose.citations.map(\.range.start.column) == [5, 21])
    #expect(prose.citations.map(\.range.end.column) == [19, 27])
  }
}

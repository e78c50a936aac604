import Drafting
import Testing

@testable import Importing

struct WritingTests {
  static let escapes: [(String, String)] = [
    ("plain words", "plain words"),
    ("*R&D* [a] <b> ~c~ `d` e_f", "\\*R&D\\* \\[a\\] \\<b\\> \\~c\\~ \\`d\\` e\\_f"),
    ("1. First", "1\\. First"), ("1) First", "1\\) First"), ("- dash", "\\- dash"), ("# hash", "\\# hash"),
    ("12 homes", "12 homes"), ("1.5 posts", "1.5 posts"), ("04.01.26 Done", "04.01.26 Done"), ("3.", "3\\."),
    ("---", "\\---"), ("-5%", "-5%"), ("E:\\Data", "E:\\\\Data"),
    ("&amp; and &#38; and Q&A; x", "\\&amp; and \\&#38; and Q\\&A; x"), ("One.\nTwo.", "One.\n\nTwo."),
  ]

  @Test(arguments: escapes) func keepsWordsAsTheyAreInMarkdown(_ words: String, _ markdown: String) {
    #expect(MarkdownText.escape(words) == markdown)
  }

  static let scalars: [(String, String)] = [
    ("Head of Fieldwork (KP)", "Head of Fieldwork (KP)"), ("1.", "\"1.\""), ("yes", "\"yes\""), ("Null", "\"Null\""),
    ("Director: homes", "\"Director: homes\""), ("a # b", "\"a # b\""), ("&x", "\"&x\""), ("*x", "\"*x\""),
    ("say \"yes\"", "\"say \\\"yes\\\"\""), ("C:\\x", "\"C:\\\\x\""), ("- x", "\"- x\""), ("{a}", "\"{a}\""),
    ("06/07", "\"06/07\""), ("", "\"\""), ("tbc", "tbc"), ("Nov 2012 – Feb 2013", "Nov 2012 – Feb 2013"),
    ("@x", "\"@x\""), ("x:", "\"x:\""), ("!x", "\"!x\""),
  ]

  @Test(arguments: scalars) func quotesWhatYAMLWouldMisread(_ words: String, _ scalar: String) {
    #expect(YAMLText.scalar(words) == scalar)
  }

  @Test func foldsLongWordsAndKeepsTheirParagraphs() {
    var yaml = YAMLText()
    let long = Array(repeating: "words", count: 30).joined(separator: " ")
    yaml.field("text", long + "\n\nAnd: more", indent: 4, leads: true)
    let lines = yaml.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "  - text: >-")
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(yaml.text.hasSuffix("\n\n\n      And: more\n"))
  }

  @Test func splitsAProgressLogOnlyWhereItIsCertain() {
    #expect(ProgressLog.entries(of: "Letter sent 13.02.06 Second letter will follow 27 02 06").count == 1)
    #expect(
      ProgressLog.entries(of: "First homes opened 13.02.06 Last home opened 27 02 06.") == [
        ProgressEntryText(date: "13.02.06", text: "First homes opened 13.02.06"),
        ProgressEntryText(date: "27 02 06", text: "Last home opened 27 02 06."),
      ])
    #expect(ProgressLog.entries(of: "Figures wanted from KP 31 02 06, none came").first?.date == nil)
    #expect(ProgressLog.entries(of: "Figures were wanted 31 02 06").first?.date == "31 02 06")
    #expect(ProgressLog.entries(of: "Homes seen 10.02.06 16 02 06").count == 1)
    #expect(ProgressLog.entries(of: "Target for every home 07 04 06").first?.date == nil)
  }
}

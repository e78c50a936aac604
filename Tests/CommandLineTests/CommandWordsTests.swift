import Testing

@testable import CommandLine

@Suite struct CommandWordsTests {
  @Test(arguments: [
    (["import", "table", "a.csv", "--dry-run"], "scrutable import table a.csv --yes"),
    (["import", "a b.csv", "--preview", "p.html", "-y"], "scrutable import 'a b.csv' --yes"),
    (
      ["import", "a.csv", "--preview=p.html", "--column", "It's=lead"],
      "scrutable import a.csv --column 'It'\\''s=lead' --yes"
    ),
  ])
  func givesTheCommandThatWritesWhatWasShown(_ given: [String], _ expected: String) {
    #expect(CommandWords.toWrite(given) == expected)
  }
}

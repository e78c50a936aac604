import Testing

@testable import Search

@Suite struct WordsTests {
  @Test(arguments: [
    ("Council's", ["councils"]), ("don\u{2019}t", ["dont"]), ("13.1.2", ["13.1.2"]), ("CH141", ["ch", "141"]),
    ("12,345", ["12345"]), ("1,234,567.89", ["1234567.89"]), ("1,23", ["1", "23"]), ("1,2345", ["1", "2345"]),
    ("10a", ["10", "a"]),
    ("Tŷ", ["ty"]), ("Straße", ["strasse"]), ("Œuvre", ["oeuvre"]), ("İzmir", ["izmir"]), ("ΛΟΓΟΣ", ["λογοσ"]),
    ("'", []), ("3.5km", ["3.5", "km"]), ("o\u{FB03}ce", ["office"]), ("\u{FB02}ood", ["flood"]),
  ])
  func cutsARunIntoFoldedWords(run: String, words: [String]) {
    var run = run
    let found = run.withUTF8 { Folding.words(in: $0) }
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == words)
  }

  @Test func shortensALongWordAtTheBeginningOfACharacter() {
    var run = "a" + String(repeating: "я", count: 40)
    let found = run.withUTF8 { Folding.words(in: $0) }
    #expect(found.map(\.count) == [63])
  }

  @Test(arguments: [
    ("The gritting routes, 2026–27.", ["The", "gritting", "routes", "2026", "27"]),
    ("see 4.1. Then 5", ["see", "4.1", "Then", "5"]), ("£12,345 a year", ["12,345", "a", "year"]),
    ("one,two", ["one", "two"]), ("“quoted”", ["quoted"]), ("Llŷn–Môn", ["Llŷn", "Môn"]), ("", []), ("…", []),
    ("1.'2", ["1", "'2"]), ("a/b", ["a", "b"]), ("x🌳y", ["x", "y"]),
  ])
  func findsWhatStandsBetweenSeparators(text: String, runs: [String]) {
    var text = text
    let found = text.withUTF8 { bytes in
      Characters.classes.withUnsafeBufferPointer { classes in
        var scanner = RunScanner(bytes, classes: classes)
        var found: [String] = []
        while let run = scanner.next() { found.append(String(decoding: bytes[run.range], as: UTF8.self)) }
        return found
      }
    }
    #expect(found == runs)
  }

  @Test(arguments: [
    ("O\u{2019}Brien", ["o", "brien"]), ("d'Arcy", ["d", "arcy"]), ("don't", []), ("we'll", []), ("council's", []),
    ("Brien", []), ("O'B'rien", []),
  ])
  func partsAnElision(run: String, words: [String]) {
    var run = run
    #expect(run.withUTF8 { Folding.elided(in: $0) }.map { String(decoding: $0, as: UTF8.self) } == words)
  }

  @Test func bringsIrregularPluralsToTheirSingulars() {
    let stemmer = Stemmer()
    func stem(_ word: String) -> [UInt8] { stemmer.stem(Array(word.utf8)) }
    for (many, one) in [
      ("buses", "bus"), ("gases", "gas"), ("childrens", "child"), ("women", "woman"), ("parties", "party"),
    ] {
      #expect(stem(many) == stem(one))
    }
    #expect(stem("news") != stem("new"))
  }

  @Test func stemsAsSnowballDoes() {
    let stemmer = Stemmer()
    let stems = ["recommendations", "policies", "generously", "by"].map { stemmer.stem(Array($0.utf8)) }
    #expect(stems.map { String(decoding: $0, as: UTF8.self) } == ["recommend", "polici", "generous", "by"])
  }
}

import Publications
import Testing

@testable import Proving

@Suite struct SentencesTests {
  private func sentences(_ text: String) -> Sentences {
    Sentences([Passage(role: .running, words: [.text(text)], anchor: nil)])
  }

  @Test(arguments: [
    ("One. Two? Three!", ["One.", " Two?", " Three!"]), ("Cllr. Day said no. Yes.", ["Cllr. Day said no.", " Yes."]),
    ("By É. Day. End.", ["By É. Day.", " End."]), ("Part 3.2 is 1.5 metres.", ["Part 3.2 is 1.5 metres."]),
    ("No end", ["No end"]), ("Stop. – . ", ["Stop."]),
  ])
  func endsASentenceWhereAReaderWould(_ text: String, _ expected: [String]) {
    #expect(sentences(text).list.map { String($0.text) } == expected)
  }

  @Test(arguments: [
    ("It’s well-known, isn't it?", 4, 18), ("£1,250.50 – or 12½ %", 3, 11), ("Caffè e\u{301}te\u{301} tŷ", 3, 10),
    ("“Quoted” (twice)", 2, 11), ("中 😀 -", 1, 1),
  ])
  func countsWordsAndLetters(_ text: String, _ words: Int, _ letters: Int) {
    let found = sentences(text)
    #expect(found.words == words && found.letters == letters)
  }
}

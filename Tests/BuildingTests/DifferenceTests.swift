import Foundation
import Record
import Testing

@testable import Building

/// The words that differ, and what only the day says.
@Suite struct DifferenceTests {
  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  @Test(arguments: [
    ("a b c", "a b c", "", ""), ("", "a b", "", "a b"), ("a b", "", "a b", ""), ("a b c d", "a x c d", "b", "x"),
    ("a b c", "x a b c y", "", "x y"), ("the cat sat on the mat", "the dog sat on a mat", "cat the", "dog a"),
    ("a b c a b b a", "c b a b a c", "a b b", "b c"), ("x", "y", "x", "y"),
  ])
  func findsTheFewestWords(old: String, new: String, removed: String, added: String) {
    let (old, new) = (words(old), words(new))
    let change = WordDiff(old, new)
    let kept = zip(old, change.isRemoved).filter { !$0.1 }.map(\.0)
    #expect(kept == zip(new, change.isAdded).filter { !$0.1 }.map(\.0), "what stays is the same in both")
    #expect(change.isRemoved.count { $0 } == words(removed).count)
    #expect(change.isAdded.count { $0 } == words(added).count)
  }

  @Test func takesTextsWithNothingInCommonForTwo() {
    let (old, new) = ((0..<3000).map { "a\($0)" }, (0..<3000).map { "b\($0)" })
    let change = WordDiff(["same"] + old, ["same"] + new)
    #expect(change.isRemoved.count { $0 } == 3000 && change.isAdded.count { $0 } == 3000)
  }

  @Test func readsThePagesOwnWords() {
    let page = PageText(
      Array(
        """
        <html><head><title>T</title></head><body><nav>Menu</nav><main id="m"><h1>A <em>meeting</em>&nbsp;of 3</h1>
        <p title="a > b">Fish &amp; chips, caf&#233;, semi<b>bold</b>.</p><script>no</script>
        <nav class="formats"><nav>x</nav>EPUB (4 kB)</nav><ul><li>one<li>two</ul></main><footer>Foot</footer></body></html>
        """.utf8))
    #expect(page.heading == "A meeting of 3")
    #expect(page.words.filter { !$0.isEmpty } == words("A meeting of 3 Fish & chips, café, semibold. one two"))
  }

  private func page(_ text: String) -> PageText { PageText(Array("<main>\(text)</main>".utf8)) }

  private func shown(_ old: String, _ new: String, then: String? = nil) -> [String] {
    PassageFinder(old: page(old), new: page(new), then: then.map(page)).passages().map { passage in
      passage.parts.map { part in
        switch part.kind {
        case .same: part.words
        case .removed: "[-\(part.words)-]"
        case .added: "{+\(part.words)+}"
        }
      }.joined(separator: " ")
    }
  }

  @Test func showsAChangeWithAFewWordsOfItsLine() {
    #expect(
      shown("<p>No.</p><p>1 2 3 4 5 6 7 some 1 2 3 4 5 6 7</p>", "<p>No.</p><p>1 2 3 4 5 6 7 eight 1 2 3 4 5 6 7</p>")
        == ["2 3 4 5 6 7 [-some-] {+eight+} 1 2 3 4 5 6"])
    #expect(shown("<p>a</p><p>b c</p><p>d</p>", "<p>a</p><p>b x</p><p>d</p>") == ["b [-c-] {+x+}"])
  }

  @Test func leavesOutWhatOnlyTheDaySays() {
    let old = "<p>As at 20 November.</p><p>9 days left</p><p>Status: due</p>"
    let then = "<p>As at 20 November.</p><p>9 days left</p><p>Status: done</p>"
    let new = "<p>As at 21 November.</p><p>8 days left</p><p>Status: done</p>"
    #expect(shown(old, new, then: then) == ["Status: [-due-] {+done+}"])
    #expect(shown(old, new).count == 3)
    #expect(shown(old, "<p>As at 21 November.</p><p>8 days left</p><p>Status: due</p>", then: old) == [])
  }

  @Test(arguments: [(60, false), (61, true)])
  func aPaperThatGoesIsToldByItsBeginningAndItsEnd(count: Int, isCut: Bool) throws {
    var difference = SiteDifference(since: nil, asAt: try #require(Day(iso: "2026-11-20")))
    let all = (1...count).map { "w\($0)" }.joined(separator: " ")
    let passage = ChangedPassage(parts: [.init(kind: .removed, words: all)])
    difference.changed = [.init(address: "a/", title: "A", passages: [passage])]
    let text = DifferenceText(difference).text
    #expect(text.contains("[-\(all)-]") != isCut)
    #expect(text.contains("w25 … 26 words … w52") == isCut)
  }
}

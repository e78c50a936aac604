import Federating
import Foundation
import Testing
import Theme

@testable import Pages

@Suite struct PageSentenceTests {
  @Test func everyKeyIsDeclaredOnce() {
    let keys = PageSentences.declared.map(\.key)
    #expect(Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }

  @Test func everyLineOfTheThemeIsSaidByAPageOrATemplate() {
    let declared = Set((PageSentences.declared + FederationWords.declared).map(\.key))
    let templates = DefaultTheme.folder.files.filter { $0.key.hasSuffix(".mustache") }.values
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    let shown = Set(templates.matches(of: /strings\.([a-z0-9-]+)/).map { String($0.output.1) })
    let strings = String(decoding: DefaultTheme.folder.files["strings/en.strings"] ?? [], as: UTF8.self)
    let keys = strings.matches(of: /(?m)^([a-z0-9-]+)(\[[a-z]+\])? =/).map { String($0.output.1) }
    #expect(keys.count > 900)
    #expect(keys.filter { !declared.contains($0) && !shown.contains($0) } == [])
  }

  @Test func listsWithAnAndBeforeTheLast() {
    #expect(DefaultTheme.say.list([]) == "")
    #expect(DefaultTheme.say.list(["a"]) == "a")
    #expect(DefaultTheme.say.list(["a", "b"]) == "a and b")
    #expect(DefaultTheme.say.list(["a", "b", "c"]) == "a, b and c")
  }

  @Test(arguments: [(0, "Last day"), (1, "1 day left"), (12, "12 days left")])
  func countsTheDaysLeft(_ days: Int, _ words: String) {
    #expect(DefaultTheme.say.lastDays(days) == words)
  }
}

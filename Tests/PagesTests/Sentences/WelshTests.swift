import Diagnostics
import Foundation
import Record
import Testing
import Theme

@testable import Pages

/// The theme's words in Welsh stand beside the English ones, line for line.
@Suite struct WelshTests {
  private static func lines(_ language: String) -> [String: String] {
    let text = String(decoding: DefaultTheme.folder.files["strings/\(language).strings"] ?? [], as: UTF8.self)
    let found = text.matches(of: /(?m)^([a-z0-9-]+(?:\[[a-z]+\])?) = (.*)$/)
    return Dictionary(found.map { (String($0.output.1), String($0.output.2)) }, uniquingKeysWith: { first, _ in first })
  }

  private static let english = lines("en")
  private static let welsh = lines("cy")

  private static func key(_ line: String) -> String { String(line.prefix { $0 != "[" }) }

  private static func gaps(_ words: String) -> Set<String> {
    Set(words.matches(of: /\{[^}]*\}/).map { String($0.output) })
  }

  @Test func eachKeyOfTheEnglishWordsIsThereAndNoOther() {
    #expect(Self.english.count > 1900)
    #expect(Set(Self.welsh.keys.map(Self.key)) == Set(Self.english.keys.map(Self.key)))
  }

  @Test func aCountedSentenceHasEveryFormOfWelsh() {
    let counted = Set(Self.english.keys.filter { $0.contains("[") }.map(Self.key))
    let missing = counted.flatMap { key in
      ["zero", "one", "two", "few", "many", "other"].map { "\(key)[\($0)]" }
    }.filter { Self.welsh[$0] == nil }
    #expect(missing.sorted() == [])
  }

  @Test func eachLineHasTheGapsOfTheEnglishOne() {
    let wrong = Self.welsh.filter { line, words in
      let english = Self.english[line] ?? Self.english[Self.key(line) + "[other]"] ?? ""
      let free: Set<String> = line.contains("[") && !line.hasSuffix("[other]") ? ["{count}"] : []
      return Self.gaps(words).subtracting(free) != Self.gaps(english).subtracting(free)
        || words.count { "#*|".contains($0) } != english.count { "#*|".contains($0) }
    }
    #expect(wrong.keys.sorted() == [])
  }

  /// Words that are the same in both languages, names of formats, and sentences that are gaps alone.
  private static let shared: Set<String> = [
    "Braille", "braille", "Data", "data", "EPUB", "ODT", "OpenDocument", "Person", "Post", "Term", "–",
  ]

  @Test func noLineIsTheEnglishOne() {
    let same = Self.welsh.filter { line, words in
      let isOfGapsAlone = words.replacing(/\{[^}]*\}/, with: "").allSatisfy { !$0.isLetter }
      return words == Self.english[line] && !Self.shared.contains(words) && !isOfGapsAlone
    }
    #expect(same.keys.sorted() == [])
  }

  @Test func theThemeCompilesInWelsh() {
    let theme = Theme.compile(
      layers: [DefaultTheme.folder], sentences: PageSentences.declared,
      pages: Dictionary(PageKind.allCases.map { ($0.rawValue, $0.shape) }, uniquingKeysWith: { first, _ in first }),
      language: "cy")
    #expect(theme.diagnostics == [])
    let say = PageSentences(theme.value.sentence)
    #expect((say.language, say.languageName) == ("cy", "Cymraeg"))
    #expect(say(.meetings, count: 2) == "2 gyfarfod")
    #expect(say(.meetings, count: 3) == "3 chyfarfod")
    #expect(say(.meetings, count: 5) == "5 cyfarfod")
  }

  @Test func eachFieldIsCalledSomethingInWelsh() {
    WrittenLanguage.$current.withValue(.welsh) {
      let untranslated = RecordKind.allCases.flatMap(\.fieldKeys).map(\.label)
        .filter { WrittenLanguage.current.label($0) == $0 }
      #expect(Set(untranslated).sorted() == [])
    }
  }

  @Test func daysAndTimesAreWrittenInWelshWhileAWelshPageIsMade() {
    let day = Day(iso: "2026-11-20")
    #expect(day?.text == "20 November 2026")
    WrittenLanguage.$current.withValue(.of("cy-GB")) {
      #expect(day?.text == "20 Tachwedd 2026")
      #expect(day?.textWithWeekday == "Dydd Gwener 20 Tachwedd 2026")
      #expect(TimeOfDay(hour: 15, minute: 30)?.text == "3.30 y prynhawn")
    }
  }
}

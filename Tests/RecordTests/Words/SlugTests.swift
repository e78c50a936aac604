import Testing

@testable import Record

@Suite struct SlugTests {
  @Test(arguments: ["a", "rec-10", "13.1.2", "looked-after-children-2008", "2025-26"])
  func acceptsSmallLettersDigitsDotsAndHyphens(text: String) {
    #expect(Slug(text)?.text == text)
  }

  @Test(arguments: ["", "A", "a b", "-a", "a-", ".", "..", "a..b", ".a", "a/b", "é", "a_b"])
  func refusesWhatCouldLeaveItsFolderOrBeMisread(text: String) {
    #expect(Slug(text) == nil)
  }

  @Test(arguments: [
    ("Foster Care — Review", "foster-care-review"), ("Tŷ Gŵyr & Son’s", "ty-gwyr-and-sons"),
    ("  Déjà vu!  ", "deja-vu"),
    ("Children's Services", "childrens-services"), ("R&D", "r-and-d"), ("Straße", "strasse"), ("e\u{301}cole", "ecole"),
    ("2025/26", "2025-26"), ("A...B", "a-b"),
  ])
  func makesASlugFromATitle(title: String, slug: String) {
    #expect(Slug.make(from: title)?.text == slug)
  }

  @Test func whatItMakesIsAlwaysValid() {
    for title in ["Ŵ", "a—", "—a", "&", "1.2", "ſ", "Œuvre Þ"] {
      let made = Slug.make(from: title)
      #expect(made.map { Slug($0.text) } == made, "\(title)")
    }
    #expect(Slug.make(from: "議会") == nil)
    #expect(Slug.make(from: "’") == nil)
  }
}

@Suite struct RecordIDTests {
  @Test func isMadeOfSlugs() throws {
    let id = try #require(RecordID("looked-after-children-2008/rec-10"))
    #expect(id.last.text == "rec-10")
    #expect(id.parent?.text == "looked-after-children-2008")
    #expect(id.parent?.parent == nil)
    #expect(id.slugs.map(\.text) == ["looked-after-children-2008", "rec-10"])
  }

  @Test func growsByASlug() throws {
    let slug = try #require(Slug("rec-10"))
    #expect(RecordID(slug).appending(slug).text == "rec-10/rec-10")
    #expect(RecordID(slug).last == slug)
  }

  @Test(arguments: ["", "/", "a/", "/a", "a//b", "a/../b", "A/b"])
  func refusesEmptyAndUnsafeParts(text: String) {
    #expect(RecordID(text) == nil)
  }
}

@Suite struct InitialsTests {
  @Test(arguments: ["JK", "LAC", "R&D", "Q2", "A", "IROABC"])
  func acceptsShortCapitals(text: String) {
    #expect(Initials(text)?.text == text)
  }

  @Test(arguments: ["", "jk", "Jk", "2Q", "&", "R&", "ABCDEFG", "J K", "J.K.", "É"])
  func refusesWords(text: String) {
    #expect(Initials(text) == nil)
  }
}

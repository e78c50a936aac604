import Testing

@testable import Record

@Suite struct CollationTests {
  /// Each list is in order; marks, capitals, hyphens and apostrophes change nothing, and other scripts come last.
  @Test(arguments: [
    ["Ågren", "Ebbw Vale", "Édouard", "Eider", "Łukasz", "Öland", "otter", "Zennor"],
    ["allotments", "Álamos", "Allsop"].sorted { CollationKey($0) < CollationKey($1) },
    ["Bridge Street", "Bridge-Street West", "Bridges"], ["dabchick", "D’Abo", "D'Acre"],
    ["Ŵyllt", "Wyn", "Ỳnys"], ["ASB", "AsB", "asb"], ["zoo", "Ωmega", "Ящик", "أمل"], ["Nguyen", "Nguyễn", "Nguyet"],
  ])
  func ordersByLetters(names: [String]) {
    #expect(names.reversed().collated { $0 } == names)
    #expect(names.collated { $0 } == names)
  }

  @Test func takesALetterWithItsMarkBehindItForTheSame() {
    #expect(["Eve", "E\u{301}den", "Ebb"].collated { $0 } == ["Ebb", "E\u{301}den", "Eve"])
  }

  @Test func keepsTheOrderOfEqualNames() {
    let rows = [("Marsh", 1), ("Marsh", 2), ("Fen", 3)]
    #expect(rows.collated { $0.0 }.map(\.1) == [3, 1, 2])
  }
}

@Suite struct PersonalNameTests {
  @Test(arguments: [
    ("Ros Kettering", "Kettering, Ros"), ("Ros Kettering MBE", "Kettering, Ros MBE"),
    ("Ros Kettering, MBE, JP", "Kettering, Ros MBE, JP"),
    ("Ros Kettering BSc (Hons) PhD", "Kettering, Ros BSc (Hons) PhD"),
    ("Osric Thane Jr", "Thane, Osric Jr"), ("Osric Thane Jr.", "Thane, Osric Jr."),
    ("Osric Thane III", "Thane, Osric III"),
    ("Mina van der Loo", "van der Loo, Mina"), ("Gwen ap Siencyn", "ap Siencyn, Gwen"), ("Plato", "Plato"),
    ("Ann Ma", "Ma, Ann"), ("Bo Qc O.B.E.", "Qc, Bo O.B.E."), ("ann lowercase", "lowercase, ann"),
  ])
  func findsTheSurname(name: String, inverted: String) { #expect(PersonalName(name).inverted == inverted) }
}

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("cy", "cy"), ("CY", "cy"), ("en_GB", "en-GB"), ("en-gb", "en-GB"), ("Urdu", "ur"), ("polski", "pl"),
    ("cymraeg", "cy"),
    ("eng", "en"), ("wel", "cy"), ("ZH-hant-tw", "zh-Hant-TW"), ("es-419", "es-419"), ("bfi", "bfi"),
    ("zz", nil), ("en-UK", nil), ("pl en", nil), ("Klingonish", nil), ("", nil), ("en-", "en"), ("ar-Latn", "ar-Latn"),
  ])
  func reads(words: String, tag: String?) { #expect(LanguageTag(words)?.text == tag) }

  @Test(arguments: [
    ("ar", true), ("he-IL", true), ("ur", true), ("fa", true), ("ar-Latn", false), ("az-Arab", true), ("cy", false),
  ])
  func knowsWhatIsWrittenFromTheRight(tag: String, isFromTheRight: Bool) {
    #expect((tag.writingDirection == "rtl") == isFromTheRight)
  }
}

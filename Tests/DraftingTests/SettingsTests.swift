import Diagnostics
import Reading
import Record
import Testing

@testable import Drafting

/// What is wrong in a setting is told at its field, with the nearest good value.
@Suite struct SettingsTests {
  private func council(_ lines: String) -> Checked<CouncilDraft> {
    let part = ContentReader().read(Array("name: Testshire\n\(lines)\n".utf8), path: "council.yml")
    var drafts = Drafts()
    if let value = part.value { drafts.append(value) }
    return Checked(drafts.council, part.diagnostics)
  }

  private func expect(_ line: String, _ rule: Rule, mend: String?, severity: Severity = .error) {
    let found = council(line).diagnostics
    #expect(found.map(\.rule) == [rule])
    #expect(found.map(\.severity) == [severity])
    #expect(found.first?.range.start.line == 2)
    if let mend { #expect(found.first?.fixes.first?.replacement?.text == mend) }
  }

  @Test(arguments: [
    ("scrutiny.example.org", "https://scrutiny.example.org/"),
    ("ftp://files.example.org/", "https://files.example.org/"),
    ("https://clerk:key@example.org/s", "https://example.org/s/"),
    ("https://example.org/s?id=4", "https://example.org/s/"),
    ("https://example.org/s/#top", "https://example.org/s/"),
    ("https://example.org/s/index.html", "https://example.org/s/"),
    ("https:///s/", nil), ("mailto:a@example.org", nil), ("https://exam ple.org/", nil),
  ])
  func tellsOfAnAddressThatIsNoneOfASite(address: String, mend: String?) {
    expect("address: \"\(address)\"", .siteAddress, mend: mend)
  }

  @Test(arguments: [
    "https://scrutiny.example.org/", "https://example.org", "http://localhost:8080/", "https://example.org/a/b",
  ])
  func takesTheAddressOfASite(address: String) {
    let found = council("address: \(address)")
    #expect(found.value.address?.value == address && found.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("a@example.org, b@example.org", "a@example.org"), ("a@example.org?bcc=b@example.org", "a@example.org"),
    ("mailto:a@example.org", "a@example.org"), ("Clerk <a@example.org>", "a@example.org"), ("a at example.org", nil),
    ("a@b@example.org", nil), ("a@example", nil), ("@example.org", nil),
  ])
  func tellsOfWhatIsNotOneEmailAddress(email: String, mend: String?) {
    expect("email: \"\(email)\"", .contactDetails, mend: mend)
  }

  @Test(arguments: ["o'neil+scrutiny@example.org", "a.b@wendle-valley.example.org"])
  func takesAnEmailAddress(email: String) { #expect(council("email: \(email)").diagnostics.isEmpty) }

  @Test(arguments: [
    ("ask at the desk", true), ("01632 960100", false), ("111", false), ("01632 960100 (text: 07700 900123)", false),
  ])
  func tellsOfATelephoneWithoutANumber(telephone: String, isTold: Bool) {
    let found = council("telephone: \"\(telephone)\"")
    #expect(found.diagnostics.map(\.rule) == (isTold ? [.contactDetails] : []))
    #expect(found.value.telephone == telephone)
  }

  @Test(arguments: [
    ("July", "1 July"), ("2026-07-03", "3 July"), ("31 June", nil), ("29 February", nil), ("annual meeting", nil),
  ])
  func tellsOfAYearThatStartsOnNoDay(words: String, mend: String?) {
    expect("year-starts: \(words)", .unreadableDate, mend: mend)
  }

  @Test(arguments: [("1 April", 4, 1), ("20th May", 5, 20), ("May 6", 5, 6)])
  func takesTheDayAYearStarts(words: String, month: Int, day: Int) {
    #expect(council("year-starts: \(words)").value.yearStarts == YearStart(month: month, day: day))
  }

  @Test(arguments: [("all", "all"), ("none", "none"), ("\"text, epub\"", "text, epub"), ("[text, epub]", "text, epub")])
  func takesFormatsForEverything(written: String, words: String) {
    let found = council("formats: \(written)")
    #expect(found.value.formats.map(\.name.value) == ["all"] && found.value.formats.map(\.value.value) == [words])
    #expect(found.diagnostics.isEmpty)
  }

  private func report(_ line: String) -> Checked<String?> {
    let part = ContentReader().read(Array("---\ntitle: A\n\(line)\n---\n".utf8), path: "reports/a.md")
    var drafts = Drafts()
    if let value = part.value { drafts.append(value) }
    return Checked(drafts.reports.first?.draft.document.language, part.diagnostics)
  }

  @Test(arguments: [
    ("en-UK", "en-GB"), ("Welch", "cy"), ("qq-QQ", nil), ("ur/en", nil), ("Urdu and English", nil),
  ])
  func tellsOfWhatIsNoLanguage(words: String, mend: String?) throws {
    let found = report("language: \(words)")
    let fault = try #require(found.diagnostics.first)
    #expect(fault.rule == .unknownLanguage && fault.range.start.line == 3 && found.value == nil)
    #expect(fault.fixes.first?.replacement?.text == mend)
  }

  @Test(arguments: [("Somali", "so"), ("en_gb", "en-GB"), ("Cymraeg", "cy")])
  func understandsTheNameOfALanguage(words: String, tag: String) { #expect(report("language: \(words)").value == tag) }

  @Test(arguments: [
    ("0027-02-03", "2027-02-03"), ("2072-02-03", nil), ("2207-02-03", "2027-02-03"), ("1066-02-03", nil),
    ("1898-02-03", nil),
  ])
  func tellsOfAYearThatNobodyMeans(day: String, mend: String?) {
    let found = report("published: \(day)").diagnostics
    let isLikely = day.hasPrefix("2072") || day.hasPrefix("1898")
    #expect(found.map(\.rule) == (isLikely ? [] : [.unlikelyYear]))
    #expect(found.first?.fixes.first?.replacement?.text == mend)
  }

  @Test func tellsOfSuchAYearInWords() {
    let text = "---\nactions: [{ text: A, by-when: March 2162 }]\n---\n"
    let found = ContentReader().read(Array(text.utf8), path: "reviews/a/action-plan.md").diagnostics
    #expect(found.map(\.rule) == [.unlikelyYear] && found.first?.range.start.line == 2)
  }
}

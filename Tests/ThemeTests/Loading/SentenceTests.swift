import Diagnostics
import Testing

@testable import Theme

@Suite struct SentenceTests {
  let overdue = SentenceShape("overdue", gaps: ["day", "due"])
  let entries = SentenceShape("entries", gaps: ["count", "day"])
  let none = SentenceShape("none")

  private func compiled(_ strings: String, page: String = "", own: String? = nil, settings: ThemeSettings = .init())
    -> Checked<Theme>
  {
    let base = Fixture(page, strings: strings).folder
    let layer = own.map { ThemeFolder(path: "own", files: ["strings/en.strings": Array($0.utf8)]) }
    return Theme.compile(
      layers: [base] + (layer.map { [$0] } ?? []), settings: settings, sentences: [overdue, entries, none],
      pages: ["page": AgendaItemView.vocabulary.shape])
  }

  private let plain = "overdue = {day}: due {due}\nentries = {count} by {day}\nnone = None"

  @Test(arguments: [
    ("{day}: due {due}", "May: due June"), ("{due} before {day}", "June before May"), ("{day}{due}{day}", "MayJuneMay"),
    ("On {day}, by {due}.", "On May, by June."),
  ])
  func fillsGapsWhereverTheyStand(_ words: String, _ filled: String) {
    let theme = compiled("overdue = \(words)\nentries = {count} {day}\nnone = None")
    #expect(theme.diagnostics == [])
    #expect(theme.value.sentence(overdue).filled(["May", "June"]) == filled)
    #expect(theme.value.sentence(none).filled() == "None")
  }

  @Test(arguments: [
    (0, "dim, May"), (1, "unwaith, May"), (2, "2 o weithiau, May"), (3, "tair gwaith, May"), (4, "4 gwaith, May"),
    (6, "chwe gwaith, May"), (7, "7 gwaith, May"), (-1, "-1 gwaith, May"),
  ])
  func choosesThePluralFormAsWelshDoes(_ count: Int, _ words: String) {
    let theme = compiled(
      """
      overdue = {day} {due}
      none = None
      entries[zero] = dim, {day}
      entries[one] = unwaith, {day}
      entries[two] = {count} o weithiau, {day}
      entries[few] = tair gwaith, {day}
      entries[many] = chwe gwaith, {day}
      entries[other] = {count} gwaith, {day}
      """)
    #expect(theme.diagnostics == [])
    #expect(theme.value.sentence(entries).filled([String(count), "May"], count: count) == words)
  }

  @Test(arguments: [0, 2, 3, 6, 40]) func aFormThatIsNotGivenFallsBackToOther(_ count: Int) {
    let theme = compiled("overdue = {day} {due}\nnone = x\nentries[one] = one {day}\nentries[other] = {count} {day}")
    #expect(theme.value.sentence(entries).filled([String(count), "May"], count: count) == "\(count) May")
    #expect(theme.value.sentence(entries).filled(["1", "May"], count: 1) == "one May")
  }

  @Test(arguments: [
    ("overdue = {day}: {duee} {due}", "strings/en.strings:1:18 theme-setting", "{due}"),
    ("overdue = {day} is {day}", "strings/en.strings:1:11 theme-setting", nil),
    ("overdue = Ôl {day} {due}, {", "strings/en.strings:1:27 theme-setting", nil),
    ("overdew = {day} {due}", "strings/en.strings:1:1 missing-string", nil),
    ("overdue = {day} {due}\nnone[one] = x", nil, nil),
  ])
  func reportsFaultsWithTheirPlace(_ line: String, _ fault: String?, _ mend: String?) {
    let found = compiled(line + "\nentries = {count} {day}\nnone = None").diagnostics
    #expect(found.map(\.summary) == (fault.map { [$0] } ?? []))
    #expect(found.first?.replacement == mend)
  }

  @Test func onlyOtherMustHaveTheNumber() {
    let found = compiled("overdue = {day} {due}\nnone = x\nentries[one] = {day}\nentries[other] = since {day}")
      .diagnostics
    #expect(found.map(\.summary) == ["strings/en.strings:4:18 theme-setting"])
    #expect(found.map(\.message) == ["“entries[other]” leaves out {count}"])
  }

  @Test func aLayerMayNotNameWhatNobodySays() {
    let found = compiled(plain + "\nunused = x", own: "overdu = {day} {due}\nentries[two] = both {day}\nunused = y")
      .diagnostics
    #expect(found.map(\.summary) == ["own/strings/en.strings:1:1 theme-setting"])
    #expect(found.first?.fixes.map(\.summary) == ["write “overdue”"])
  }

  @Test func aTemplateShowsNoSentenceThatHasGaps() {
    #expect(
      compiled(plain, page: "{{strings.overdue}}").diagnostics.map(\.summary) == [
        "templates/page.mustache:1:3 missing-string"
      ])
    #expect(
      compiled(plain + "\nown = See {day}", page: "{{strings.own}}").diagnostics.map(\.summary) == [
        "strings/en.strings:4:11 theme-setting"
      ])
  }

  @Test func aCouncilRewordsSentencesAndTheirForms() {
    let place = SourceRange(path: "council.yml", start: .init(line: 4, column: 12), end: .init(line: 4, column: 24))
    let settings = ThemeSettings(strings: [
      "overdue": Located("{due}/{day}", at: place), "entries[one]": Located("once, {day}", at: place),
    ])
    let theme = compiled(plain, settings: settings)
    #expect(theme.diagnostics == [])
    #expect(theme.value.sentence(overdue).filled(["1", "2"]) == "2/1")
    #expect(theme.value.sentence(entries).filled(["1", "May"], count: 1) == "once, May")
    let wrong = compiled(plain, settings: ThemeSettings(strings: ["overdue": Located("{due}, {today}", at: place)]))
    #expect(wrong.diagnostics.map(\.summary) == Array(repeating: "council.yml:4:12 theme-setting", count: 2))
  }
}

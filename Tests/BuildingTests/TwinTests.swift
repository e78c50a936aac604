import Building
import Diagnostics
import Foundation
import Record
import Testing

/// A paper with a twin in Welsh: a page of its own that says the same in Welsh, with the facts of the one document.
@Suite struct TwinTests {
  private static let folder = "meetings/2026-10-07-children/"
  private static let papers = [
    folder + "meeting.md": """
    ---
    committee: children
    date: 2026-10-07
    start: "10:00"
    status: held
    agenda-published: 2026-09-28
    items:
      - number: "1"
        title: Apologies
        kind: standing
      - number: "7"
        title: Foster homes
        purpose: To look at the qqenglish figures.
        papers: [{ report: 2026-10-07-children/homes }]
    ---
    """,
    folder + "minutes.md": """
    ---
    present: [anwen-price]
    ---

    ## 4. Apologies {item 1}

    None.

    ## 5. Foster homes {item 7}

    **RESOLVED:** that qqenglish be noted.
    """,
    folder + "homes.md": """
    ---
    title: Foster homes in figures
    ---

    1. There are qqenglish homes.
    """,
  ]
  private static let twins = [
    "committees/children.cy.md": """
    ---
    title: Pwyllgor Craffu Plant a Theuluoedd
    short-title: Plant a Theuluoedd
    ---
    """,
    folder + "meeting.cy.md": """
    ---
    items:
      - number: "7"
        title: Cartrefi maeth
        purpose: Edrych ar y ffigurau qqcymraeg.
      - number: "1"
        title: Ymddiheuriadau
    ---
    """,
    folder + "minutes.cy.md": """
    ---
    ---

    ## 4. Ymddiheuriadau {item 1}

    Dim.

    ## 5. Cartrefi maeth {item 7}

    **PENDERFYNWYD:** nodi qqcymraeg.
    """,
    folder + "homes.cy.md": """
    ---
    title: Cartrefi maeth mewn ffigurau
    ---

    1. Mae qqcymraeg o gartrefi.
    """,
  ]

  private func files(_ changes: [String: String] = [:]) -> [String: String] {
    SmallCouncil.with(Self.papers).merging(Self.twins) { $1 }.merging(changes) { $1 }
  }

  private func page(_ site: TestSite, _ path: String) throws -> String {
    try String(contentsOfFile: "\(site.output)/\(path)index.html", encoding: .utf8)
  }

  private func twinRules(_ report: BuildReport) -> [Diagnostic] {
    report.diagnostics.filter { [.twinFact, .twinIncomplete, .twinWithoutDocument].contains($0.rule) }
  }

  private static let english = try? NSRegularExpression(
    pattern:
      "\\b(the|of|was|were|until|this|not|recorded|present|published|there|and|Link|Contents|Table|October|pm)\\b")

  @Test func aTwinHasAPageInWelshWithTheFactsOfItsDocument() async throws {
    let site = try TestSite(files())
    let report = try await site.build()
    #expect(twinRules(report) == [])
    for path in ["", "minutes/", "homes/"] {
      let html = try page(site, "cy/" + Self.folder + path)
      #expect(html.contains("<html lang=\"cy\" "))
      #expect(html.contains("qqcymraeg") && !html.contains("qqenglish"))
      #expect(html.contains("Neidio i’r cynnwys"))
      let strayed = MainWords.read(html).filter { words in
        words.language == "cy"
          && Self.english?.firstMatch(in: words.text, range: NSRange(words.text.startIndex..., in: words.text)) != nil
      }
      #expect(strayed.isEmpty, "\(path): \(strayed)")
    }
    let agenda = try page(site, "cy/" + Self.folder)
    #expect(agenda.contains("Dydd Mercher 7 Hydref 2026") && agenda.contains("10 y bore"))
    #expect(agenda.contains("id=\"item-7\""))
  }

  @Test func bothPagesLeadToEachOtherAndTheSiteMapKnowsIt() async throws {
    let site = try TestSite(files())
    try await site.build()
    let (own, other) = (try page(site, Self.folder), try page(site, "cy/" + Self.folder))
    #expect(own.contains("cy/meetings/2026-10-07-children/index.html\" lang=\"cy\" hreflang=\"cy\">Cymraeg</a>"))
    #expect(other.contains("lang=\"en-GB\" hreflang=\"en-GB\">English</a>"))
    for html in [own, other] {
      for language in ["en-GB", "cy", "x-default"] where html.contains("rel=\"canonical\"") {
        #expect(html.contains("<link rel=\"alternate\" hreflang=\"\(language)\""))
      }
    }
    #expect(own.contains("<html lang=\"en-GB\" ") && own.contains("qqenglish") && !own.contains("qqcymraeg"))
  }

  @Test func theRestOfTheSiteHasThePaperOnce() async throws {
    let (alone, paired) = (try TestSite(SmallCouncil.with(Self.papers)), try TestSite(files()))
    try await alone.build()
    try await paired.build()
    let path = "meetings/"
    let (one, two) = (try page(alone, path), try page(paired, path))
    #expect(one == two)
  }

  @Test func anIncompleteTwinIsToldWithBothPlacesAndHasNoPage() async throws {
    let short = (Self.twins[Self.folder + "minutes.cy.md"] ?? "").components(separatedBy: "## 5")[0]
    let site = try TestSite(files([Self.folder + "minutes.cy.md": short]))
    let told = twinRules(try await site.build())
    #expect(!told.isEmpty && told.allSatisfy { $0.rule == .twinIncomplete && $0.severity == .warning })
    #expect(
      told.contains {
        $0.range.path.hasSuffix("minutes.cy.md") && $0.related.contains { $0.range.path.hasSuffix("minutes.md") }
      })
    #expect(throws: (any Error).self) { try page(site, "cy/" + Self.folder + "minutes/") }
    #expect(try page(site, "cy/" + Self.folder).contains("qqcymraeg"))
    #expect(!(try page(site, Self.folder + "minutes/").contains(">Cymraeg</a>")))
  }

  @Test func aFactInATwinIsAnError() async throws {
    let site = try TestSite(files([Self.folder + "minutes.cy.md": "---\ndate: 2026-10-08\n---\n\nGeiriau.\n"]))
    let told = twinRules(try await site.build())
    #expect(told.contains { $0.rule == .twinFact && $0.severity == .error })
  }

  @Test func aTwinWithoutItsDocumentIsAnError() async throws {
    let site = try TestSite(files([Self.folder + "other.cy.md": "---\ntitle: Arall\n---\n"]))
    #expect(twinRules(try await site.build()).map(\.rule) == [.twinWithoutDocument])
  }

  @Test func aPaperInWelshAloneHasItsWholePageInWelsh() async throws {
    let words = (Self.papers[Self.folder + "homes.md"] ?? "").replacing("title:", with: "language: cy\ntitle:")
    let site = try TestSite(SmallCouncil.with(Self.papers.merging([Self.folder + "homes.md": words]) { $1 }))
    try await site.build()
    let html = try page(site, Self.folder + "homes/")
    #expect(html.contains("<html lang=\"cy\" ") && html.contains("Neidio i’r cynnwys"))
    #expect(!html.contains(">Cymraeg</a>"))
    #expect(try page(site, Self.folder).contains("<html lang=\"en-GB\" "))
  }

  @Test(arguments: ["remit: Plant.\n---\n", "---\n\nGeiriau.\n"])
  func wordsThatNoPageWouldShowAreTold(rest: String) async throws {
    let site = try TestSite(files(["committees/children.cy.md": "---\ntitle: Plant\nshort-title: Plant\n\(rest)"]))
    #expect(twinRules(try await site.build()).map(\.rule) == [.twinFact])
  }

  @Test func minutesInWelshAloneAreWholeInEveryFormat() async throws {
    let words = (Self.papers[Self.folder + "minutes.md"] ?? "").replacing("present:", with: "language: cy\npresent:")
    let site = try TestSite(SmallCouncil.with(Self.papers.merging([Self.folder + "minutes.md": words]) { $1 }))
    let report = try await site.build(formats: [.epub, .braille, .data])
    #expect(report.diagnostics.filter { $0.severity == .error } == [])
    #expect(FileManager.default.fileExists(atPath: "\(site.output)/\(Self.folder)minutes/minutes.epub"))
  }

  @Test func parityTellsWhatStandsInOneLanguageAndWhatIsOlder() async throws {
    let newer = (Self.papers[Self.folder + "homes.md"] ?? "").replacing("title:", with: "updated: 2026-11-02\ntitle:")
    let old = (Self.twins[Self.folder + "homes.cy.md"] ?? "").replacing("title:", with: "updated: 2026-11-01\ntitle:")
    let site = try TestSite(files([Self.folder + "homes.md": newer, Self.folder + "homes.cy.md": old]))
    let report = try #require(try await Builder(site.options()).twinReport())
    let papers = Dictionary(uniqueKeysWithValues: report.papers.map { ($0.file, $0.standing) })
    #expect(papers[Self.folder + "minutes.md"] == .both)
    #expect(papers[Self.folder + "homes.md"] == .older)
    #expect(report.count(.both, kind: "meeting", in: "cy") == 1)
    #expect(report.papers.filter { $0.standing == .oneLanguage }.allSatisfy { !$0.file.hasPrefix(Self.folder) })
  }
}

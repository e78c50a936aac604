import Building
import Compiling
import Diagnostics
import Drafting
import Foundation
import Record
import Testing

/// Plants a word in everything that can be withheld, under every ground and over every relation, and looks for it in every byte that
/// a build writes. Either it is found nowhere, or the build tells an error and writes nothing.
@Suite struct LeakTests {
  static let secret = LeakSearch.secret

  /// Braille has no letters to search for; it is made of the same tree.
  static let formats = Set(PublicationFormat.allCases).subtracting([.braille])

  /// How many combinations are tried: of grounds with places, and of grounds with relations.
  static let count =
    (Grounds.wellFormed.count + Grounds.faulty.count) * WithholdablePlace.all.count
    + (Grounds.wellFormed.count + Grounds.blank.count) * LeakRelation.all.count

  @Test func triesEveryGroundInEveryPlaceAndOverEveryRelation() {
    #expect(WithholdablePlace.files.count == FileFormat.all.count - 1 && WithholdablePlace.rows.count >= 18)
    #expect(LeakTests.count >= 5_000, "\(LeakTests.count) combinations")
  }

  // MARK: In every place

  /// All places share one site, which is written.
  @Test(arguments: Grounds.wellFormed)
  func publishesNoWordOfWhatIsWithheld(ground: String) async throws {
    for places in LeakTests.shared { try await expectNothing(of: files(places, ground).files, ground) }
  }

  @Test(arguments: Grounds.faulty)
  func takesNoFaultyGroundForNone(ground: String) throws {
    for places in LeakTests.shared {
      let (files, lines) = files(places, ground)
      let compiled = Compiling.record(of: SmallCouncil.with(files))
      let length = ground.split(separator: "\n", omittingEmptySubsequences: false).count
      let errors = Dictionary(grouping: compiled.diagnostics.filter { $0.severity == .error }, by: \.range.path)
      let untold = lines.filter { place in
        !(errors[place.path] ?? []).contains { (0..<length).contains(Int($0.range.start.line) - place.line) }
      }
      #expect(untold.map(\.name) == [])
      let isOpen = compiled.value.holds(LeakTests.secret)
      #expect(!isOpen)
    }
  }

  @Test func writesNothingWhereAGroundIsFaulty() async throws {
    let site = try TestSite(SmallCouncil.with(files(WithholdablePlace.files, "exempt:").files))
    #expect(try await site.build(formats: LeakTests.formats).count(.error) >= WithholdablePlace.files.count)
    #expect(try site.files().isEmpty)
  }

  // MARK: Over every relation

  /// Contradictions are errors, of which the record keeps nothing; all that is none shares one site.
  @Test(arguments: Grounds.wellFormed + Grounds.blank)
  func letsNoRelationOpenWhatIsWithheld(ground: String) async throws {
    var open: [String: String] = [:]
    var leaks: [String] = []
    for (number, relation) in LeakRelation.all.enumerated() {
      let files = relation.numbered(number, ground)
      let compiled = Compiling.record(of: SmallCouncil.with(files))
      if compiled.diagnostics.contains(where: { $0.severity == .error }) {
        if compiled.value.holds(LeakTests.secret) { leaks.append(relation.name) }
      } else {
        open.merge(files) { $1 }
      }
    }
    #expect(leaks == [])
    if !open.isEmpty { try await expectNothing(of: open, "relations of “\(ground)”") }
  }

  /// Without a ground every relation shows the word: what the others find nothing of could be found.
  @Test(arguments: LeakRelation.all.indices)
  func findsTheWordOverEveryRelationWhereNothingIsWithheld(number: Int) throws {
    let relation = LeakRelation.all[number]
    let compiled = Compiling.record(of: SmallCouncil.with(relation.numbered(number, "draft: no")))
    let isOpen = compiled.value.holds(LeakTests.secret)
    #expect(isOpen != (relation.name == "report that says it is exempt, alone"), "\(relation.name)")
  }

  // MARK: Elsewhere

  /// What a clerk opens of an exempt item, field by field, reaches every reader; the rest reaches none.
  @Test(arguments: ["public-title", "public-summary", "public-decision"])
  func publishesWhatIsOpenedOfAnExemptItem(key: String) async throws {
    let fields = "{ paragraph: 3, reason: Prices., \(key): The \(LeakTests.secret) is open. }"
    let meeting =
      "---\ncommittee: children\ndate: 2026-10-14\nitems: [{ number: \"9\", title: Hidden, exempt: \(fields) }]\n---\n"
    let minutes = "---\npresent: [anwen-price]\n---\n\n## 16. Hidden {item 9}\n\nHidden.\n"
    let site = try TestSite(
      SmallCouncil.with(["meetings/m/meeting.md": meeting, "meetings/m/minutes.md": minutes]))
    try await site.build(formats: LeakTests.formats)
    let places = try LeakSearch.places(in: site)
    for folder in ["meetings/m/", "meetings/m/minutes/"] {
      for ending in ["index.html", ".txt", ".epub", ".odt", ".json", ".csv", "-large-print.html"] {
        #expect(places.contains { $0.hasPrefix(folder) && $0.hasSuffix(ending) }, "\(ending) in \(folder)")
      }
    }
    let leaks = try site.files().filter { $0.value.range(of: Data("Hidden".utf8)) != nil }.keys.sorted()
    #expect(leaks == [])
  }

  @Test func publishesNoComment() async throws {
    let page =
      "---\n# \(LeakTests.secret)\ntitle: Open\n---\nWords.\n\n<!-- \(LeakTests.secret) -->\n\nMore <!-- \(LeakTests.secret) --> words.\n"
    try await expectNothing(of: ["pages/open.md": page], "comments")
  }

  /// The search itself can find: an open record with the word shows it.
  @Test func findsTheWordWhereItMayBeShown() async throws {
    let site = try TestSite(SmallCouncil.with(["pages/open.md": "---\ntitle: \(LeakTests.secret)\n---\n"]))
    try await site.build(formats: LeakTests.formats)
    let places = try LeakSearch.places(in: site)
    #expect(places.contains { $0.hasPrefix("pages/open/") })
    // Its card, its term and its spelling: none of them shows the word among its bytes.
    #expect(!places.contains { $0.hasSuffix(".epub") }, "a page of the site's own is no publication")
    #expect(places.contains("export"))
    for folder in ["c", "t", "d"] { #expect(places.contains { $0.hasPrefix("search/2/\(folder)/") }, "\(folder)") }
  }

  @Test(arguments: [".epub", ".odt", ".txt", "-large-print.html", ".json", "-audio.epub"])
  func findsTheWordInTheFormatsWhereItMayBeShown(ending: String) async throws {
    let site = try TestSite(SmallCouncil.with(["reports/open.md": "---\ntitle: \(LeakTests.secret)\n---\n"]))
    try await site.build(formats: LeakTests.formats)
    #expect(try LeakSearch.places(in: site).contains { $0.hasPrefix("reports/open/") && $0.hasSuffix(ending) })
  }

  private func expectNothing(of files: [String: String], _ what: String) async throws {
    let site = try TestSite(SmallCouncil.with(files))
    let report = try await site.build(formats: LeakTests.formats)
    let errors = report.diagnostics.filter { $0.severity == .error }.map { "\($0.range.path): \($0.message)" }
    #expect(errors == [], "\(what) does not build")
    // The address of what was withdrawn stays, and says so.
    let places = try LeakSearch.places(in: site).filter {
      !(what.contains("withdrawn") && isAddress($0))
    }
    #expect(places == [], "\(what) leaks")
  }

  /// Whether a path is that of a page whose folder is named with the word, or a list of all paths.
  private func isAddress(_ path: String) -> Bool {
    [".scrutable/manifest.json", "record/site.json"].contains(path)
      || path.hasSuffix("/index.html") && path.contains(LeakTests.secret)
  }

  /// Places that can stand in one site: there is only one glossary.
  private static let shared: [[WithholdablePlace]] = [
    WithholdablePlace.all.filter { $0.kind != .glossary } + WithholdablePlace.files.filter { $0.kind == .glossary },
    WithholdablePlace.rows.filter { $0.kind == .glossary },
  ]

  /// The files of all places, and for each the line of its ground.
  private func files(
    _ places: [WithholdablePlace], _ ground: String
  ) -> (files: [String: String], lines: [(path: String, line: Int, name: String)]) {
    var files: [String: String] = [:]
    let lines = places.enumerated().map { number, place in
      let file = place.file(ground, secret: LeakTests.secret, number: number)
      files.merge(place.beside(number: number)) { $1 }
      files[file.path] = file.text
      return (file.path, file.line, place.name)
    }
    return (files, lines)
  }
}

extension LeakRelation {
  /// Its files, in a folder of their own.
  fileprivate func numbered(_ number: Int, _ ground: String) -> [String: String] {
    Dictionary(
      files(ground).map { ($0.replacing("%", with: "\(number)"), $1.replacing("%", with: "\(number)")) },
      uniquingKeysWith: { first, _ in first })
  }
}

import Formats
import Foundation
import Publications
import Record
import Testing

@testable import Proving
@testable import Registering

/// The register claims no more than was looked at.
struct RegisterTests {
  static let hash = "00112233445566778899aabbccddeeff"
  static let path = "reports/falls/report.epub"
  static let day = Day(year: 2026, month: 11, day: 20)

  static func register(_ audit: AuditResults = AuditResults(), _ blocks: [Block] = []) throws -> Register {
    let entry = FormatEntry(format: .epub, path: path, size: 1234, pages: nil)
    let row = RegisterRow(
      CheckTests.publication(blocks), files: [RegisterFile(entry, hash: hash, expected: 7)])
    var register = Register([row], day: try #require(day), version: "9.9", council: "Anytown Council")
    register.audit = audit
    register.contrast = ThemeContrast(pairs: 3, text: 452, shapes: 301)
    register.site = "https://scrutiny.example/"
    register.formatChecks = FormatChecks.notes
    register.checksVersion = FormatChecks.version
    return register
  }

  static func report(hash: String = hash, findings: String = "[]", name: String = "epubcheck") -> [UInt8] {
    Array(
      """
      {"pages": 3, "validators": [{"name": "\(name)", "software": "EPUBCheck", "version": "5.3.0",
        "files": [{"path": "\(path)", "hash": "\(hash)", "findings": \(findings)}]}]}
      """.utf8)
  }

  private func outcome(_ report: [UInt8]) throws -> Outcome {
    let register = try Self.register(AuditResults.read(report).results)
    return register.audit.outcome(of: .epubcheck, on: try #require(register.rows.first?.files.first))
  }

  @Test func withoutAReportNothingWasRun() throws {
    let register = try Self.register()
    let file = try #require(register.rows.first?.files.first)
    #expect(register.audit.outcomes(on: file).map(\.outcome) == [.notRun, .notRun])
    #expect(register.checks.filter { $0.kind == .external }.allSatisfy { $0.by == nil && $0.result == nil })
  }

  @Test func aResultCountsForTheBytesThatWereLookedAt() throws {
    #expect(try outcome(Self.report()) == .passed)
    let findings = #"[{"rule": "RSC-005", "message": "an element is not allowed"}]"#
    #expect(
      try outcome(Self.report(findings: findings))
        == .failed([AuditFinding(rule: "RSC-005", message: "an element is not allowed")]))
  }

  @Test func aResultForOtherBytesSaysNothing() throws {
    #expect(try outcome(Self.report(hash: "ffeeddccbbaa99887766554433221100")) == .stale)
    let stale = try Self.register(AuditResults.read(Self.report(hash: "ffee")).results)
    let note = try #require(stale.checks.first { $0.name == "epubcheck" })
    #expect(note.by == nil)
    #expect(note.result == "1 changed since they were looked at, which says nothing of them now")
  }

  @Test func oneValidatorsResultIsNoOthers() throws {
    let register = try Self.register(AuditResults.read(Self.report()).results)
    let notes = register.checks.filter { $0.kind == .external }
    #expect(notes.map(\.name) == ["epubcheck", "axe-formats"])
    #expect(notes.map(\.by) == ["EPUBCheck 5.3.0", nil])
    #expect(notes.first?.result == "1 of 1 files looked at, nothing found")
  }

  @Test(arguments: ["", "{", "[]", #"{"validators": 3}"#, #"{"validators": [{"name": "epubcheck"}]}"#])
  func aReportThatIsNoneIsToldAndNotTaken(_ text: String) {
    #expect(throws: UnreadableReport.self) { try AuditResults.read(Array(text.utf8)) }
  }

  @Test func anUnknownValidatorIsToldAndNotTaken() throws {
    let (results, unknown) = try AuditResults.read(Self.report(name: "magic"))
    #expect(unknown == ["magic"] && results.runs.isEmpty)
  }

  @Test func dataHaveEveryFileWithWhatWasFound() throws {
    let register = try Self.register(AuditResults.read(Self.report()).results, [CheckTests.heading(4, "Deep", "deep")])
    let data = try #require(
      JSONSerialization.jsonObject(with: Data(RegisterData(register).bytes)) as? [String: Any])
    let publication = try #require((data["publications"] as? [[String: Any]])?.first)
    let file = try #require((publication["files"] as? [[String: Any]])?.first)
    #expect(file["path"] as? String == Self.path && file["hash"] as? String == Self.hash)
    #expect(file["lookedFor"] as? Int == 7)
    let results = try #require(file["results"] as? [[String: String]])
    #expect(results.map { $0["outcome"] } == ["passed", "not-run"])
    let findings = try #require(publication["findings"] as? [[String: String]])
    #expect(findings.map { $0["check"] } == ["heading-order"] && findings.map { $0["anchor"] } == ["deep"])
  }

  @Test func assertionsNameWhoLookedAtWhatAndWhatCameOfIt() throws {
    let register = try Self.register(AuditResults.read(Self.report()).results, [CheckTests.heading(4, "Deep", "deep")])
    let data = try #require(
      JSONSerialization.jsonObject(with: Data(RegisterAssertions(register).bytes)) as? [String: Any])
    let graph = try #require(data["@graph"] as? [[String: Any]])
    let subjects = graph.filter { $0["@type"] as? String == "TestSubject" }
    let assertions = subjects.flatMap { $0["assertions"] as? [[String: Any]] ?? [] }
    func outcome(_ test: String) -> String? {
      let assertion = assertions.first { $0["test"] as? String == "#\(test)" }
      let shared = (assertion?["result"] as? String).flatMap { name in graph.first { $0["@id"] as? String == name } }
      return (shared ?? assertion?["result"] as? [String: Any])?["outcome"] as? String
    }
    #expect(outcome("parity") == "passed" && outcome("epubcheck") == "passed")
    #expect(outcome("axe-formats") == "untested" && outcome("heading-order") == "failed")
    let known = Set(graph.compactMap { $0["@id"] as? String })
    #expect(!assertions.isEmpty)
    for assertion in assertions {
      let by = try #require(assertion["assertedBy"] as? String)
      let test = try #require(assertion["test"] as? String)
      #expect(known.contains(by) && known.contains(test) && assertion["@type"] as? String == "Assertion")
    }
  }

  @Test func contrastIsToldInFigures() throws {
    let note = try #require(Self.register().checks.first { $0.name == "theme-contrast" })
    #expect(
      note.result == "3 pairs in the light and the dark scheme; lowest 4.52 to 1 for text and 3.01 to 1 for shapes")
  }

  @Test func aFormatIsLookedAtByWhatItsFilesAre() {
    #expect(Validator.allCases.filter { $0.looksAt(.largePrint) } == [.axe, .nu])
    #expect(Validator.allCases.filter { $0.looksAt(.audioBook) } == [.epubcheck, .axe])
    #expect(Validator.allCases.filter { $0.looksAt(.text) } == [])
  }

  /// A number of things to look for is a promise: nothing that is owed is left uncounted.
  @Test(arguments: [Format.largePrint, .text, .epub, .odt, .json])
  func whatIsCountedIsWhatIsMissedFromAnEmptyFile(format: Format) throws {
    let publication = try ParityTests.of(.report)
    let inventory = Inventories(ParityTests.record).inventory(of: .report, publication.subject)
    var bare = publication
    bare.blocks = []
    bare.title = "–"
    var session = try FormatMaker(for: [format], jobs: 1).session(of: bare)
    let files = try session.files(in: format).map(\.bytes)
    let missing = try Parity.missing(from: files, in: format, inventory, of: publication, reading: nil)
    #expect(missing.count == Parity.count(in: format, inventory, of: publication))
    #expect(Parity.count(in: format, inventory, of: publication) > 5)
  }
}

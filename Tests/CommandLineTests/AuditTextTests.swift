import Foundation
import Testing

@testable import Building
@testable import CommandLine

/// What `scrutable audit` prints.
struct AuditTextTests {
  private let row = RecordAudit.Row(
    check: "link-words", weight: "fault", file: "reports/falls.md", line: nil, heading: "Counts", anchor: "counts",
    publication: "Falls", message: "a link says only “here”", fix: "let the link's words say what is behind it")

  @Test func tellsRulePlaceAndFix() {
    let lines = AuditText(rows: [row], publications: 3).text.split(separator: "\n")
    #expect(lines[0] == "reports/falls.md (under “Counts”): fault: a link says only “here” [link-words]")
    #expect(lines[1] == "  fix: let the link's words say what is behind it")
    #expect(lines[2] == "3 publications: 1 fault, 0 pieces of advice.")
  }

  @Test func tellsTheLineWhereItIsKnown() {
    let row = RecordAudit.Row(
      check: "link-words", weight: "fault", file: "reports/falls.md", line: 12, heading: nil, anchor: nil,
      publication: "Falls", message: "m", fix: "f")
    #expect(AuditText(rows: [row], publications: 1).text.hasPrefix("reports/falls.md:12: fault: m [link-words]"))
  }

  @Test func isReadByPrograms() throws {
    let text = try AuditText.json([row])
    let rows = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: String]])
    #expect(rows.map { $0["check"] } == ["link-words"] && rows.map { $0["weight"] } == ["fault"])
    #expect(rows.first?["heading"] == "Counts")
  }
}

import Foundation
import Testing

@testable import Record
@testable import Search

@Suite struct ExportTests {
  private func lines(of record: Record) -> [[String: Any]] {
    var bytes: [UInt8] = []
    SearchExport(record, Addresses(record)).eachPart { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]) ?? [:]
    }
  }

  private var record: Record {
    var record = Record(
      council: Council(
        name: "Testshire", siteTitle: "Scrutiny", address: "https://example.org/", timeZone: "Europe/London",
        profile: .principalEngland, yearStartsMonth: 5, yearStartsDay: 1, pageSize: 50),
      asAt: Day(number: 20_000))
    record.glossary = (1...600).map {
      GlossaryEntry(
        term: "T\($0)", standsFor: "Term “\($0)”", meaning: LinkedProse(.plain("Says \"\\ \($0)\".\u{1}")),
        anchor: "t\($0)")
    }
    return record
  }

  @Test func writesAnActionAndADocumentForEachUnit() {
    let lines = lines(of: record)
    #expect(lines.count == 1200)
    #expect(lines.allSatisfy { !$0.isEmpty })
    #expect((lines[0]["index"] as? [String: String])?["_id"] == "glossary-entry:glossary/index.html#t1")
    #expect(lines[1]["url"] as? String == "https://example.org/glossary/index.html#t1")
    #expect(lines[1199]["text"] as? String == "Term “600”\nSays \"\\ 600\".\u{1}")
  }

  @Test func givesEveryUnitAnIDOfItsOwn() {
    let ids = lines(of: record).compactMap { ($0["index"] as? [String: String])?["_id"] }
    #expect(Set(ids).count == 600)
  }

  @Test func hasAMappingForEveryField() throws {
    let mapping = try JSONSerialization.jsonObject(with: Data(SearchExport.mapping.utf8)) as? [String: Any]
    let known = ((mapping?["mappings"] as? [String: Any])?["properties"] as? [String: Any])?.keys.sorted() ?? []
    for line in lines(of: record) where line["index"] == nil { #expect(Set(line.keys).isSubset(of: known)) }
  }
}

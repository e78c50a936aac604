import Foundation
import Publications
import Record
import Testing

@testable import Tabulating

/// What describes tables to programs (CSVW).
@Suite struct TableMetadataTests {
  let tables = Made.tables()

  private func columns(_ path: String) throws -> [[String: Any]] {
    let schema = try #require(Made.json(tables, path)["tableSchema"] as? [String: Any])
    return try #require(schema["columns"] as? [[String: Any]])
  }

  @Test func everyTableIsDescribedBesideIt() throws {
    let paths = Set(tables.files.map(\.path))
    for file in tables.files {
      guard case .table = file.kind else { continue }
      let path = file.path + "-metadata.json"
      #expect(paths.contains(path))
      #expect(try Made.json(tables, path)["url"] as? String == file.path.split(separator: "/").last.map(String.init))
      let headings = try Made.text(tables, file.path).drop { $0 == "\u{FEFF}" }.prefix { $0 != "\r\n" }
      let names = try columns(path).map { ($0["titles"] as? [String])?.first ?? "" }
      #expect(headings.split(separator: ",").map(String.init) == names, "\(file.path)")
    }
  }

  @Test(
    arguments: [
      ("id", "string", nil), ("due", "date", nil), ("made_on", "date", nil), ("by_when", "string", nil),
      ("leads", "string", "\n"), ("address", "anyURI", nil), ("state_as_at", "date", nil),
    ] as [(String, String, String?)])
  func aColumnHasItsType(name: String, type: String, separator: String?) throws {
    let column = try #require(columns("data/recommendations.csv-metadata.json").first { $0["name"] as? String == name })
    #expect(column["datatype"] as? String == type && column["separator"] as? String == separator)
  }

  @Test func theKeyIsRequiredAndRowsOfOtherTablesReferToIt() throws {
    let all = try #require(Made.json(tables, "data/csv-metadata.json")["tables"] as? [[String: Any]])
    let schemas = all.compactMap { $0["tableSchema"] as? [String: Any] }
    #expect(schemas.compactMap { $0["primaryKey"] as? String } == ["id", "id"])
    let references = schemas.flatMap { $0["foreignKeys"] as? [[String: Any]] ?? [] }
    #expect(
      references.map { $0["columnReference"] as? String } == ["recommendation", "recommendation", "recommendation"])
    #expect(
      references.map { ($0["reference"] as? [String: Any])?["resource"] as? String }
        == ["recommendations.csv", "recommendations.csv", "recommendations.csv"])
  }

  /// A column of the record's own has a meaning in words.
  @Test func everyColumnIsExplained() {
    for kind in TrackerKind.allCases {
      for column in tables.sheet(kind).schema {
        #expect(ColumnMeaning.words(of: column, in: kind.rawValue) != nil, "\(kind.rawValue).\(column.name)")
      }
    }
  }

  @Test func aLicenceWithoutAnAddressIsToldInWords() throws {
    let own = Made.tables(["council.yml": "name: T\naddress: https://t.example/\nlicence: Ask us first\n"])
    let metadata = try Made.json(own, "data/actions.csv-metadata.json")
    #expect(metadata["dc:rights"] as? String == "Ask us first" && metadata["dc:license"] == nil)
    #expect((try Made.json(tables, "data/actions.csv-metadata.json")["dc:license"] as? [String: String])?["@id"] != nil)
  }
}

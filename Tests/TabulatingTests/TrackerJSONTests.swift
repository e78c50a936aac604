import Foundation
import Publications
import Record
import Testing

@testable import Tabulating

/// Recommendations with their fate as JSON, and the schema that describes it.
@Suite struct TrackerJSONTests {
  let tables = Made.tables()

  private func recommendations(_ path: String = "data/recommendations.json") throws -> [[String: Any]] {
    try #require(Made.json(tables, path)["recommendations"] as? [[String: Any]])
  }

  @Test func aRecommendationHasAllThatBecameOfIt() throws {
    let first = try #require(recommendations().first)
    #expect(first["id"] as? String == "buses/rec-1" && first["recommendation"] as? String == "=Run a bus, “daily”.")
    #expect(first["leads"] as? [String] == ["Head of Buses"] && first["due"] as? String == "2026-06-30")
    #expect(first["state"] as? String == "Late" && first["state_as_at"] as? String == "2026-11-20")
    let answers = try #require(first["answers"] as? [[String: Any]])
    #expect(answers.map { $0["position"] as? String } == ["Accepted"] && answers[0]["recommendation"] == nil)
    let claims = try #require(first["claims"] as? [[String: Any]])
    #expect(claims.map { $0["words"] as? String } == ["Nine of ten."] && claims[0]["date"] as? String == "2026-05-04")
    let actions = try #require(first["actions"] as? [[String: Any]])
    #expect(actions.map { $0["id"] as? String } == ["buses/action-plan/action-1"])
    let progress = try #require(first["progress"] as? [[String: Any]])
    #expect(progress[0]["date"] as? String == "2026-05-02" && progress[0]["withheld"] == nil)
    #expect(progress[1]["text"] == nil && (progress[1]["withheld"] as? String)?.contains("Prices.") == true)
  }

  /// That nothing is said is no “no”.
  @Test func whatIsNotRecordedIsNoMember() throws {
    let second = try #require(recommendations().last)
    #expect(second["due"] == nil && second["position"] == nil && second["reference"] == nil)
    #expect((second["answers"] as? [Any])?.isEmpty == true)
  }

  @Test func anActionThatServesNoneStandsApart() throws {
    let actions = try #require(Made.json(tables, "data/recommendations.json")["actions"] as? [[String: Any]])
    #expect(actions.map { $0["id"] as? String } == ["buses/action-plan/action-2"])
    let part = try #require(Made.json(tables, "data/lead/cabinet/recommendations.json")["actions"] as? [[String: Any]])
    #expect(part.count == 1)
  }

  @Test func theWholeTellsWhatIsWithheldAndAPartDoesNot() throws {
    #expect((try Made.json(tables, "data/recommendations.json")["withheld"] as? [Any])?.count == 1)
    #expect(try Made.json(tables, "data/subject/buses/recommendations.json")["withheld"] == nil)
  }

  @Test func theSchemaHasItsVersionInItsNameAndDeclaresEveryMember() throws {
    let schema = try Made.json(tables, "data/schema/recommendations-1.json")
    #expect(schema["$id"] as? String == "https://t.example/data/schema/recommendations-1.json")
    let kinds = try #require(schema["$defs"] as? [String: [String: Any]])
    for file in tables.files where file.kind == .tracker {
      for object in try recommendations(file.path) {
        let declared = try #require(kinds["recommendations"]?["properties"] as? [String: Any])
        #expect(Set(object.keys).isSubset(of: declared.keys), "\(file.path)")
      }
    }
  }

  @Test func whoeverReadsItKnowsTheLicence() throws {
    let licence = try #require(Made.json(tables, "data/recommendations.json")["licence"] as? [String: Any])
    #expect(licence["name"] as? String == "Open Government Licence v3.0" && licence["address"] != nil)
  }
}

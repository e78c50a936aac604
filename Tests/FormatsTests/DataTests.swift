import Foundation
import Publications
import Testing

@testable import Formats

@Suite struct DataTests {
  private func json() throws -> [String: Any] {
    let data = Data(PublicationData.file(of: Sample.publication))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func theJSONHoldsTheWholeTree() throws {
    let json = try json()
    #expect(json["title"] as? String == "Falls & fractures <draft plan>")
    #expect(json["date"] as? String == "2026-01-14")
    let blocks = try #require(json["blocks"] as? [[String: Any]])
    #expect(blocks.count == Sample.publication.blocks.count)
    let types = Set(blocks.compactMap { $0["type"] as? String })
    #expect(types.isSuperset(of: ["heading", "paragraph", "facts", "table", "resolution", "list", "figure", "quote"]))
  }

  @Test func theJSONKeepsWrittenNumbersAndPlaces() throws {
    let blocks = try #require(json()["blocks"] as? [[String: Any]])
    let resolution = try #require(blocks.first { $0["type"] as? String == "resolution" })
    let list = try #require((resolution["blocks"] as? [[String: Any]])?.last)
    let items = try #require(list["items"] as? [[String: Any]])
    #expect(items.map { $0["number"] as? String } == ["(a)", "(b)"])
    #expect(items.map { $0["anchor"] as? String } == ["res-1-a", nil])
    let numbers = blocks.compactMap { $0["number"] as? String }
    #expect(numbers == ["1", "1.1", "2"])
  }

  /// The reason files are kept by it: what differs in the tree differs in the JSON.
  @Test func whateverChangesInTheTreeChangesTheJSON() {
    let before = PublicationData.file(of: Sample.publication)
    for place in Sample.publication.blocks.indices {
      var changed = Sample.publication
      changed.blocks.remove(at: place)
      #expect(PublicationData.file(of: changed) != before, "block \(place)")
    }
    var site = Sample.publication
    site.site = nil
    #expect(PublicationData.file(of: site) != before)
  }

  @Test func theSchemaIsJSONAndNamesEveryKind() throws {
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(PublicationData.schema.utf8)) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    let kinds = try #require((properties["kind"] as? [String: Any])?["enum"] as? [String])
    #expect(Set(kinds) == Set(PublicationKind.allCases.map(\.rawValue)))
    #expect(try Set(json().keys).isSubset(of: properties.keys))
  }

  @Test func controlCharactersAreEscaped() throws {
    var publication = Sample.publication
    publication.title = "a\"b\\c\n\u{1}"
    let data = Data(PublicationData.file(of: publication))
    #expect((try JSONSerialization.jsonObject(with: data) as? [String: Any])?["title"] as? String == "a\"b\\c\n\u{1}")
  }

  @Test func rowsComeFirstAndEveryTableThatIsNotToldInThemFollows() throws {
    var publication = Sample.publication
    var told = Sample.table
    told.isInSheet = true
    publication.blocks = [
      .table(told), .facts([Fact("Count", [.table(Sample.table)])]), .quote([.table(Sample.table)]),
    ]
    publication.sheets = [
      Sheet("items", columns: ["number"], rows: [["1"]]), Sheet("actions", columns: ["number"], rows: [["2"]]),
    ]
    let parts = TableData.parts(of: publication)
    #expect(parts.map(\.ending) == [".csv", "-actions.csv", "-table-1.csv", "-table-2.csv"])
    #expect(
      parts.map(\.title) == ["table of items", "table of actions"] + [1, 2].map { "table \($0): Falls by ward" })
    #expect(parts[2].rows[0] == ["Ward", "Falls", "Column 3"])
    #expect(parts[2].rows[2] == ["Birch", "9\nof them 2 at night", "new"])
  }
}

import Foundation
import Publications
import Record
import Testing

@testable import Tabulating

/// The files of the tracker: which there are, and what stands in them.
@Suite struct TablesTests {
  let tables = Made.tables()

  @Test func everyPartHasFilesOfItsOwnAndNothingElseHas() {
    let folders = Set(
      tables.files.filter { $0.part != nil }.map { $0.path.split(separator: "/").dropLast().joined(separator: "/") })
    #expect(
      folders == [
        "data/committee/place", "data/lead/head-of-buses", "data/lead/ann-lee", "data/lead/kay-porter",
        "data/lead/cabinet",
        "data/directorate/place-and-roads", "data/subject/buses", "data/subject/roads", "data/state/late",
        "data/state/done", "data/status/under-way", "data/status/done", "data/status/not-stated", "data/year/2025-26",
      ])
  }

  @Test func noTwoFilesHaveOneAddress() {
    #expect(Set(tables.files.map(\.path)).count == tables.files.count)
  }

  @Test func aRecordWithoutRecommendationsGivesNoFiles() {
    let files = Made.files.keys.filter { $0.hasPrefix("reviews/") }
    #expect(Made.tables(Dictionary(uniqueKeysWithValues: files.map { ($0, "") })).files.isEmpty)
  }

  @Test(arguments: [
    ("data/recommendations.csv", ["buses/rec-1", "buses/rec-2"]),
    ("data/lead/head-of-buses/recommendations.csv", ["buses/rec-1"]),
    // He leads on an action of it.
    ("data/lead/kay-porter/recommendations.csv", ["buses/rec-1"]),
    ("data/lead/ann-lee/recommendations.csv", ["buses/rec-2"]),
    // Who holds a post of the directorate leads on the action.
    ("data/directorate/place-and-roads/actions.csv", ["buses/action-plan/action-1"]),
    ("data/subject/roads/recommendations.csv", ["buses/rec-1"]),
    ("data/subject/buses/recommendations.csv", ["buses/rec-1", "buses/rec-2"]),
    ("data/status/done/actions.csv", ["buses/action-plan/action-1"]),
    ("data/year/2025-26/actions.csv", ["buses/action-plan/action-1"]),
    ("data/state/late/recommendations.csv", ["buses/rec-1"]),
  ])
  func aTableHasTheRowsOfItsPart(path: String, ids: [String]) throws {
    let lines = try Made.text(tables, path).split(separator: "\r\n").dropFirst()
    #expect(lines.map { $0.prefix { $0 != "," } }.map(String.init) == ids)
  }

  @Test func countsTellHowManyRowsAFileHas() throws {
    for file in tables.files {
      guard case .table = file.kind, let count = file.count else { continue }
      let rows = try Made.text(tables, file.path).split(separator: "\r\n").count - 1
      #expect(rows == count, "\(file.path)")
    }
  }

  @Test func ofWhatIsWithheldOnlyTheGroundIsTold() throws {
    let withheld = try Made.text(tables, "data/withheld.csv")
    #expect(
      withheld.contains("recommendation,Buses,https://t.example/reviews/buses/index.html,")
        && withheld.contains("Prices."))
    for file in tables.files {
      #expect(!String(decoding: file.make(), as: UTF8.self).contains("Costs"), "\(file.path)")
    }
  }

  @Test func aSpreadsheetRunsNoCell() throws {
    #expect(try Made.text(tables, "data/recommendations.csv").contains("\"'=Run a bus, “daily”.\""))
  }

  @Test func aPartThatMovedCanStillBeReadAtItsOldAddress() throws {
    let moved = Made.tables(["subjects/buses.md": "---\ntitle: Buses\naliases: [subjects/omnibuses]\n---\n"])
    let old = try Made.text(moved, "data/subject/omnibuses/recommendations.csv")
    #expect(try old == Made.text(moved, "data/subject/buses/recommendations.csv"))
  }

  @Test func whatStandsAtAnOldAddressNowIsNotReplaced() {
    let moved = Made.tables(["subjects/buses.md": "---\ntitle: Buses\naliases: [people/roads]\n---\n"])
    #expect(moved.files.count { $0.path == "data/subject/roads/recommendations.csv" } == 1)
  }
}

import Foundation
import Publications
import Record
import Testing

/// The rows of publications for spreadsheets.
@Suite struct SheetTests {
  let compiled = Compiled.demonstration

  private var sheets: [Sheet] { compiled.publications.flatMap(\.sheets) }

  /// Programs rely on the names: whoever changes one has to change what was promised.
  @Test func columnsAreThoseOfTheDocumentation() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    let promised = try String(contentsOf: root.appendingPathComponent("docs/data-columns.md"), encoding: .utf8)
      .split(separator: "\n").filter { $0.hasPrefix("`") }.map(String.init)
    let own = Set(sheets.map { $0.columns.map { "`\($0)`" }.joined(separator: ", ") })
    #expect(own == Set(promised))
  }

  @Test func everyRowHasACellForEachColumn() {
    #expect(!sheets.isEmpty)
    for sheet in sheets { #expect(!sheet.rows.isEmpty && sheet.rows.allSatisfy { $0.count == sheet.columns.count }) }
  }

  @Test func everyItemActionAndRecommendationIsARow() throws {
    for (kind, name) in [(PublicationKind.agenda, "items"), (.actionPlan, "actions"), (.review, "recommendations")] {
      for publication in compiled.publications where publication.kind == kind {
        let count = compiled.rows(of: publication)
        if count > 0 { #expect(publication.sheets.first?.name == name && publication.sheets[0].rows.count == count) }
      }
    }
  }

  @Test func everyResolutionIsADecision() throws {
    let minutes = compiled.publications.filter { $0.kind == .minutes }
    for publication in minutes {
      let resolutions = compiled.record.minutes[Int(publication.subject.index)].minutes.flatMap(\.resolutions)
      let sheet = try #require(publication.sheets.first)
      let column = try #require(sheet.columns.firstIndex(of: "decision"))
      #expect(sheet.rows.count { !$0[column].isEmpty } >= min(1, resolutions.count))
    }
    #expect(minutes.contains { $0.sheets[0].rows.contains { $0[3].hasPrefix("RESOLVED") } })
  }

  /// A minute of two items names both; a heading without number, item and decision is no row.
  @Test func aMinuteOfSeveralItemsIsOneRow() throws {
    let compiled = Compiled([
      "council.yml": "name: Testshire\naddress: https://t.example\n",
      "committees/a.md": "---\ntitle: A\nkind: scrutiny\n---\n",
      "meetings/2026-10-07-a/meeting.md":
        "---\ncommittee: a\ndate: 2026-10-07\nstatus: held\nitems:\n  - number: \"1\"\n    title: B\n  - number: \"2\"\n    title: C\n---\n",
      "meetings/2026-10-07-a/minutes.md":
        "---\n---\n## 5. B and C {items 1, 2}\n\nWords.\n\n## Else\n\nMore.\n",
    ])
    let sheet = try #require(compiled.first(.minutes)?.sheets.first)
    #expect(sheet.rows.map { Array($0.prefix(3)) } == [["5", "B and C", "1, 2"]])
    #expect(sheet.rows[0][4].split(separator: " ").map { $0.suffix(7) } == ["#item-1", "#item-2"])
  }

  @Test func ofWhatIsWithheldOnlyTheGroundIsTold() throws {
    let withheld = sheets.flatMap { sheet in
      sheet.rows.filter { sheet.columns.last == "withheld" && $0.last?.isEmpty == false }
    }
    #expect(withheld.contains { $0.last?.contains("Schedule 12A") == true })
  }
}

extension Compiled {
  fileprivate func rows(of publication: Publication) -> Int {
    let index = Int(publication.subject.index)
    return switch publication.kind {
    case .agenda: record.meetings[index].items.count
    case .actionPlan: record.actionPlans[index].actions.count + record.actionPlans[index].withheldActions.count
    case .review: record.reviews[index].recommendations.count + record.reviews[index].withheldRecommendations.count
    case _: 0
    }
  }
}

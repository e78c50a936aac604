import Diagnostics
import Testing

@testable import Importing

/// Every field in every kind of table from every kind of source: its words stand in a file, or are told as not placed.
@Suite struct EveryFieldTests {
  enum Source: String, CaseIterable {
    case commas = "csv"
    case tabs = "tsv"
    case pipes = "md"

    func text(_ rows: [[String]]) -> String {
      rows.map { cells in
        switch self {
        case .commas: cells.map { "\"\($0)\"" }.joined(separator: ",")
        case .tabs: cells.joined(separator: "\t")
        case .pipes: "| " + cells.joined(separator: " | ") + " |"
        }
      }.joined(separator: "\n") + "\n"
    }
  }

  /// The columns that make a table one of its kind, beside the one that is tried.
  enum Kind: CaseIterable {
    case recommendations, numbered, actions, both

    var columns: [(heading: String, cells: [String])] {
      switch self {
      case .recommendations: [("Recommendation", ["That gates be mended", "That gates be oiled"])]
      case .numbered: [("No", ["7", "8"])] + Kind.recommendations.columns
      case .actions: [("Action", ["Mend them", "Oil them"]), ("Lead", ["Warden", "Warden"])]
      case .both: Kind.numbered.columns + Kind.actions.columns
      }
    }
  }

  /// Words that no other cell has.
  private static let tried = ["Zebrano", "Okapino"]

  private func table(_ kind: Kind, _ source: Source) -> String {
    let columns = kind.columns + [("Tried thing", Self.tried)]
    return source.text([columns.map(\.heading)] + (0..<2).map { row in columns.map { $0.cells[row] } })
  }

  private func check(_ result: Checked<ImportedPaper>, _ note: String) {
    let words = WordBag(result.value.files.map(\.text) + result.value.leftovers.map(\.words))
    #expect(WordBag(Self.tried).missing(in: words) == [], "\(note)")
    #expect(!result.hasErrors, "\(note)")
  }

  @Test(arguments: ColumnField.allCases, Kind.allCases) func losesNoCellOfATable(_ field: ColumnField, _ kind: Kind) {
    for source in Source.allCases {
      let columns = [ColumnOverride(heading: "Tried thing", field: field.rawValue)]
      check(imported(table(kind, source), name: "table.\(source.rawValue)", columns: columns), "\(source)")
    }
  }

  @Test(arguments: PlanField.allCases) func losesNoCellOfAForwardPlan(_ field: PlanField) {
    for source in Source.allCases {
      let rows = [
        ["Title", "Date", "Tried thing"], ["Gates", "7 May 2027", Self.tried[0]],
        ["Locks", "8 May 2027", Self.tried[1]],
      ]
      let columns = [ColumnOverride(heading: "Tried thing", field: field.rawValue)]
      check(importedPlan(source.text(rows), name: "plan.\(source.rawValue)", columns: columns), "\(source)")
    }
  }

  @Test(arguments: ["Purpose", "Suggested by", "Notes", "Unheard of"]) func losesNoCellOfAWorkProgramme(
    _ heading: String
  ) {
    for source in Source.allCases {
      let rows = [
        ["Date", "Item", heading], ["7 May 2027", "Gates", Self.tried[0]], ["8 May 2027", "Locks", Self.tried[1]],
      ]
      check(importedProgramme(source.text(rows), name: "programme.\(source.rawValue)"), "\(source)")
    }
  }
}

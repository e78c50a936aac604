import Diagnostics
import Foundation

@testable import Importing
@testable import Papers

/// Imports text as a clerk would from the command line.
func imported(
  _ text: String, name: String = "table.tsv", columns: [ColumnOverride] = [], committee: String? = "children"
) -> Checked<ImportedPaper> {
  Importer.import(
    table: Array(text.utf8), name: name,
    options: ImportOptions(reviewID: "foster-care", committee: committee, columns: columns))
}

/// Cells with `|` between them, for tests to be read; a tab separates in the file.
func tabbed(_ rows: String...) -> String {
  rows.map {
    $0.split(separator: "|", omittingEmptySubsequences: false).map { CellText.trim($0) }.joined(separator: "\t")
  }
  .joined(separator: "\n") + "\n"
}

/// Real tables beside the repository; not every machine has them.
enum Seeds {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/seeds")

  static let areThere = FileManager.default.fileExists(atPath: folder.path)

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }
}

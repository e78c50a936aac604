import ArgumentParser
import Importing

/// What every import takes: where its files go, how columns are named, and how it is looked at before anything is written.
struct ImportingOptions: ParsableArguments {
  @Option(help: "The content folder.", completion: .directory)
  var content = "content"

  @Option(
    help: """
      Where the report of every decision goes; when left out, a file here whose name ends in import-report.md, beside \
      those that are there.
      """, completion: .file())
  var report: String?

  @Option(help: ArgumentHelp("Which field a column is, where its heading does not say.", valueName: "heading=field"))
  var column: [String] = []

  @Flag(help: "Show what would be written, and write nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Show what would be written as a page for a browser, row by row: left the paper, right the record.",
      valueName: "file.html"), completion: .file())
  var preview: String?

  @Flag(name: .shortAndLong, help: "Write without asking; only a terminal is asked.")
  var yes = false

  func validate() throws {
    if let preview, !preview.hasSuffix(".html") {
      throw ValidationError("--preview needs the name of a page to write, such as preview.html; got “\(preview)”.")
    }
    for column in column where ColumnOverride(argument: column) == nil {
      throw ValidationError(
        "--column needs a heading and a field, for example --column \"By When=by-when\"; got “\(column)”.")
    }
  }

  var columns: [ColumnOverride] { column.compactMap(ColumnOverride.init) }
}

import ArgumentParser
import Diagnostics
import Drafting
import Foundation
import Importing

/// `scrutable import`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes content files from papers published elsewhere.", subcommands: [ImportTable.self])
}

/// `scrutable import table`.
struct ImportTable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Makes a review from a table of recommendations, responses or actions.",
    discussion: """
      Reads CSV, TSV and Markdown pipe tables as a spreadsheet or a converter left them, and tells every decision \
      in a report: what was inherited, joined or left over. No word is lost: what has no place in the content is \
      listed there.

        scrutable import table tracker.csv --review foster-care-2025 --committee children
        scrutable import table plan.tsv --review safeguarding --column "Ofsted Para No=area-number"
      """)

  @Argument(help: "The file that holds the table: .csv, .tsv or .md.", completion: .file())
  var file: String

  @Option(help: "The id of the review to make; it becomes a folder name and an address.")
  var review: String

  @Option(help: "The review's title.")
  var title: String?

  @Option(help: "The id of the committee.")
  var committee: String?

  @Option(help: "Who answered: an id, or words.")
  var decisionMaker = "Executive"

  @Option(help: ArgumentHelp("Which field a column is, where its heading does not say.", valueName: "heading=field"))
  var column: [String] = []

  @Option(help: "The content folder.", completion: .directory)
  var content = "content"

  @Option(help: "Where the report of every decision goes; REVIEW-import-report.md when left out.", completion: .file())
  var report: String?

  func validate() throws {
    do {
      try NewFile.checkID(review, "--review")
      if let committee { try NewFile.checkID(committee, "--committee") }
    } catch { throw ValidationError(error.message) }
  }

  func run() throws {
    let overrides = try column.map { text in
      guard let column = ColumnOverride(argument: text) else {
        throw ValidationError(
          "--column needs a heading and a field, for example --column \"By When=by-when\"; got “\(text)”.")
      }
      return column
    }
    if let report, FileManager.default.fileExists(atPath: report) {
      throw ValidationError("\(report) is there already; choose another --report.")
    }
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw ValidationError("“\(file)” cannot be read.")
    }
    let exists = FileManager.default.fileExists(atPath: "\(content)/reviews/\(review)/review.md")
    let options = ImportOptions(
      reviewID: review, title: title, committee: committee, decisionMaker: decisionMaker, writesReview: !exists,
      columns: overrides)
    let name = (file as NSString).lastPathComponent
    let result = Importer.import(table: Array(bytes), name: name, options: options)
    let form = ConsoleForm(colour: Terminal.showsColour)
    let text = form.text(of: result.diagnostics) { $0 == name ? Array(bytes) : nil }
    if !text.isEmpty { Terminal.write(text) }
    if result.hasErrors { throw ExitCode.contentErrors }
    try write(result.value)
  }

  private func write(_ imported: ImportedReview) throws {
    let taken = imported.files.map { "\(content)/\($0.path)" }.filter(FileManager.default.fileExists(atPath:))
    if let first = taken.first {
      throw ValidationError("\(first) is there already; choose another --review, or move it away.")
    }
    let reportPath = report ?? "\(review)-import-report.md"
    do {
      for file in imported.files { try ImportTable.write(file.text, to: "\(content)/\(file.path)") }
      try ImportTable.write(imported.report, to: reportPath)
    } catch {
      Terminal.complain("scrutable: \(error.localizedDescription)")
      throw ExitCode.machineFault
    }
    for file in imported.files { print("Wrote \(content)/\(file.path)") }
    print(
      """
      \(SummaryText.count(imported.recommendationCount, "recommendation")) and \
      \(SummaryText.count(imported.actionCount, "action")). \(reportPath) tells of \
      \(SummaryText.count(imported.decisions.count, "decision")) and of \
      \(SummaryText.count(imported.leftovers.count, "passage")) that found no place.
      Read it, then run `scrutable check \(content)`.
      """)
  }

  private static func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url, options: .atomic)
  }
}

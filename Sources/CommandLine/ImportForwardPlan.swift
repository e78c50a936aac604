import ArgumentParser
import Diagnostics
import Drafting
import Importing
import Papers
import Record

/// `scrutable import forward-plan`.
struct ImportForwardPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forward-plan",
    abstract: "Makes a forward plan from the executive's notice of decisions to come.",
    discussion: """
      Reads CSV, TSV and Markdown pipe tables as a converter left them: a decision-maker above each table or in a \
      column of its own, headings that come back on every page or were cut, rows that go on after a page break. \
      Dates stay as written: “TBC”, “28/11/14”, “October TBC”. The report tells every decision; no word is lost.

        scrutable import forward-plan plan.tsv --name 2026-11 --notice-published 2026-10-30
        scrutable import forward-plan plan.csv --name 2026-11 --column "Matter in brief=title"
      """)

  @Argument(help: "The file that holds the plan: .tsv, .csv, .md or .txt.", completion: .file())
  var file: String

  @Option(help: "The name of the file in forward-plan/; it becomes part of the permanent address.")
  var name: String

  @Option(help: "The plan's title.")
  var title: String?

  @Option(help: "The day the plan was published, for example 2026-10-30.", transform: DayArgument.parse)
  var noticePublished: DayArgument?

  @Option(help: "Who decides, where the paper names nobody: an id, or words.")
  var decisionMaker = "Executive"

  @OptionGroup(title: "What every import takes")
  var importing: ImportingOptions

  func validate() throws {
    do { try NewFile.checkID(name, "--name") } catch { throw ValidationError(error.message) }
  }

  func run() throws {
    let output = ImportOutput(
      options: importing, kind: "a forward plan", reportName: "\(name)-plan", advice: "choose another --name")
    let paper = try output.paper(of: file, expecting: .paper)
    var options = PlanOptions(name: name)
    options.title = title
    options.noticePublished = noticePublished?.day
    options.decisionMaker = decisionMaker
    options.columns = importing.columns
    let result = Importer.import(forwardPlan: paper, options: options)
    try output.finish(result, of: paper, found: result.value.entryCount.of("planned decision"))
  }
}

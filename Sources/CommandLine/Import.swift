import ArgumentParser
import Diagnostics
import Drafting
import Foundation
import Importing
import Papers
import Record

/// `scrutable import`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes content files from papers published elsewhere.",
    subcommands: [
      ImportTable.self, ImportAgenda.self, ImportMinutes.self, ImportReport.self, ImportPack.self,
      ImportWorkProgramme.self, ImportForwardPlan.self, ImportIndicators.self, ImportAny.self,
    ],
    defaultSubcommand: ImportAny.self)
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

      Where the review has such files already, the paper brings them up to date: rows are matched by number and text, \
      each change is shown with what was and what is, and what left the paper is told and kept. Comments and layout of \
      the files stay; only the lines that change are written.

        scrutable import table tracker.csv --review foster-care-2025 --committee children
        scrutable import table tracker-q2.csv --review foster-care-2025 --as-at 2026-10-01
        scrutable import table plan.tsv --review safeguarding --column "Ofsted Para No=area-number"

      Where numbers begin again under each heading, every row keeps the number of the paper and has the heading in \
      its id; where a column names several reviews, each becomes a review of its own. Answers stay words: \
      --positions takes those that are exactly “Accepted”, “Rejected” or the like for the executive’s position. \
      What was joined, filled in or moved on less than certain evidence is told here, with its row.
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

  @Flag(help: "Take answers that are exactly “Accepted”, “Rejected” or the like for the position.")
  var positions = false

  @Option(
    help: "The day the paper speaks for, for example 2026-10-01; put beside new progress that has no date of its own.",
    transform: DayArgument.parse)
  var asAt: DayArgument?

  @OptionGroup(title: "What every import takes")
  var importing: ImportingOptions

  func validate() throws {
    do {
      try NewFile.checkID(review, "--review")
      if let committee { try NewFile.checkID(committee, "--committee") }
    } catch { throw ValidationError(error.message) }
  }

  func run() throws {
    var output = ImportOutput(
      options: importing, kind: "a table of recommendations or actions", reportName: review,
      advice: "choose another --review")
    output.asAt = asAt?.day.text
    let paper = try output.paper(of: file, expecting: .table)
    let exists = FileManager.default.fileExists(atPath: "\(output.content)/reviews/\(review)/review.md")
    var options = ImportOptions(reviewID: review)
    options.title = title
    options.committee = committee
    options.decisionMaker = decisionMaker
    options.writesReview = !exists
    options.columns = importing.columns
    options.readsPositions = positions
    let result = Importer.import(table: paper, options: options)
    let made = result.value
    let recommendations = made.recommendationCount.of("recommendation")
    try output.finish(result, of: paper, found: "\(recommendations) and \(made.actionCount.of("action"))")
  }
}

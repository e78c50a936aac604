import ArgumentParser
import Diagnostics
import Drafting
import Importing
import Papers
import Record

/// `scrutable import indicators`.
struct ImportIndicators: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: "Makes a set of performance indicators from tables or forms of figures.",
    discussion: """
      Reads a table with a row for each indicator, with columns for quarters or months, or with a row for each quarter; \
      and forms with a code, a name and labels. Values, targets with their ranges, directions, colours and benchmarks \
      stay as written. Several files are one set: a file a quarter adds to the series. The report tells every \
      decision; no word is lost.

        scrutable import indicators figures.csv --name children-figures --committee children
        scrutable import indicators q1.csv q2.csv --name place-figures --period "Q1 2026/27" --period "Q2 2026/27"
        scrutable import indicators figures.tsv --name roads --column "What we count=name" --column "July=value"
      """)

  @Argument(help: "The files that hold the indicators, the oldest first.", completion: .file())
  var files: [String]

  @Option(help: "The name of the file in indicators/; it becomes part of the permanent address.")
  var name: String

  @Option(help: "The set's title; its name when left out.")
  var title: String?

  @Option(help: "The id of the committee that watches them.")
  var committee: String?

  @Option(help: "The day the values stand for, for example 2026-09-30.", transform: DayArgument.parse)
  var asAt: DayArgument?

  @Option(help: "Which period a file is about, where it does not say; once for each file, in their order.")
  var period: [String] = []

  @OptionGroup(title: "What every import takes")
  var importing: ImportingOptions

  func validate() throws {
    do {
      try NewFile.checkID(name, "--name")
      if let committee { try NewFile.checkID(committee, "--committee") }
    } catch { throw ValidationError(error.message) }
  }

  func run() throws {
    let output = ImportOutput(
      options: importing, kind: "indicators", reportName: "\(name)-indicators", advice: "choose another --name")
    let papers = try files.map { try output.paper(of: $0, expecting: .paper) }
    var options = IndicatorOptions(name: name)
    options.title = title
    options.committee = committee
    options.asAt = asAt?.day
    options.periods = period
    options.columns = importing.columns
    let result = Importer.import(indicators: papers, options: options)
    try output.finish(
      result, of: SourcePaper.joining(papers).paper, found: result.value.entryCount.of("indicator"))
  }
}

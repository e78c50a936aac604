import ArgumentParser
import Building
import Record

/// `scrutable build`.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compiles a content folder into a website.",
    discussion: """
      Reads every document, follows every reference, and writes the site. All faults are told at once, \
      each with its file, its line and how to mend it. When there is an error nothing is written, \
      and the site stays as it was.
      """)

  @OptionGroup var source: SourceOptions

  @OptionGroup var site: SiteOptions

  @Flag(help: "Change nothing: tell what would change, as `scrutable diff` does.")
  var dryRun = false

  @Flag(help: "Tell where the time went: rooms, templates and the slowest pages.")
  var profile = false

  @Flag(inversion: .prefixedNo, help: "Make the search. Without it the site is built a little faster.")
  var search = true

  @Option(
    help: ArgumentHelp(
      "Also write what can be found to a file that OpenSearch and Elasticsearch take, with its mapping beside it.",
      valueName: "file"),
    completion: .file())
  var searchExport: String?

  func run() async throws {
    var run = try site.run(source, writes: !dryRun)
    if dryRun { return try await run.tellDifference(html: nil) }
    run.profiles = profile
    run.hasSearch = search
    run.searchExport = searchExport
    try await run.run()
  }
}

/// What building and checking are asked in common.
struct SourceOptions: ParsableArguments {
  @Argument(help: "The content folder.", completion: .directory)
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "The day the site speaks of, for example 2026-11-20. Without it, as-at in council.yml; without that, today.",
      valueName: "date"),
    transform: DayArgument.parse)
  var asOf: DayArgument?

  @Option(
    help: ArgumentHelp(
      "A theme folder to lay over the default theme. May be given more than once.", valueName: "folder"),
    completion: .directory)
  var theme: [String] = []

  @Flag(
    help: """
      Show drafts and embargoed papers, marked as such, in a folder of their own, without feeds and calendars and with a \
      request to search engines to leave it out. What is exempt never shows.
      """)
  var drafts = false

  @Option(help: ArgumentHelp("How many tasks work at once. Without it, one for each processor.", valueName: "number"))
  var jobs: Int?

  @Option(help: ArgumentHelp("How faults are told: text for people, json for programs.", valueName: "form"))
  var format: OutputFormat = .text

  @OptionGroup var telling: TellingOptions

  @Option(
    help: ArgumentHelp(
      "A file of a publication to leave out, by its address in the site. May be given more than once.",
      valueName: "address"))
  var without: [String] = []

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

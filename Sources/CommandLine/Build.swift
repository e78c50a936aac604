import ArgumentParser
import Building
import Publications
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

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder that the site is written to; \(Build.site) without it, and \(Build.preview) with --drafts.",
      valueName: "folder"),
    completion: .directory)
  var output: String?

  static let site = "site"
  static let preview = "site-drafts"

  @Option(
    help: ArgumentHelp(
      "A copy of the site as it was last published, to tell what changed since. Without it, the output folder itself.",
      valueName: "folder"),
    completion: .directory)
  var previous: String?

  @Flag(help: "Tell where the time went: rooms, templates and the slowest pages.")
  var profile = false

  @Flag(inversion: .prefixedNo, help: "Make the search. Without it the site is built a little faster.")
  var search = true

  @Option(
    help: ArgumentHelp(
      "The formats to make of every publication besides its page: none, or some of \(Build.formatNames) between commas. "
        + "Without it, what council.yml says; without that, all.", valueName: "formats"))
  var formats: String?

  @Option(
    help: ArgumentHelp(
      "Read the e-books to be heard aloud, with a synthetic voice: all, none, or some of "
        + "\(PublicationKind.allCases.map(\.rawValue).joined(separator: ", ")) between commas. "
        + "Without it, what council.yml says; without that, none.", valueName: "kinds"))
  var sound: String?

  @Option(
    help: ArgumentHelp(
      "Also write what can be found to a file that OpenSearch and Elasticsearch take, with its mapping beside it.",
      valueName: "file"),
    completion: .file())
  var searchExport: String?

  @Option(
    help: ArgumentHelp(
      "The report of an audit of the site as it stands (audit/report.json), for the register of checks.",
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var auditReport: String?

  func run() async throws {
    try await Run(
      source: source, output: output ?? (source.drafts ? Build.preview : Build.site), previous: previous,
      profiles: profile, writes: true, hasSearch: search,
      formats: Build.formats(in: formats), sound: Build.sound(in: sound), auditReport: auditReport,
      searchExport: searchExport
    ).run()
  }

  private static let formatNames = PublicationFormat.allCases.map(\.rawValue).joined(separator: ", ")

  private static func sound(in words: String?) throws -> SoundChoice? {
    do {
      return try words.map { SoundChoice(try SoundChoice.kinds(in: $0)) }
    } catch let error as SoundChoice.UnknownKind {
      throw ValidationError(
        "“\(error.word)” is no kind of publication. Write \(SoundChoice.words.joined(separator: ", ")).")
    }
  }

  private static func formats(in words: String?) throws -> FormatChoices? {
    guard let words else { return nil }
    if words == "none" { return FormatChoices([]) }
    return try FormatChoices(
      Set(
        words.wordsBetweenCommas.map { word in
          guard let format = PublicationFormat(rawValue: word) else {
            throw ValidationError("“\(word)” is no format. Write none, or some of \(formatNames).")
          }
          return format
        }))
  }
}

/// `scrutable check`.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks for faults: does what build does, but writes nothing.",
    discussion: "Use it while you edit: it tells every fault in the content and the theme, and changes no file.")

  @OptionGroup var source: SourceOptions

  func run() async throws {
    try await Run(source: source, output: "site", profiles: false, writes: false).run()
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

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

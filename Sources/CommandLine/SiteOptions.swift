import ArgumentParser
import Building
import Publications
import Record

/// What a build and a look at one beforehand are asked in common.
struct SiteOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder that the site is written to; \(SiteOptions.site) without it, and \(SiteOptions.preview) with --drafts.",
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

  @Option(
    help: ArgumentHelp(
      "How many published records may be gone from the files; without it a build that would withdraw more than a few stops.",
      valueName: "number"))
  var withdraw: Int?

  @Option(
    help: ArgumentHelp(
      "The formats to make of every publication besides its page, and share for pictures of pages: none, or some of "
        + "\(SiteOptions.formatNames) between commas. "
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
      "The report of an audit of the site as it stands (audit/report.json), for the register of checks.",
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var auditReport: String?

  func validate() throws {
    if let withdraw, withdraw < 0 { throw ValidationError("--withdraw must be a number of records.") }
  }

  func run(_ source: SourceOptions, writes: Bool) throws -> Run {
    var run = Run(
      source: source, output: output ?? (source.drafts ? SiteOptions.preview : SiteOptions.site), profiles: false,
      writes: writes)
    run.previous = previous
    run.withdraw = withdraw
    run.formats = try SiteOptions.formats(in: formats)
    run.sound = try SiteOptions.sound(in: sound)
    run.auditReport = auditReport
    run.without = source.without
    return run
  }

  private static let formatNames =
    (PublicationFormat.allCases.map(\.rawValue) + [FormatChoices.share]).joined(separator: ", ")

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
    let chosen = words.wordsBetweenCommas
    return try FormatChoices(
      Set(
        chosen.filter { $0 != FormatChoices.share }.map { word in
          guard let format = PublicationFormat(rawValue: word) else {
            throw ValidationError("“\(word)” is no format. Write none, or some of \(formatNames).")
          }
          return format
        }), sharesPictures: chosen.contains(FormatChoices.share))
  }
}

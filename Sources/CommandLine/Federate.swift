import ArgumentParser
import Building
import Diagnostics
import Foundation

/// `scrutable federate`.
struct Federate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes one site of the published sites of many councils.",
    discussion: """
      Reads copies of published sites and writes a site with every council, the topics of all, what several councils \
      recommended and what became of it, and one search. The list has a line for each council: the folder of the copy and \
      the address of the site; a line that begins with “#” is for people. Fetching is left to wget or rclone: see \
      docs/federating.md. A copy that cannot be read is told, left out, and named on the site as missing.
      """)

  @Argument(help: "The list of councils.", completion: .file(extensions: ["txt"]))
  var councils: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder that the site is written to.", valueName: "folder"),
    completion: .directory)
  var output = "site"

  @Option(
    help: ArgumentHelp(
      "A theme folder to lay over the default theme. May be given more than once.", valueName: "folder"),
    completion: .directory)
  var theme: [String] = []

  @Option(help: ArgumentHelp("How many tasks work at once. Without it, one for each processor.", valueName: "number"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Also write what can be found to a file that OpenSearch and Elasticsearch take, with its mapping beside it.",
      valueName: "file"),
    completion: .file())
  var searchExport: String?

  @Option(
    help: ArgumentHelp(
      "Make no site: print the addresses that the copy in this folder of the list is to be fetched from, for wget.",
      valueName: "folder"))
  var wanted: String?

  @OptionGroup var telling: TellingOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    guard FileManager.default.fileExists(atPath: councils) else {
      throw ValidationError("There is no list of councils “\(councils)”. docs/federating.md says what stands in one.")
    }
  }

  func run() async throws {
    let federator = Federator(
      list: councils, output: output, themes: try ThemeFinder(content: councils).folders(chosen: theme),
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, searchExport: searchExport)
    if let wanted { return try tellWanted(wanted, federator) }
    let report: Federator.Report
    do {
      for folder in try federator.folders() { try OutputPlace(content: folder, output: output).checkCopy() }
      report = try await federator.run()
    } catch let error as ValidationError { throw error } catch {
      Terminal.complain("scrutable: \(error)")
      throw ExitCode.machineFault
    }
    tell(report)
    if report.diagnostics.hasErrors { throw ExitCode.contentErrors }
  }

  private func tellWanted(_ folder: String, _ federator: Federator) throws {
    guard let wanted = try federator.wanted(folder) else {
      throw ValidationError("No line of “\(councils)” has the folder “\(folder)”.")
    }
    try Terminal.answer(wanted.joined(separator: "\n"))
  }

  private func tell(_ report: Federator.Report) {
    if !report.diagnostics.isEmpty { Terminal.complain(telling.form.text(of: report.diagnostics) { _ in nil }) }
    guard let written = report.written else { return }
    Terminal.say(
      "Built \(output)/ from \(report.councils) councils: \(report.recommendations) recommendations, "
        + "\(report.shared) shared by several; \(report.found) things to find. "
        + "Files: \(written.written) written, \(written.unchanged) unchanged, \(written.removed) removed.")
  }
}

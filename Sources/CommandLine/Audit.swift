import ArgumentParser
import Building
import Foundation

/// `scrutable audit`.
struct Audit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs the built-in accessibility checks over every publication, and writes nothing.",
    discussion: """
      Tells what is wrong, where, by which check, and how it is mended. A fault keeps somebody out, and then the exit \
      code is 1; advice would make a text easier. What these checks do not prove is in the register of the built site, \
      under accessibility/formats/.
      """)

  @Argument(help: "The content folder.", completion: .directory)
  var content = "content"

  @Option(help: ArgumentHelp("How findings are told: text for people, json for programs.", valueName: "form"))
  var format: OutputFormat = .text

  @Flag(help: "Leave out advice.")
  var faultsOnly = false

  func run() async throws {
    let (record, hasErrors) = try await RecordSource(content: content).load()
    let audit = await RecordAudit(record, content: content, jobs: ProcessInfo.processInfo.activeProcessorCount)
      .findings()
    let rows = faultsOnly ? audit.rows.filter(\.isFault) : audit.rows
    switch format {
    case .text: try Terminal.answer(AuditText(rows: rows, publications: audit.publications).text)
    case .json: try Terminal.answer(AuditText.json(rows))
    }
    if hasErrors || audit.rows.contains(where: \.isFault) { throw ExitCode.contentErrors }
  }
}

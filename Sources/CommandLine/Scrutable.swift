package import ArgumentParser
import Foundation

/// The `scrutable` command.
package struct Scrutable: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "scrutable",
    abstract: "Compiles the public record of council scrutiny into a website.",
    discussion: """
      A content folder holds one Markdown file for each meeting, report, review and so on, \
      and council.yml, which says whose record it is. A first agenda:

        scrutable new council --title "Anytown Council"
        scrutable new committee --name children --title "Children’s Scrutiny Committee"
        scrutable new meeting --committee children --date 2026-12-09
        scrutable check
        scrutable build --output site

      Then open site/index.html. docs/content-reference.md explains every field; \
      `scrutable explain RULE` explains every message that names a rule in [brackets].

      Exit codes: 0 done, 1 errors in the content, 2 the command was not understood or names a \
      folder that is not there, 3 the machine could not do it (a full disk, a folder that may not be written).
      """,
    version: version,
    subcommands: [
      Build.self, Check.self, Diff.self, New.self, LetterCommand.self, Import.self, Schema.self, Explain.self,
      When.self, ListFormats.self, Audit.self, ReportCommand.self, Federate.self,
    ])

  /// As the register names it too.
  static let version = "0.1.0"

  package init() {}
}

extension Scrutable {
  /// Does what the command line asks, and leaves with one of the exit codes that `--help` promises.
  package static func runAndLeave() async {
    Terminal.fillClosedStreams()
    do {
      if let slip = Misspelling(in: Swift.CommandLine.arguments.dropFirst()) { throw ValidationError(slip.text) }
      var command = try parseAsRoot()
      guard var waiting = command as? any AsyncParsableCommand else { return try command.run() }
      try await waiting.run()
    } catch {
      let code = code(for: error)
      guard code == .misused else { exit(withError: error) }
      Terminal.complain(fullMessage(for: error))
      Foundation.exit(code.rawValue)
    }
  }

  /// The exit code for an error: ours for misuse is 2, where the argument parser's is 64.
  static func code(for error: any Error) -> ExitCode {
    let code = exitCode(for: error)
    return code == .validationFailure ? .misused : code
  }
}

extension ExitCode {
  static let contentErrors = ExitCode(1)
  static let misused = ExitCode(2)
  static let machineFault = ExitCode(3)
}

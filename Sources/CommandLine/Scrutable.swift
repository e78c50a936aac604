package import ArgumentParser

/// The `scrutable` command.
package struct Scrutable: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "scrutable",
    abstract: "Compiles the public record of council scrutiny into a website.",
    discussion: """
      A content folder holds one Markdown file for each meeting, report, review and so on. A first agenda:

        scrutable new meeting --committee children --date 2026-12-09
        scrutable check
        scrutable build --output site

      Then open site/index.html. docs/content-reference.md explains every field; `scrutable explain RULE` explains every
      message that names a rule in [brackets].

      Exit codes: 0 done, 1 errors in the content, 2 the command was not understood, 3 the machine could not do it
      (a full disk, a folder that may not be written).
      """,
    version: "0.1.0",
    subcommands: [Build.self, Check.self, New.self, Import.self, Schema.self, Explain.self])

  package init() {}
}

extension ExitCode {
  static let contentErrors = ExitCode(1)
  static let misused = ExitCode(2)
  static let machineFault = ExitCode(3)
}

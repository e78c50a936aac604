import ArgumentParser
import Building
import Diagnostics

/// How much is told of what was found, and what it means for the exit code.
struct TellingOptions: ParsableArguments {
  @Flag(help: "Tell errors alone, and no warnings and no advice.")
  var errorsOnly = false

  @Flag(help: "Tell each fault in one line, without its reason and its mend, and no summary.")
  var quiet = false

  @Flag(help: "Let a warning stop the build and the check as an error does.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "How many faults of one rule are told in full; 0 for all. Without it, \(ConsoleForm.usualMost).",
      valueName: "number"))
  var max: Int?

  func validate() throws {
    if let max, max < 0 { throw ValidationError("--max must be a number of faults, or 0 for all.") }
  }

  var form: ConsoleForm {
    var form = ConsoleForm(colour: Terminal.showsColour, width: Terminal.width)
    if let max { form.most = max == 0 ? nil : max }
    form.isBrief = quiet
    return form
  }

  /// What is told of all that was found.
  func told(_ found: [Diagnostic]) -> [Diagnostic] {
    errorsOnly ? found.filter { $0.severity == .error } : found
  }

  func exitCode(of found: [Diagnostic]) -> ExitCode {
    found.contains { $0.severity >= (strict ? .warning : .error) } ? .contentErrors : .success
  }
}

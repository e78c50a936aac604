import ArgumentParser
import Testing

@testable import CommandLine

/// The exit codes that `scrutable --help` promises.
@Suite struct ExitCodeTests {
  @Test(arguments: [
    ["biuld"], ["new"], ["build", "--jobs", "0"], ["build", "--as-of", "31 02 06"],
    ["schema", "--reference", "--theme-reference"],
    ["schema", "--reference", "--rules"],
    ["import", "table", "plan.csv", "--review", "../../elsewhere"],
    ["when", "--committee", "children"], ["when", "--committee", "children", "--date", "31 02 06"],
    ["import", "work-programme", "plan.txt"], ["import", "work-programme", "plan.txt", "--committee", "../b"],
    ["import", "work-programme", "plan.txt", "--committee", "a", "--year", "2026/27"],
    ["import", "forward-plan", "plan.tsv"], ["import", "forward-plan", "plan.tsv", "--name", "../b"],
    ["import", "forward-plan", "plan.tsv", "--name", "a", "--notice-published", "31 02 06"],
  ])
  func aCommandThatIsNotUnderstoodIsTwo(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try Scrutable.parseAsRoot(arguments) }
    #expect(error.map(Scrutable.code(for:)) == .misused)
  }

  @Test(arguments: [["meting"], ["meeting"]])
  func whatCannotBeMadeIsTwo(arguments: [String]) async throws {
    let command = try Scrutable.parseAsRoot(["new"] + arguments)
    var waiting = try #require(command as? any AsyncParsableCommand)
    let error = await #expect(throws: (any Error).self) { try await waiting.run() }
    #expect(error.map(Scrutable.code(for:)) == .misused)
  }

  @Test(arguments: [
    ["build", "/nowhere/at-all"], ["check", "/nowhere/at-all"],
    ["when", "--committee", "children", "--date", "2026-12-09", "/nowhere/at-all"],
    ["explain", "late-agenda", "--meeting", "2026-12-09-children", "--content", "/nowhere/at-all"],
    ["explain", "skipped-number", "--meeting", "2026-12-09-children"], ["explain", "--meeting", "2026-12-09-children"],
    ["explain", "late-agneda"],
  ])
  func aQuestionThatCannotBeAskedIsTwo(arguments: [String]) async throws {
    let command = try Scrutable.parseAsRoot(arguments)
    var waiting = try #require(command as? any AsyncParsableCommand)
    do {
      try await waiting.run()
      Issue.record("it was answered")
    } catch { #expect(Scrutable.code(for: error) == .misused) }
  }

  @Test(arguments: [ExitCode.success, .contentErrors, .machineFault])
  func everyOtherCodeStays(code: ExitCode) {
    #expect(Scrutable.code(for: code) == code)
  }

  @Test(arguments: ["--help", "--version"])
  func askingForHelpIsNoMistake(option: String) {
    let error = #expect(throws: (any Error).self) {
      var command = try Scrutable.parseAsRoot([option])
      try command.run()
    }
    #expect(error.map(Scrutable.code(for:)) == .success)
  }
}

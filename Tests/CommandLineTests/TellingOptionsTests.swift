import ArgumentParser
import Diagnostics
import Testing

@testable import CommandLine

/// How much is told, and what it means for the exit code.
@Suite struct TellingOptionsTests {
  private static let found = [Severity.error, .warning, .advice].map {
    Diagnostic(.unknownKey, $0, "m", at: SourceRange(path: "a.md"))
  }

  @Test(arguments: [([], 50), (["--max", "7"], 7), (["--max", "0"], nil)] as [([String], Int?)])
  func ofARuleSoManyAreTold(_ arguments: [String], _ most: Int?) throws {
    #expect(try TellingOptions.parse(arguments).form.most == most)
  }

  @Test func aLineForEachIsForWhoAsksForQuiet() throws {
    #expect(try TellingOptions.parse(["--quiet"]).form.isBrief)
    #expect(try !TellingOptions.parse([]).form.isBrief)
  }

  @Test(arguments: [([], 3), (["--errors-only"], 1)]) func whatIsTold(_ arguments: [String], _ count: Int) throws {
    #expect(try TellingOptions.parse(arguments).told(Self.found).count == count)
  }

  @Test(arguments: [
    ([], Severity.error, ExitCode.contentErrors), ([], .warning, .success),
    (["--strict"], .warning, .contentErrors), (["--strict"], .advice, .success),
    (["--strict", "--errors-only"], .warning, .contentErrors),
  ])
  func aWarningStopsWhoeverIsStrict(_ arguments: [String], _ severity: Severity, _ code: ExitCode) throws {
    let found = Self.found.filter { $0.severity == severity }
    #expect(try TellingOptions.parse(arguments).exitCode(of: found) == code)
  }

  @Test func fewerThanNoneIsNoNumber() {
    #expect(throws: (any Error).self) { try TellingOptions.parse(["--max", "-1"]) }
  }
}

import ArgumentParser
import Testing

@testable import CommandLine

@Suite struct MisspellingTests {
  @Test(arguments: [
    (["chekc", "content"], "check"), (["biuld"], "build"), (["dif"], "diff"), (["import", "tabel", "a.csv"], "table"),
    (["import", "work-programe"], "work-programme"), (["explian", "late-agenda"], "explain"), (["Build"], "build"),
  ])
  func offersTheCommandThatWasMeant(arguments: [String], meant: String) {
    let slip = Misspelling(in: arguments)
    #expect(slip?.nearest == meant)
    #expect(slip?.text.contains("Did you mean “\(meant)”?") == true)
  }

  @Test(arguments: [
    ["check", "chekc"], ["build"], ["--help"], ["help", "check"], ["import", "--help"], ["import", "table", "x"], [],
    ["new", "meting"],
  ])
  func leavesTheRestToTheParser(arguments: [String]) {
    #expect(Misspelling(in: arguments) == nil)
  }

  @Test func listsThemAllWhereNoneIsNear() {
    #expect(Misspelling(in: ["publish"])?.text.contains("There are: build, check, diff, new") == true)
  }
}

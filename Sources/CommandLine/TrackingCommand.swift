import ArgumentParser
import Building
import Diagnostics
import Drafting
import Foundation
import Record

/// `scrutable report`.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Drafts a report from what the record holds.", subcommands: [ReportTracking.self])
}

/// `scrutable report tracking`.
struct ReportTracking: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tracking",
    abstract: "Drafts a committee's report on what became of its recommendations within a time.",
    discussion: """
      How many were made, accepted, done, confirmed, late and moved, with a link to each, and the state of each on the last \
      day with what decided it. It is a draft: go through it, and take `draft: yes` out when it may be published.

        scrutable report tracking --committee children --since 2026-04-01 --until 2026-09-30
        scrutable report tracking --committee children --since 2026-04-01 --meeting 2026-11-18-children
      """)

  @Option(help: "The committee's id, name or short name.")
  var committee: String

  @Option(
    help: ArgumentHelp("The first day, for example 2026-04-01.", valueName: "date"), transform: DayArgument.parse)
  var since: DayArgument

  @Option(
    help: ArgumentHelp("The last day; without it, the day the record speaks of.", valueName: "date"),
    transform: DayArgument.parse)
  var until: DayArgument?

  @Option(help: "The id of the meeting whose folder it is written to; without it, it is printed.")
  var meeting: String?

  @Option(help: "The file's name; it becomes part of the permanent address.")
  var name = "what-became-of-our-recommendations"

  @Option(help: "The content folder.", completion: .directory)
  var content = "content"

  @Option(
    help: "The folder of the site: its last build remembers the dates that were written over.", completion: .directory)
  var output = "site"

  func validate() throws {
    do { try NewFile.checkID(name, "--name") } catch { throw ValidationError(error.message) }
  }

  func run() async throws {
    var wish = NewFile.Wish(type: DocumentKind.report.rawValue)
    wish.meeting = meeting
    try NewFilePlace(content: content).check(wish)
    let (record, hasErrors) = try await RecordSource(content: content, site: output).load()
    let text = try report(in: record).text
    if let meeting {
      try write(text, to: "\(content)/meetings/\(meeting)/\(name).md")
    } else {
      try Terminal.answer(text, terminator: "")
    }
    if hasErrors { throw ExitCode.contentErrors }
  }

  func report(in record: Record) throws -> TrackingReport {
    let last = until?.day ?? record.asAt
    guard last <= record.asAt else {
      throw ValidationError("--until is after \(record.asAt.text), the day the record speaks of.")
    }
    guard since.day <= last else { throw ValidationError("--since is after the last day, \(last.text).") }
    return TrackingReport(of: try record.committee(called: committee), since: since.day, until: last, in: record)
  }

  private func write(_ text: String, to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw ValidationError("\(path) is there already; choose another --name.")
    }
    do { try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      Terminal.complain("scrutable: \(path) could not be written: \(error.localizedDescription)")
      throw ExitCode.machineFault
    }
    Terminal.say(
      "Wrote \(path), a draft. Go through it, then take “draft: yes” out and run `scrutable check \(content)`.")
  }
}

import ArgumentParser
import Diagnostics
import Drafting
import Foundation
import Importing
import Papers
import Record

/// `scrutable import work-programme`.
struct ImportWorkProgramme: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work-programme",
    abstract: "Makes a work programme, and its meetings, from a committee's paper.",
    discussion: """
      Reads plain text, TSV, CSV and Markdown: lines with the date of a meeting, the items under each with their \
      purpose, then suggestions from the public and matters for briefing notes. A table with columns for date, item \
      and purpose does too, with leads, witnesses, route, status and notes; so does one with a month over each column \
      and a mark for when a matter is planned.

      A heading with a day becomes a meeting file: provisional, brought forward, postponed or cancelled, as the \
      heading says. A meeting that the content has already is not touched; its items point to it. Words such as \
      “October TBC” stay words. The report tells every decision; no word is lost.

        scrutable import work-programme programme.txt --committee children
        scrutable import work-programme programme.csv --committee children --year 2026-27 --no-meetings
        scrutable import work-programme programme.csv --committee children --column "Who=lead" --column "Affair=item"
      """)

  @Argument(help: "The file that holds the programme: .txt, .tsv, .csv or .md.", completion: .file())
  var file: String

  @Option(help: "The id of the committee.")
  var committee: String

  @Option(help: "The municipal year, for example 2026-27; that of the first date when left out.")
  var year: String?

  @Option(help: "The name of the file in work-programme/; the committee and the year when left out.")
  var name: String?

  @Option(help: "The programme's title.")
  var title: String?

  @Flag(
    inversion: .prefixedNo, help: "Make a meeting of each heading with a day; else the day stands beside its items.")
  var meetings = true

  @OptionGroup(title: "What every import takes")
  var importing: ImportingOptions

  func validate() throws {
    do {
      try NewFile.checkID(committee, "--committee")
      if let name { try NewFile.checkID(name, "--name") }
      if let year { try NewFile.checkID(year, "--year") }
    } catch { throw ValidationError(error.message) }
  }

  func run() throws {
    let output = ImportOutput(
      options: importing, kind: "a work programme", reportName: "\(committee)-programme",
      advice: "choose another --name")
    let paper = try output.paper(of: file, expecting: .paper)
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: "\(output.content)/meetings")) ?? []
    let there = folders.filter { FileManager.default.fileExists(atPath: "\(output.content)/meetings/\($0)/meeting.md") }
    var options = ProgrammeOptions(committee: committee)
    options.year = year
    options.name = name
    options.title = title
    options.writesMeetings = meetings
    options.meetings = Set(there)
    options.columns = importing.columns
    let result = Importer.import(workProgramme: paper, options: options)
    let made = result.value
    try output.finish(
      result, of: paper, found: "\(made.entryCount.of("entry")) and \(made.meetingCount.of("new meeting"))")
  }
}

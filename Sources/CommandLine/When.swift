import ArgumentParser
import Building
import Diagnostics
import Record

/// `scrutable when`.
struct When: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells the dates that follow from meeting on a day, with the working and the source.",
    discussion: """
      The last day to publish the agenda, the last day for questions from the public, and the day on which an answer \
      would be due if the committee made recommendations:

        scrutable when --committee children --date 2026-12-09
      """)

  @Argument(help: "The content folder.", completion: .directory)
  var content = "content"

  @Option(help: "The committee's id, name or short name.")
  var committee: String

  @Option(
    help: ArgumentHelp("The day of the meeting, for example 2026-12-09.", valueName: "date"),
    transform: DayArgument.parse)
  var date: DayArgument

  func run() async throws {
    let (record, hasErrors) = try await RecordSource(content: content).load()
    try Terminal.answer(When.answer(committee: committee, date: date.day, in: record))
    if hasErrors { throw ExitCode.contentErrors }
  }

  /// What is printed; throws when no committee is meant.
  static func answer(committee name: String, date: Day, in record: Record) throws -> String {
    let handle = try record.committee(called: name)
    let meeting = record.meetings.first { $0.date == date && $0.committees.contains(handle) }
    let timetable = MeetingTimetable(
      of: date, committee: record[handle], questions: meeting?.questionsDeadline, council: record.council)
    return TimetableText(
      timetable: timetable, committee: record[handle], council: record.council, meeting: meeting,
      callIn: record[handle].kind == .executive ? record.callIn(decided: date, record.council.holidays) : nil
    ).text
  }
}

extension Record {
  /// The committee of an id, a name or a short name; throws when none is meant.
  func committee(called name: String) throws -> Handle<Committee> {
    let wanted = name.lowercased()
    for (index, committee) in committees.enumerated() {
      let names = [committee.document.id.text, committee.document.title, committee.shortTitle]
      if names.contains(where: { $0.lowercased() == wanted }) { return Handle(index) }
    }
    let ids = committees.map(\.document.id.text)
    // A name that is nearly right is answered with a name, an id with an id.
    let isName = nearest(to: name, among: ids) == nil
    throw RecordSource.unknown("committee", name, among: isName ? committees.map(\.shortTitle) : ids)
  }
}

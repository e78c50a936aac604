import ArgumentParser
import Drafting
import Record

/// `scrutable new`.
struct New: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a new file, filled in and commented, that builds at once.",
    discussion: """
      Examples:
        scrutable new meeting --committee children --date 2026-12-09
        scrutable new review --name school-travel --committee children --title "School travel"
        scrutable new recommendation --review school-travel
        scrutable new report --meeting 2026-12-09-children --name budget --title "Budget"
        scrutable new response --review school-travel
      """)

  @Argument(
    help:
      "The record type: meeting, minutes, report, review, recommendation, response, action-plan, committee, person, …",
    completion: .list(DocumentKind.allCases.map(\.rawValue)))
  var type: String

  @Option(help: "The file's or folder's name; it becomes part of the permanent address.")
  var name: String?

  @Option(help: "The title or, for a person, the name.")
  var title: String?

  @Option(help: "The id of the committee.")
  var committee: String?

  @Option(help: "The date, for example 2026-12-09.")
  var date: String?

  @Option(help: "The id of the meeting it belongs to.")
  var meeting: String?

  @Option(help: "The id of the review it belongs to.")
  var review: String?

  @Option(help: "The content folder.", completion: .directory)
  var content = "content"

  func run() async throws {
    var wish = NewFile.Wish(type: type)
    wish.name = name
    wish.title = title
    wish.committee = committee
    wish.date = date
    wish.meeting = meeting
    wish.review = review
    let place = NewFilePlace(content: content)
    let file: NewFile
    do {
      _ = try NewFile(wish)
      try place.check(wish)
      if type == DocumentKind.response.rawValue { wish.waiting = await place.waiting(for: wish) }
      file = try NewFile(wish)
    } catch let refusal as NewFile.Refusal { throw ValidationError(refusal.message) }
    try NewFileWriter(content: content).write(file)
  }
}

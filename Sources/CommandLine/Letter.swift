import ArgumentParser
import Diagnostics
import Drafting
import Foundation
import Record

/// `scrutable letter`.
struct LetterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Drafts the next letter that asks for an answer that is overdue, as a content file.",
    discussion: """
      The ladder has three steps: a reminder by the officer, a letter from the chair, a report to full council. The letter \
      says from the record what happened, by which rule the answer was due and how the day was reached, and what was asked \
      before. It is a draft until its line “draft:” is taken out. Nothing is written where no answer is overdue.

        scrutable letter response-overdue --recommendation home-care-2026/rec-9
        scrutable letter response-overdue --recommendation home-care-2026/rec-9 --step chair
      """)

  @Argument(help: "The rule that was broken: response-overdue.", completion: .list([Rule.responseOverdue.rawValue]))
  var rule: String

  @Option(help: ArgumentHelp("The recommendation that waits for an answer.", valueName: "id"))
  var recommendation: String

  @Option(help: "The step to draft: reminder, chair or council. Without it, the one after the last.")
  var step: LetterStep?

  @Option(help: "The content folder.", completion: .directory)
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "The day of the letter, for example 2026-11-20. Without it, as-at in council.yml; without that, today.",
      valueName: "date"),
    transform: DayArgument.parse)
  var asOf: DayArgument?

  func validate() throws {
    guard rule == Rule.responseOverdue.rawValue else {
      throw ValidationError("Letters can be drafted for one rule: \(Rule.responseOverdue.rawValue).")
    }
  }

  func run() async throws {
    let source = RecordSource(content: content, asOf: asOf?.day, showsDrafts: true)
    let letter = try LetterCommand.letter(recommendation, step, in: await source.load().record)
    try NewFileWriter(content: content).write(letter.file)
    let numbers = letter.about.count.of("recommendation")
    Terminal.say("It is a \(letter.step.label.lowercased()) about \(numbers). Take out “draft:” to publish it.")
  }

  /// The letter about the recommendation with an id; throws what to say where there is none to write.
  static func letter(_ id: String, _ step: LetterStep?, in record: Record) throws -> OverdueLetter {
    guard let index = record.recommendations.firstIndex(where: { $0.document.id.text == id }) else {
      throw RecordSource.unknown("recommendation", id, among: record.recommendations.map(\.document.id.text))
    }
    do { return try OverdueLetter(about: Handle(index), step: step, in: record) } catch {
      throw ValidationError(error.message)
    }
  }
}

extension LetterStep: ExpressibleByArgument {}

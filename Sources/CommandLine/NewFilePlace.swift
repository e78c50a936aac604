import ArgumentParser
import Building
import Diagnostics
import Drafting
import Foundation
import Record

/// The content folder that a new file is to join: whether what it belongs to is there, and what waits for it.
struct NewFilePlace {
  var content: String

  /// Refuses a file for a meeting, a review or a committee that is not there: a slip of the hand would make up a folder.
  func check(_ wish: NewFile.Wish) throws {
    if wish.type != DocumentKind.meeting.rawValue, let meeting = wish.meeting {
      try need("meeting", meeting, "meetings/\(meeting)/meeting.md", among: names(in: "meetings"))
    }
    if wish.type != DocumentKind.review.rawValue, let review = wish.review {
      try need("review", review, "reviews/\(review)/review.md", among: names(in: "reviews"))
    }
    guard let committee = wish.committee else { return }
    let known = names(in: "committees").filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }
    // A committee may have another id than its file's name; where none is near, the reference is checked with all others.
    if known.contains(committee) || nearest(to: committee, among: known) == nil, !known.isEmpty { return }
    try need("committee", committee, "committees/\(committee).md", among: known)
  }

  /// The numbers of the recommendations of a review or a meeting that nobody has answered yet.
  func waiting(for wish: NewFile.Wish) async -> [String] {
    guard let owner = wish.review ?? wish.meeting else { return [] }
    var options = BuildOptions(
      content: content, output: "", themes: [], today: DayArgument.today,
      jobs: ProcessInfo.processInfo.activeProcessorCount)
    options.showsDrafts = true
    // What has errors is told by the check; here it only means that less is known.
    guard let record = try? await Builder(options).record().value else { return [] }
    return record.recommendations
      .filter { $0.answers.isEmpty && $0.document.id.parent?.text == owner }.map(\.number.words)
  }

  private func need(_ noun: String, _ id: String, _ path: String, among known: [String]) throws {
    if FileManager.default.fileExists(atPath: content + "/" + path) { return }
    throw RecordSource.unknown(noun, id, among: known)
  }

  private func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: content + "/" + folder)) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}

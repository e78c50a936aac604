import ArgumentParser
import Building
import Diagnostics
import Foundation
import Record

/// A content folder that is asked a question, without making pages of it.
struct RecordSource {
  var content: String
  var asOf: Day?
  var showsDrafts = false
  /// The folder of the site, whose last build remembers dates that were written over; nil for questions that no such date answers.
  var site: String?

  /// The record, and whether its files have errors, which are told on the error output.
  func load() async throws -> (record: Record, hasErrors: Bool) {
    let builder = try builder()
    let compiled: Checked<Record>
    do { compiled = try await builder.record() } catch {
      Terminal.complain("scrutable: \(error)")
      throw ExitCode.machineFault
    }
    let errors = compiled.diagnostics.count { $0.severity == .error && !$0.rule.isOfConduct }
    if errors > 0 {
      let count = errors == 1 ? "an error" : "\(errors) errors"
      Terminal.complain("The content has \(count), so this may be wrong: run `scrutable check \(content)`.\n")
    }
    return (compiled.value, errors > 0)
  }

  /// What answers questions of the folder.
  func builder() throws -> Builder {
    guard SourceFinder(content: content).isThere else {
      throw ValidationError("There is no content folder “\(content)”.")
    }
    var options = BuildOptions(
      content: content, output: site ?? "", themes: [], today: DayArgument.today,
      jobs: ProcessInfo.processInfo.activeProcessorCount)
    options.asAt = asOf
    options.showsDrafts = showsDrafts
    return Builder(options)
  }

  /// “No committee is called “childen”. Did you mean “children”?”
  static func unknown(_ noun: String, _ word: String, among ids: [String]) -> ValidationError {
    let hint =
      nearest(to: word, among: ids).map { "Did you mean “\($0)”?" }
      ?? (ids.isEmpty ? "The content has none." : "For example: \(ids.prefix(8).joined(separator: ", ")).")
    return ValidationError("No \(noun) is called “\(word)”. \(hint)")
  }
}

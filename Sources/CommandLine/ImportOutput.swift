import ArgumentParser
import Diagnostics
import Foundation
import Importing
import Papers
import Record

/// What every import does with files: read one, tell what is wrong with it, write what was made of it.
struct ImportOutput {
  var content: String
  /// Where the report goes; it is no part of the content.
  var report: String
  /// What helps when a file is there already.
  var advice: String

  private static func name(of file: String) -> String { (file as NSString).lastPathComponent }

  static func column(_ text: String, example: String) throws -> ColumnOverride {
    guard let column = ColumnOverride(argument: text) else {
      throw ValidationError("--column needs a heading and a field, for example --column \"\(example)\"; got “\(text)”.")
    }
    return column
  }

  /// Reads a paper; what reading it found is told at once, and throws when nothing could be read.
  func paper(of file: String, expecting expectation: PaperReader.Expectation) throws -> SourcePaper {
    let paper = PaperReader.read(try bytes(of: file), name: ImportOutput.name(of: file), expecting: expectation)
    try tell(paper.diagnostics, of: paper.value)
    return paper.value
  }

  private func bytes(of file: String) throws -> [UInt8] {
    if FileManager.default.fileExists(atPath: report) {
      throw ValidationError("\(report) is there already; choose another --report.")
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw ValidationError("“\(file)” cannot be read.")
    }
    return Array(data)
  }

  /// Prints what was found on the way; throws when it stops the import.
  func tell(_ diagnostics: [Diagnostic], of paper: SourcePaper) throws {
    let form = ConsoleForm(colour: Terminal.showsColour)
    let text = form.text(of: diagnostics) { paper.lines.source(of: $0) }
    if !text.isEmpty { Terminal.write(text) }
    if diagnostics.hasErrors { throw ExitCode.contentErrors }
  }

  /// Writes nothing at all when one of the files is there already.
  func write(_ files: [ImportedFile], report text: String) throws {
    let taken = files.map { "\(content)/\($0.path)" }.filter(FileManager.default.fileExists(atPath:))
    if let first = taken.first { throw ValidationError("\(first) is there already; \(advice), or move it away.") }
    do {
      for file in files { try write(file.text, to: "\(content)/\(file.path)") }
      try write(text, to: report)
    } catch {
      Terminal.complain("scrutable: \(error.localizedDescription)")
      throw ExitCode.machineFault
    }
    for file in files { Terminal.say("Wrote \(content)/\(file.path)") }
  }

  func summarise(_ found: String, decisions: Int, leftovers: Int) {
    Terminal.say(
      """
      \(found). \(report) tells of \(decisions.of("decision")) and of \
      \(leftovers.of("passage")) that found no place.
      Read it, then run `scrutable check \(content)`.
      """)
  }

  private func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url, options: .atomic)
  }
}

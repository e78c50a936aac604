import ArgumentParser
import Diagnostics
import Foundation
import Importing
import Papers
import Record

/// What every import does: read a file, tell what is wrong with it, show what was understood, ask, and write.
struct ImportOutput {
  let options: ImportingOptions
  /// “a table of recommendations”, as a preview begins.
  let kind: String
  /// Where the report goes unless the command line says so; it is no part of the content.
  let reportName: String
  /// What helps when a file is there already.
  let advice: String
  /// The day that a paper which comes again speaks for, put beside progress without a date.
  var asAt: String?

  var content: String { options.content }

  private static func name(of file: String) -> String { (file as NSString).lastPathComponent }

  /// The file's name without its folder and ending.
  static func stem(of file: String) -> String { (name(of: file) as NSString).deletingPathExtension }

  /// Reads a paper; what reading it found is told at once, and throws when nothing could be read.
  func paper(of file: String, expecting expectation: PaperReader.Expectation) throws -> SourcePaper {
    let paper = PaperReader.read(
      try ImportOutput.bytes(of: file), name: ImportOutput.name(of: file), expecting: expectation)
    try tell(paper.diagnostics, of: paper.value)
    return paper.value
  }

  /// More bytes than the largest pack has with its pictures.
  private static let largest = 1 << 30

  private static func bytes(of file: String) throws -> [UInt8] {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), isFolder.boolValue {
      throw ValidationError("“\(file)” is a folder; name the paper in it that is to be imported.")
    }
    let size = try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
    if let size, size > largest { throw ValidationError("“\(file)” is larger than a paper is.") }
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

  /// Shows what was made of a paper and writes it, where that is wanted; `found` says how many records it is.
  func finish(_ result: Checked<ImportedPaper>, of paper: SourcePaper, found: String) throws {
    var result = result
    if result.value.files.isEmpty, !result.diagnostics.hasErrors {
      result.diagnostics.append(.nothingFound(paper.name))
    }
    let update = try self.update(&result, paper)
    let preview = isShown ? self.preview(of: paper, result, update) : nil
    if let page = options.preview, let preview { try write(preview, to: page) }
    try tell(result.diagnostics, of: paper)
    let found = update.map { "\(found) in the paper, \($0.changes.count.of("change"))" } ?? found
    if let preview, try isOnlyShown(preview, found) { return }
    if let update, update.files.isEmpty { return Terminal.say("\(found): nothing was written.") }
    for change in update?.changes ?? [] { Terminal.say(change) }
    try write(result.value, found: found)
  }

  /// A preview costs a second look at every word, so that it is made only for somebody to see.
  private var isShown: Bool { options.dryRun || options.preview != nil || (!options.yes && Terminal.canAsk) }

  private func preview(of paper: SourcePaper, _ result: Checked<ImportedPaper>, _ update: PaperUpdate?) -> ImportPreview
  {
    let command = result.diagnostics.hasErrors ? nil : CommandWords.toWrite
    var preview = ImportPreview(of: paper, kind: kind, result: result, command: command)
    preview.changes = update?.changes ?? []
    return preview
  }

  /// Where files are there already: what the paper changes in them. Nil for a paper that is new.
  private func update(_ result: inout Checked<ImportedPaper>, _ paper: SourcePaper) throws -> PaperUpdate? {
    let taken = result.value.files.map(\.path).filter { FileManager.default.fileExists(atPath: "\(content)/\($0)") }
    if taken.isEmpty { return nil }
    if let first = taken.first(where: { !PaperUpdate.canUpdate($0) }) {
      throw ValidationError("\(content)/\(first) is there already; \(advice), or move it away.")
    }
    let existing = taken.compactMap { path in
      FileManager.default.contents(atPath: "\(content)/\(path)").map { (path, [UInt8]($0)) }
    }
    let update = PaperUpdate(
      of: paper, result.value, existing: Dictionary(existing, uniquingKeysWith: { first, _ in first }), asAt: asAt)
    result.value.update(with: update)
    result.diagnostics += update.diagnostics
    return update
  }

  /// Shows the preview where it is asked for, and on a terminal, where it then asks.
  func isOnlyShown(_ preview: ImportPreview, _ found: String) throws -> Bool {
    if options.dryRun {
      try Terminal.answer(PreviewText(preview).text, terminator: "")
      Terminal.say("\(found). Nothing was written.")
      return true
    }
    if options.preview != nil, !options.yes, !Terminal.canAsk { return true }
    if options.yes || !Terminal.canAsk { return false }
    Terminal.write(PreviewText(preview).text)
    if Terminal.ask("\(found). Write \(preview.files.count.of("file"))?") { return false }
    Terminal.say("Nothing was written.")
    return true
  }
}

// MARK: - Writing

extension ImportOutput {
  /// Writes nothing at all when one of the files cannot be written.
  private func write(_ made: ImportedPaper, found: String) throws {
    let report = try reportPath()
    try guarded {
      for file in made.files { try write(Data(file.data), to: "\(content)/\(file.path)") }
      try write(Data(made.report.utf8), to: report)
    }
    for file in made.files { Terminal.say("Wrote \(content)/\(file.path)") }
    Terminal.say(
      """
      \(found). \(report) tells of \(made.decisions.count.of("decision")) and of \
      \(made.leftovers.count.of("passage")) that found no place.
      Read it, then run `scrutable check \(content)`.
      """)
  }

  private func write(_ preview: ImportPreview, to page: String) throws {
    try guarded { try write(Data(PreviewPage(preview).bytes), to: page) }
    Terminal.say("Wrote \(page): open it in a browser.")
  }

  /// A report that is there is never written over, and is no reason to refuse another try.
  private func reportPath() throws -> String {
    if let report = options.report {
      if !FileManager.default.fileExists(atPath: report) { return report }
      throw ValidationError("\(report) is there already; choose another --report.")
    }
    var path = reportName + "-import-report.md"
    var number = 2
    while FileManager.default.fileExists(atPath: path) {
      path = "\(reportName)-\(number)-import-report.md"
      number += 1
    }
    return path
  }

  private func guarded(_ body: () throws -> Void) throws {
    do { try body() } catch {
      Terminal.complain("scrutable: \(error.localizedDescription)")
      throw ExitCode.machineFault
    }
  }

  private func write(_ data: Data, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url, options: .atomic)
  }
}

extension Diagnostic {
  fileprivate static func nothingFound(_ name: String) -> Diagnostic {
    Diagnostic(
      .tableNotUnderstood, .error, "nothing was found that could be a record", at: SourceRange(path: name),
      fixes: [.advise("`scrutable import FILE` says what kind of paper it looks like")])
  }
}

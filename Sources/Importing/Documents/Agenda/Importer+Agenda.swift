package import Diagnostics
package import Papers
import Record

extension Importer {
  /// Makes a meeting with its items from an agenda.
  package static func `import`(agenda bytes: [UInt8], name: String, options: DocumentOptions) -> Checked<ImportedPaper>
  {
    read(bytes, name, expecting: .paper) { `import`(agenda: $0, options: options) }
  }

  package static func `import`(agenda paper: SourcePaper, options: DocumentOptions) -> Checked<ImportedPaper> {
    var log = ImportLog(paper)
    let tree = DocumentTree(paper, &log)
    let reader = AgendaReader(tree, options, log)
    log = reader.log
    let agenda = reader.agenda
    var result = ImportedPaper()
    if log.tellMissing(agenda.facts), !log.diagnostics.hasErrors {
      let writer = AgendaWriter(agenda: agenda, known: options.known)
      log.decide(.meeting, agenda.facts.line, "the meeting is \(writer.folder)")
      result.files = [writer.file(&log)]
    }
    result.meetingCount = result.files.count
    result.entryCount = agenda.items.count
    return close(&result, paper, &log, "An agenda of \(agenda.items.count.of("item")) was found.")
  }

  /// Accounts for every word of the source, and closes the result with its report.
  static func close(
    _ result: inout ImportedPaper, _ paper: SourcePaper, _ log: inout ImportLog, _ summary: String
  ) -> Checked<ImportedPaper> {
    log.sweep(paper.sourceLines, files: result.files)
    result.close(log, summary: summary)
    return Checked(result, log.diagnostics)
  }
}

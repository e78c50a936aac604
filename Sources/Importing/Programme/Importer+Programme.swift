package import Diagnostics
package import Papers
import Record

extension Importer {
  /// Makes a work programme, and the meetings its headings announce, from a committee's paper.
  ///
  /// The same promise as for tables: every word stands in a file, or in the report with the reason why not.
  package static func `import`(
    workProgramme bytes: [UInt8], name: String, options: ProgrammeOptions
  ) -> Checked<ImportedPaper> {
    read(bytes, name, expecting: .paper) { `import`(workProgramme: $0, options: options) }
  }

  package static func `import`(workProgramme paper: SourcePaper, options: ProgrammeOptions) -> Checked<ImportedPaper> {
    var log = ImportLog(paper)
    let lines = paper.sourceLines
    let overrides: [String: ProgrammeField] = columns(options.columns, &log)
    var reader = ProgrammeReader(lines, overrides: overrides, log: log)
    reader.read()
    let used = reader.entries.compactMap { if case .dated(let index) = $0.section { index } else { nil } }
    let places = ProgrammePlaces(reader.headings, used: Set(used), options: options, log: reader.log)
    let writer = ProgrammeWriter(
      entries: reader.inOrder, headings: reader.headings, places: places.places, options: options)
    log = places.log
    tell(writer, &log)
    if writer.entries.isEmpty, !log.diagnostics.hasErrors { log.diagnostics.append(.noMatter(log.range(line: 1))) }
    var result = ImportedPaper()
    if !log.diagnostics.hasErrors { result.files = writer.files() }
    log.added += [options.title, writer.entries.isEmpty ? nil : writer.year].compactMap(\.self)
    log.added += writer.entries.flatMap { $0.notes.map(\.label) }
    log.sweep(lines, files: result.files)
    result.entryCount = writer.entries.count
    result.meetingCount = result.files.count { $0.path.hasPrefix("meetings/") }
    let counts =
      "\(result.entryCount.of("entry")) and \(result.meetingCount.of("new meeting"))"
    result.close(log, summary: counts + " were found.")
    return Checked(result, log.diagnostics)
  }

  private static func tell(_ writer: ProgrammeWriter, _ log: inout ImportLog) {
    if writer.options.year == nil, let year = writer.year,
      let first = writer.headings.first(where: { $0.heading != nil })
    {
      log.decide(.supplied, first.line, "year: \(year), the municipal year of the first date; --year says another")
    }
    for entry in writer.entries where entry.item.lowercased().contains("(with ") {
      log.decide(
        .leftBlank, entry.line, "joint-with: “\(entry.item)” speaks of another committee; add its id if it has one")
    }
  }
}

extension Diagnostic {
  fileprivate static func noMatter(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tableNotUnderstood, .error, "no matter was found", at: range,
      fixes: [.advise("see that the matters stand under the dates, each on a line of its own")])
  }
}

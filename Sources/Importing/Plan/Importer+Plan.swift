package import Diagnostics
package import Papers
import Record

extension Importer {
  /// Makes a forward plan from the executive's notice of decisions to come.
  ///
  /// The same promise as for tables: every word stands in the file, or in the report with the reason why not.
  package static func `import`(
    forwardPlan bytes: [UInt8], name: String, options: PlanOptions
  ) -> Checked<ImportedPaper> {
    read(bytes, name, expecting: .paper) { `import`(forwardPlan: $0, options: options) }
  }

  package static func `import`(forwardPlan paper: SourcePaper, options: PlanOptions) -> Checked<ImportedPaper> {
    var log = ImportLog(paper)
    let overrides: [String: PlanField] = columns(options.columns, &log)
    let (entries, lines) = entries(of: paper.sourceLines, overrides, options, log)
    let writer = PlanWriter(entries: entries.entries, options: options)
    log = entries.log
    if writer.entries.isEmpty, !log.diagnostics.hasErrors { log.diagnostics.append(.noDecision(log.range(line: 1))) }
    var result = ImportedPaper()
    if !log.diagnostics.hasErrors { result.files = writer.files() }
    log.added += [options.title, options.noticePublished?.iso, writer.suppliedMaker].compactMap(\.self) + writer.added
    log.sweep(lines, files: result.files)
    result.entryCount = writer.entries.count
    let makers = Set(writer.entries.map(\.decisionMaker)).count
    let counts = "\(result.entryCount.of("decision")) of \(makers.of("decision-maker"))"
    result.close(log, summary: counts + " were found.")
    return Checked(result, log.diagnostics)
  }

  private static func entries(
    of lines: [SourceLine], _ overrides: [String: PlanField], _ options: PlanOptions, _ log: ImportLog
  ) -> (entries: PlanEntries, lines: [SourceLine]) {
    if let forms = PlanForms(lines, overrides, log: log) {
      let table = PlanTable(layout: forms.layout)
      return (PlanEntries(forms.drafts, tables: [table], options: options, log: forms.log), forms.lines)
    }
    var reader = PlanReader(lines, overrides: overrides, log: log)
    reader.read()
    var builder = PlanBuilder(reader.tables, overrides: overrides, log: reader.log)
    builder.tellUnknown()
    let entries = PlanEntries(
      builder.drafts, makers: reader.makers, tables: reader.tables, options: options, log: builder.log)
    return (entries, lines)
  }
}

extension Diagnostic {
  fileprivate static func noDecision(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tableNotUnderstood, .error, "no decision was found", at: range,
      fixes: [.advise("see that the rows under the headings name what is to be decided")])
  }
}

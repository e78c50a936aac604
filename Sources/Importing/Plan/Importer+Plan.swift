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
    let lines = paper.sourceLines
    var reader = PlanReader(lines, overrides: overrides, log: log)
    reader.read()
    let builder = PlanBuilder(reader.tables, overrides: overrides, log: reader.log)
    let entries = PlanEntries(builder.drafts, reader, options: options, log: builder.log)
    let writer = PlanWriter(entries: entries.entries, options: options)
    log = entries.log
    var result = ImportedPaper()
    if !log.diagnostics.hasErrors { result.files = writer.files() }
    log.added += [options.title, options.noticePublished?.iso, writer.suppliedMaker].compactMap(\.self)
    log.sweep(lines, files: result.files)
    result.entryCount = writer.entries.count
    let makers = Set(writer.entries.map(\.decisionMaker)).count
    let counts = "\(result.entryCount.of("decision")) of \(makers.of("decision-maker"))"
    result.close(log, summary: counts + " were found.")
    return Checked(result, log.diagnostics)
  }
}

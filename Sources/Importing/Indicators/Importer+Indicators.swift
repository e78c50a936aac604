package import Diagnostics
package import Papers
import Record

extension Importer {
  /// Makes a set of indicators from tables or forms of figures; several files are one set, whose later ones add to the series.
  ///
  /// The same promise as for tables: every word stands in the file, or in the report with the reason why not.
  package static func `import`(indicators papers: [SourcePaper], options: IndicatorOptions) -> Checked<ImportedPaper> {
    let joined = SourcePaper.joining(papers)
    var log = ImportLog(joined.paper)
    let overrides: [String: IndicatorField] = columns(options.columns, &log)
    let lines = joined.paper.sourceLines
    let files = IndicatorFiles(Array(zip(papers, joined.firsts)), periods: options.periods)
    let merging = indicators(in: lines, files, overrides, log)
    log = merging.log
    let writer = IndicatorWriter(indicators: merging.indicators, options: options)
    if writer.indicators.isEmpty, !log.diagnostics.hasErrors {
      log.diagnostics.append(.noIndicator(log.range(line: 1)))
    }
    var result = ImportedPaper()
    if !log.diagnostics.hasErrors { result.files = writer.files() }
    log.added += [options.title ?? options.name, options.asAt?.iso].compactMap(\.self) + writer.added
    log.sweep(lines, files: result.files)
    result.entryCount = writer.indicators.count
    result.close(log, summary: result.entryCount.of("indicator") + " were found.")
    return Checked(result, log.diagnostics)
  }

  private static func indicators(
    in lines: [SourceLine], _ files: IndicatorFiles, _ overrides: [String: IndicatorField], _ log: ImportLog
  ) -> IndicatorMerging {
    if let forms = IndicatorForms(lines, overrides, log: log) {
      return IndicatorMerging(forms.indicators, log: forms.log)
    }
    let tables = IndicatorTables(lines, files, overrides, log: log)
    return IndicatorMerging(tables.indicators, log: tables.log)
  }
}

extension Diagnostic {
  fileprivate static func noIndicator(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tableNotUnderstood, .error, "no indicator was found", at: range,
      fixes: [.advise("name the columns, for example --column \"What we count=name\" --column \"This month=value\"")])
  }
}

package import Diagnostics
package import Papers
import Record

/// Makes content files from a table that a council published elsewhere.
///
/// Every word of the source stands in a file, or in the report with the reason why not. A table that cannot be read makes no
/// files and an error.
package enum Importer {
  package static func `import`(
    table: [UInt8], name: String, options: ImportOptions
  ) -> Checked<ImportedPaper> {
    read(table, name, expecting: .table) { `import`(table: $0, options: options) }
  }

  package static func `import`(table paper: SourcePaper, options: ImportOptions) -> Checked<ImportedPaper> {
    var log = ImportLog(paper)
    let overrides: [String: ColumnField] = columns(options.columns, &log)
    let lines = paper.sourceLines
    let (events, initials, meanings) = events(
      lines, hasWholeTables: paper.hasWholeTables, overrides: overrides, &log)
    var builder = RecordBuilder(events, log: log)
    var parts = builder.build()
    var inheritance = Inheritance(log: builder.log)
    for index in parts.indices {
      parts[index].initials = initials
      parts[index].meanings = meanings
      inheritance.fill(&parts[index])
      parts[index].settle(&inheritance.log)
      parts[index].identify(&inheritance.log)
      tellSplits(of: parts[index], &inheritance.log)
      parts[index].tellPositions(options, &inheritance.log)
    }
    if parts.isEmpty, !inheritance.log.diagnostics.hasErrors {
      inheritance.log.diagnostics.append(.noRecords(inheritance.log.range(line: 1)))
    }
    return result(parts, lines, inheritance.log, options)
  }

  /// What the lines say: a table, or a text with a heading for each recommendation.
  private static func events(
    _ lines: [SourceLine], hasWholeTables: Bool, overrides: [String: ColumnField], _ log: inout ImportLog
  ) -> (events: [SheetEvent], initials: [InitialsList.Entry], meanings: [String: String]) {
    let cleaned = Residue.removed(from: lines, &log)
    if let events = AnswerText.events(cleaned, overrides: overrides, &log) { return (events, [], [:]) }
    var sheet = SheetReader(cleaned, hasWholeTables: hasWholeTables, overrides: overrides, log: log)
    sheet.read()
    log = sheet.log
    let parted = SeveralInARow.parted(ReviewColumn.parted(sheet.events, &log), &log)
    return (parted, sheet.initials.entries, sheet.foot.meanings)
  }

  /// Reads a file and imports it; what is wrong with the file stands before what is wrong with the paper.
  static func read(
    _ bytes: [UInt8], _ name: String, expecting expectation: PaperReader.Expectation,
    _ take: (SourcePaper) -> Checked<ImportedPaper>
  ) -> Checked<ImportedPaper> {
    let paper = PaperReader.read(bytes, name: name, expecting: expectation)
    if paper.diagnostics.hasErrors { return Checked(ImportedPaper(), paper.diagnostics) }
    let result = take(paper.value)
    return Checked(result.value, paper.diagnostics + result.diagnostics)
  }

  private static func tellSplits(of part: ImportedPart, _ log: inout ImportLog) {
    for action in part.actions {
      guard let progress = action.cells[.progress], progress.from == nil else { continue }
      let dates = ProgressLog.entries(of: progress.words).compactMap(\.date)
      if dates.count > 1 {
        log.decide(.split, action.line, "progress: entries that end with \(dates.joined(separator: ", "))")
      } else if let date = dates.first {
        log.decide(.split, action.line, "progress: dated “\(date)” from its last words")
      }
    }
  }

  private static func result(
    _ parts: [ImportedPart], _ lines: [SourceLine], _ log: ImportLog, _ options: ImportOptions
  ) -> Checked<ImportedPaper> {
    var log = log
    var review = ImportedPaper()
    if !log.diagnostics.hasErrors {
      var taken: Set<String> = []
      let writers = parts.enumerated().map { writer(for: $1, $0, options, &taken) }
      review.files = writers.flatMap { $0.files() }
      log.added += writers.filter { $0.title != $0.part.title.map(TitleRow.reviewName) }.map(\.title)
      log.added += review.files.filter { $0.path.hasSuffix("/response.md") }.map { _ in options.decisionMaker }
    }
    log.sweep(lines, files: review.files)
    review.recommendationCount = parts.map(\.recommendations.count).reduce(0, +)
    review.actionCount = parts.map(\.actions.count).reduce(0, +)
    review.close(log, summary: summary(parts, review))
    return Checked(review, log.diagnostics)
  }

  private static func summary(_ parts: [ImportedPart], _ review: ImportedPaper) -> String {
    let recommendations = review.recommendationCount.of("recommendation")
    let counts = "\(recommendations) and \(review.actionCount.of("action")) were found."
    let hasPositions = parts.contains { $0.recommendations.contains { $0.response != nil } }
    let advice = "A position is “not-stated” where none was read: record what the executive decided before you publish."
    return hasPositions ? counts + " " + advice : counts
  }

  private static func writer(
    for part: ImportedPart, _ index: Int, _ options: ImportOptions, _ taken: inout Set<String>
  ) -> ContentWriter {
    let name = part.isGroup ? part.title.flatMap { Slug.make(from: $0)?.text } : nil
    let isFirst = index == 0 && name == nil
    var id = isFirst ? options.reviewID : "\(options.reviewID)-\(name ?? String(index + 1))"
    if !taken.insert(id).inserted { id += "-\(index + 1)" }
    taken.insert(id)
    let title = isFirst ? options.title : nil
    return ContentWriter(
      part: part, reviewID: id, title: title ?? part.title.map(TitleRow.reviewName) ?? id, options: options)
  }

  /// The fields that the user gave to headings, by their letters.
  static func columns<Field: RawRepresentable<String> & CaseIterable>(
    _ overrides: [ColumnOverride], _ log: inout ImportLog
  ) -> [String: Field] {
    var fields: [String: Field] = [:]
    for column in overrides {
      if let field = Field(rawValue: column.field) {
        fields[HeadingWords.squeeze(column.heading)] = field
      } else {
        let names = Field.allCases.map(\.rawValue)
        log.diagnostics.append(.unknownColumnField(column, among: names, log.range(line: 1)))
      }
    }
    return fields
  }
}

extension Diagnostic {
  static func noRecords(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tableNotUnderstood, .error, "no recommendation and no action was found, so nothing is written", at: range,
      fixes: [.advise("look whether the rows below the headings came with the file")])
  }

  static func unknownColumnField(_ column: ColumnOverride, among names: [String], _ range: SourceRange) -> Diagnostic {
    let advice =
      nearest(to: column.field, among: names).map { "write “\($0)”" } ?? "use one of: \(names.joined(separator: ", "))"
    return Diagnostic(
      .unknownValue, .error, "“\(column.field)”, given for the column “\(column.heading)”, is no field of a table",
      at: range,
      fixes: [.advise(advice)])
  }
}

package import Diagnostics
package import Papers
import Record

extension Importer {
  /// Makes a report with its fields, numbered paragraphs and recommendations.
  package static func `import`(report bytes: [UInt8], name: String, options: DocumentOptions) -> Checked<ImportedPaper>
  {
    read(bytes, name, expecting: .paper) { `import`(report: $0, options: options) }
  }

  package static func `import`(report paper: SourcePaper, options: DocumentOptions) -> Checked<ImportedPaper> {
    var log = ImportLog(paper)
    let tree = DocumentTree(paper, &log)
    let reader = ReportReader(tree, options, log)
    (log) = reader.log
    var report = reader.report
    if tree.parts.isEmpty { log.refuse(1, "the paper holds no words", "see whether it is a picture of a paper") }
    if report.title == nil, let name = Importer.title(of: paper.name) {
      report.title = name
      log.added.append(name)
      log.doubt(1, "no title was found, and the report is named after its file", "say it with --title")
    }
    var result = ImportedPaper()
    if !log.diagnostics.hasErrors {
      let meeting = report.facts.meeting(in: options.known)
      tell(meeting, report, &log)
      let writer = ReportWriter(report: report, name: Importer.name(of: report, options), folder: meeting?.id)
      result.files = writer.files(&log)
    }
    result.entryCount = report.body.count { $0.mark?.contains(where: \.isNumber) ?? false }
    result.recommendationCount = report.recommendations.count
    let counts =
      "\(result.recommendationCount.of("recommendation")) and \(result.entryCount.of("numbered paragraph")) were found."
    return close(&result, paper, &log, counts)
  }

  /// The name of the report's file.
  static func name(of report: ImportedReport, _ options: DocumentOptions) -> String {
    if let name = options.name { return name }
    let words = Slug.make(from: report.title ?? "report")?.text ?? "report"
    let short = words.split(separator: "-").reduce(into: "") { name, word in
      if name.count + word.count < 60 { name += name.isEmpty ? String(word) : "-" + word }
    }
    return ["meeting", "minutes", "recommendations", "response", "action-plan", ""].contains(short)
      ? "report-" + short : short
  }

  /// A file's name without its ending, in words.
  private static func title(of name: String) -> String? {
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    let words = stem.split { "-_ ".contains($0) }.joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  private static func tell(_ meeting: KnownContent.Meeting?, _ report: ImportedReport, _ log: inout ImportLog) {
    if let meeting {
      log.decide(
        .meeting, report.facts.line, "the report lies with the meeting \(meeting.id); name it there under papers:")
    } else if let day = report.facts.day {
      log.doubt(
        report.facts.line,
        "the content has no meeting of \(day.text) that the report could lie with, and it stands in reports/",
        "import the agenda of that meeting first")
    }
  }
}

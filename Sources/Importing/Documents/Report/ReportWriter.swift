import Drafting
import Papers
import Record

/// Writes a report as a content file: beside its meeting where the content has that, else in `reports/`.
struct ReportWriter {
  let report: ImportedReport
  let name: String
  /// The folder of its meeting; nil where the content has none.
  let folder: String?

  var id: String { folder.map { "\($0)/\(name)" } ?? name }
  var path: String { folder.map { "meetings/\($0)/\(name).md" } ?? "reports/\(name).md" }

  func files(_ log: inout ImportLog) -> [ImportedFile] {
    let pictures = PictureFiles(report.body, beside: path, &log)
    let text = ContentText.of(ReportDraft.self) { file in
      file.field(\.title, report.title)
      file.list(\.authors, report.authors)
      file.field(\.classification, report.classification)
      file.field(\.keyDecision, report.keyDecision)
      file.list(\.wards, report.wards)
      file.field(\.portfolio, report.portfolio)
      file.language(report.language)
      file.field(\.purpose, AgendaWriter.prose(report.purpose))
      if !report.recommendations.isEmpty {
        file.rows(\.recommendations, of: report.recommendations) { write($0, to: &$1) }
      }
      if !report.appendices.isEmpty { file.rows(\.appendices, of: report.appendices) { write($0, to: &$1) } }
      file.list(\.backgroundPapers, report.backgroundPapers.map { AgendaWriter.prose([$0.unbulleted]) ?? "" })
      file.list(\.consultees, report.consultees)
      file.field(\.contact, report.contact)
      file.exempt(report.exempt)
    }
    log.added += [report.language, report.contact].compactMap(\.self)
    if let exempt = report.exempt { log.added += exempt.paragraphs.map(String.init) + [exempt.words] }
    let body = BodyText(report.body, pictures: pictures.names).markdown
    return [ImportedFile(path: path, text: body.isEmpty ? text : text + "\n" + body)] + pictures.files
  }

  private func write(_ proposal: ImportedProposal, to row: inout RowText<ProposalDraft>) {
    row.words(\.number, proposal.number)
    row.markdown(\.text, AgendaWriter.prose(proposal.text))
  }

  private func write(_ appendix: ImportedAppendix, to row: inout RowText<PaperDraft>) {
    row.words(\.title, appendix.title)
    row.flag(\.toFollow, appendix.isToFollow)
    row.words(\.appendix, appendix.number)
    row.exempt(appendix.exempt)
  }
}

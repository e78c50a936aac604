import Drafting
import Papers
import Record

/// Writes a meeting with its agenda as a content file.
struct AgendaWriter {
  let agenda: ImportedAgenda
  let known: KnownContent
  /// The reports of a pack by the number of their item, with the pages they stand on.
  var reports: [String: [PlacedReport]] = [:]

  var folder: String { agenda.facts.folder(in: known) ?? "" }

  func file(_ log: inout ImportLog) -> ImportedFile {
    var added = [agenda.facts.date ?? "", agenda.facts.start ?? "", agenda.facts.end ?? ""]
    let text = ContentText.of(MeetingDraft.self) { file in
      file.field(\.committees, agenda.facts.committee)
      file.field(\.date, agenda.facts.date)
      file.field(\.start, agenda.facts.start)
      file.field(\.end, agenda.facts.end)
      file.field(\.place, agenda.facts.place)
      file.language(agenda.language)
      if !agenda.items.isEmpty { file.rows(\.items, of: agenda.items) { write($0, to: &$1, &added) } }
    }
    log.added += added + [agenda.language ?? ""]
    let body = BodyText(agenda.front + agenda.back).markdown
    return ImportedFile(path: "meetings/\(folder)/meeting.md", text: body.isEmpty ? text : text + "\n" + body)
  }

  private func write(_ item: ImportedItem, to row: inout RowText<AgendaItemDraft>, _ added: inout [String]) {
    row.words(\.number, item.number)
    row.words(\.title, item.title)
    row.markdown(\.purpose, AgendaWriter.prose(item.purpose))
    row.words(\.kind, item.kind?.rawValue)
    row.words(\.pages, item.pages)
    let papers = self.papers(of: item)
    row.rows(\.papers, of: papers) { paper, row in
      row.words(\.title, paper.title)
      row.words(\.report, paper.report)
      row.flag(\.toFollow, paper.isToFollow)
      row.words(\.pages, paper.pages)
    }
    row.markdown(\.outcome, AgendaWriter.prose(item.outcome))
    row.markdown(\.notes, AgendaWriter.prose(item.notes))
    row.exempt(item.exempt)
    added +=
      [item.kind?.rawValue ?? ""]
      + papers.flatMap { [$0.title ?? "", $0.report ?? "", $0.pages ?? "", $0.isToFollow ? "yes" : ""] }
    added += item.exempt?.paragraphs.map(String.init) ?? []
  }

  private func papers(of item: ImportedItem) -> [PlacedReport] {
    let placed = reports[item.number] ?? []
    if !placed.isEmpty || !item.isToFollow { return placed }
    return [PlacedReport(title: item.title, isToFollow: true)]
  }

  /// Several paragraphs as one field.
  static func prose(_ parts: [DocumentPart]) -> String? {
    let text = CellText.trim(BodyText(parts).markdown)
    return text.isEmpty ? nil : text.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: "\n")
  }
}

/// A paper of an item: a report of this record, or one that is to follow.
struct PlacedReport {
  var title: String?
  var report: String?
  var pages: String?
  var isToFollow = false
}

extension RowText where D: WithholdableDraft {
  /// Why the row is kept from the public, in the paper's words.
  mutating func exempt(_ exempt: ExemptWords?) {
    guard let exempt else { return }
    part(\.withholding.exempt) { (part: inout RowText<ExemptDraft>) in part.exemption(exempt) }
  }
}

extension ContentText where D: DocumentDraftHolder {
  mutating func exempt(_ exempt: ExemptWords?) {
    guard let exempt else { return }
    part(\.withholding.exempt) { (part: inout RowText<ExemptDraft>) in part.exemption(exempt) }
  }

  mutating func language(_ tag: String?) { field(\.document.language, tag) }
}

extension RowText where D == ExemptDraft {
  mutating func exemption(_ exempt: ExemptWords) {
    numbers(\.paragraphs, exempt.paragraphs)
    words(\.reason, exempt.words)
  }
}

import Drafting
import Record

/// Writes a forward plan as a content file.
struct PlanWriter {
  let entries: [ImportedDecision]
  let options: PlanOptions

  func files() -> [ImportedFile] {
    if entries.isEmpty { return [] }
    let text = ContentText.of(ForwardPlanDraft.self) { file in
      file.field(\.title, options.title)
      file.field(\.noticePublished, options.noticePublished?.iso)
      file.rows(\.entries, of: entries) { $0.write(to: &$1) }
    }
    return [ImportedFile(path: "forward-plan/\(options.name).md", text: text)]
  }

  /// What stands in the file besides the words of the paper: headings before notes, and what was read from them.
  var added: [String] {
    entries.flatMap { entry in
      entry.notes.map(\.label) + [entry.dayOfNotice?.iso, entry.exemptHeading].compactMap(\.self)
    }
  }

  /// Who decides by the command line, where the paper names nobody.
  var suppliedMaker: String? {
    entries.contains { $0.maker == nil && !$0.hasOwnMaker } ? options.decisionMaker : nil
  }
}

extension ImportedDecision {
  fileprivate func write(to row: inout RowText<ForwardPlanEntryDraft>) {
    row.words(\.id, id)
    row.words(\.title, title)
    row.prose(\.purpose, purpose)
    row.words(\.decisionMaker, decisionMaker)
    row.words(\.onOrAfter, date)
    row.words(\.type, type?.rawValue)
    row.words(\.portfolioHolder, portfolio)
    row.words(\.directorate, directorate)
    row.words(\.leadOfficer, lead)
    row.words(\.contact, contact)
    row.words(\.noticePublished, notice ?? dayOfNotice?.iso)
    row.words(\.exemptPart, exempt)
    row.prose(\.scrutiny, scrutiny)
    row.words(\.urgency, urgency?.rawValue)
    row.prose(\.documents, documents)
    row.prose(\.consultees, consultees)
    row.prose(\.notes, notes.prose)
  }
}

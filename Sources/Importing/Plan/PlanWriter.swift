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

  /// The words that stand in the file for themselves, once each.
  var ownWords: [String] {
    var above: String?
    return entries.flatMap { entry -> [String] in
      let isMakerWritten = entry.hasOwnMaker || (entry.maker != nil && entry.decisionMaker != above)
      if entry.maker != nil { above = entry.decisionMaker }
      let texts = [
        entry.purpose, isMakerWritten ? entry.decisionMaker : nil, entry.isDateInherited ? nil : entry.date,
        entry.typeWords, entry.portfolio, entry.directorate, entry.lead, entry.contact, entry.scrutiny,
      ]
      return [entry.title] + texts.compactMap(\.self)
    }
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
    row.prose(\.scrutiny, scrutiny)
  }
}

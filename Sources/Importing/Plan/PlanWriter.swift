import Record

/// Writes a forward plan as a content file.
struct PlanWriter {
  let entries: [ImportedDecision]
  let options: PlanOptions

  func files() -> [ImportedFile] {
    if entries.isEmpty { return [] }
    var yaml = YAMLText()
    yaml.line("---")
    if let title = options.title { yaml.field(ForwardPlanKey.title.rawValue, title, indent: 0) }
    if let day = options.noticePublished { yaml.field(ForwardPlanKey.noticePublished.rawValue, day.iso, indent: 0) }
    yaml.line(ForwardPlanKey.entries.rawValue + ":")
    for entry in entries {
      yaml.row { row in for key in ForwardPlanEntryKey.allCases { write(key, of: entry, &row) } }
    }
    yaml.line("---")
    return [ImportedFile(path: "forward-plan/\(options.name).md", text: yaml.text)]
  }

  private func write(_ key: ForwardPlanEntryKey, of entry: ImportedDecision, _ row: inout RowText) {
    switch key {
    case .id: row.words(key.rawValue, entry.id)
    case .title: row.words(key.rawValue, entry.title)
    case .purpose: row.prose(key.rawValue, entry.purpose)
    case .decisionMaker: row.words(key.rawValue, entry.decisionMaker)
    case .onOrAfter: row.words(key.rawValue, entry.date)
    case .type: row.words(key.rawValue, entry.type?.rawValue)
    case .portfolioHolder: row.words(key.rawValue, entry.portfolio)
    case .directorate: row.words(key.rawValue, entry.directorate)
    case .leadOfficer: row.words(key.rawValue, entry.lead)
    case .contact: row.words(key.rawValue, entry.contact)
    case .scrutiny: row.prose(key.rawValue, entry.scrutiny)
    }
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

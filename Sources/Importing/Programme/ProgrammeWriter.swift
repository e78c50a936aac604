import Record

/// Writes a work programme and its new meetings as content files.
struct ProgrammeWriter {
  let entries: [ImportedEntry]
  let headings: [ProgrammeHeading]
  let places: [HeadingPlace]
  let options: ProgrammeOptions

  /// The municipal year: what the clerk said, or that of the first heading with a day.
  var year: String? {
    options.year ?? headings.lazy.compactMap(\.heading).first.map { MunicipalYear(containing: $0.day).label }
  }

  func files() -> [ImportedFile] {
    zip(headings, places).compactMap(meeting) + (entries.isEmpty ? [] : [programme()])
  }

  private func meeting(_ heading: ProgrammeHeading, _ place: HeadingPlace) -> ImportedFile? {
    guard case .meeting(let id, true) = place, let date = heading.heading else { return nil }
    var yaml = YAMLText()
    yaml.line("---")
    for key in MeetingKey.allCases {
      if let value = value(of: key, date) { yaml.field(key.rawValue, value, indent: 0) }
    }
    yaml.line("---")
    return ImportedFile(path: "meetings/\(id)/meeting.md", text: yaml.text)
  }

  private func value(of key: MeetingKey, _ date: DateHeading) -> String? {
    switch key {
    case .committee: options.committee
    case .date: date.date
    case .start: date.start
    case .end: date.end
    case .status: date.status.rawValue
    case .statusNote: date.note
    case .broughtForwardFrom: date.former
    }
  }

  private func programme() -> ImportedFile {
    var yaml = YAMLText()
    yaml.line("---")
    if let title = options.title { yaml.field(WorkProgrammeKey.title.rawValue, title, indent: 0) }
    yaml.field(WorkProgrammeKey.committee.rawValue, options.committee, indent: 0)
    if let year { yaml.field(WorkProgrammeKey.year.rawValue, year, indent: 0) }
    yaml.line(WorkProgrammeKey.entries.rawValue + ":")
    for entry in entries {
      yaml.row { row in for key in WorkProgrammeEntryKey.allCases { write(key, of: entry, &row) } }
    }
    yaml.line("---")
    let slug = year.flatMap(Slug.make)?.text
    let name = options.name ?? [options.committee, slug].compactMap(\.self).joined(separator: "-")
    return ImportedFile(path: "work-programme/\(name).md", text: yaml.text)
  }

  private func write(_ key: WorkProgrammeEntryKey, of entry: ImportedEntry, _ row: inout RowText) {
    switch key {
    case .item: row.words(key.rawValue, entry.item)
    case .purpose: row.prose(key.rawValue, entry.purpose)
    case .meeting: if case .meeting(let id, _)? = place(of: entry) { row.words(key.rawValue, id) }
    case .date: if case .words(let words)? = place(of: entry) { row.words(key.rawValue, words) }
    case .suggestedBy: if entry.section == .suggestions { row.words(key.rawValue, SuggestionSource.public.rawValue) }
    case .suggestedByWords: row.words(key.rawValue, entry.suggestedBy)
    case .route: row.words(key.rawValue, entry.section.route?.rawValue)
    case .status:
      let status: ProgrammeStatus = entry.section == .suggestions ? .suggested : .planned
      row.words(key.rawValue, status.rawValue)
    }
  }

  private func place(of entry: ImportedEntry) -> HeadingPlace? {
    if case .dated(let index) = entry.section { places[index] } else { nil }
  }
}

extension ProgrammeSection {
  /// Nil where the paper does not say how the matter will be dealt with.
  fileprivate var route: ProgrammeRoute? {
    switch self {
    case .dated: .meeting
    case .briefings: .briefingNote
    case .preamble, .unscheduled, .suggestions: nil
    }
  }
}

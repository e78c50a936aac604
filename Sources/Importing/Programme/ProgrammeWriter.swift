import Drafting
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
    let text = ContentText.of(MeetingDraft.self) { file in
      file.field(\.committees, options.committee)
      file.field(\.date, date.date)
      file.field(\.start, date.start)
      file.field(\.end, date.end)
      file.field(\.status, date.status.rawValue)
      file.field(\.statusNote, date.note)
      file.field(\.broughtForwardFrom, date.former)
    }
    return ImportedFile(path: "meetings/\(id)/meeting.md", text: text)
  }

  private func programme() -> ImportedFile {
    let text = ContentText.of(WorkProgrammeDraft.self) { file in
      file.field(\.title, options.title)
      file.field(\.committee, options.committee)
      file.field(\.year, year)
      file.rows(\.entries, of: entries) { write($0, to: &$1) }
    }
    let slug = year.flatMap(Slug.make)?.text
    let name = options.name ?? [options.committee, slug].compactMap(\.self).joined(separator: "-")
    return ImportedFile(path: "work-programme/\(name).md", text: text)
  }

  private func write(_ entry: ImportedEntry, to row: inout RowText<WorkProgrammeEntryDraft>) {
    let isSuggestion = entry.section == .suggestions
    row.words(\.item, entry.item)
    row.prose(\.purpose, entry.purpose)
    if case .meeting(let id, _)? = place(of: entry) { row.words(\.meeting, id) }
    if case .words(let words)? = place(of: entry) { row.words(\.date, words) }
    row.words(\.suggestedBy, isSuggestion ? SuggestionSource.public.rawValue : nil)
    row.words(\.suggestedByWords, entry.suggestedBy)
    row.words(\.lead, entry.lead)
    row.words(\.witnesses, entry.witnesses)
    row.words(\.route, (entry.route ?? entry.section.route)?.rawValue)
    row.words(\.status, (entry.status ?? (isSuggestion ? .suggested : .planned)).rawValue)
    row.prose(\.notes, entry.notes.prose)
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

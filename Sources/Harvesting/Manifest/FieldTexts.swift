import Record

/// The fields of a record as lists of texts: words as written, days in ISO 8601, other records by the address of their page.
///
/// What is withheld, and what is still to follow, is counted and not told.
struct FieldTexts {
  private(set) var withheld = 0
  private(set) var toFollow = 0
  private let record: Record
  private let addresses: Addresses

  init(_ record: Record, _ addresses: Addresses) {
    self.record = record
    self.addresses = addresses
  }

  mutating func texts(_ value: FieldValue) -> [String] {
    switch value {
    case .words(let text): [text].compactMap(\.self)
    case .names(let names): names
    case .number(let number): [number.words].filter { !$0.isEmpty }
    case .prose(let text): [text?.prose.plainText].compactMap(\.self)
    case .body(let text): [text.prose.plainText].filter { !$0.isEmpty }
    case .passages(let passages): passages.map(\.prose.plainText)
    case .day(let day): [day?.iso].compactMap(\.self)
    case .time(let time): [time?.iso].compactMap(\.self)
    case .date(let date): [date?.words].compactMap(\.self)
    case .deadline(let deadline): [deadline.written?.words, deadline.due?.iso].compactMap(\.self)
    case .people(let people): people.map(\.words)
    case .references(let refs): refs.map { addresses.address(of: $0) }
    case .items(let items): items.map { addresses.address(of: $0) }
    case .targets(let targets): targets.map { addresses.address(of: $0) }
    case .disclosed(let ref): open(ref.map { [$0] } ?? []).map { addresses.address(of: $0) }
    case .choice(let choice): [choice?.key, choice?.words].compactMap(\.self)
    case .status(let status, _): [status.status.rawValue, status.words, status.reason].compactMap(\.self)
    case .rating(let rating): [rating?.words, rating?.meaning].compactMap(\.self)
    case .citation(let citation): [citation?.words].compactMap(\.self)
    case .progress(let entries): open(entries).map { told($0) }
    case .papers(let papers): open(papers).map { told($0) }
    case .readings(let readings):
      readings.map { [$0.name, $0.period, $0.value.words].compactMap(\.self).joined(separator: ", ") }
    case .grounds(let grounds): open(grounds.map { Disclosed<String>.withheld($0) })
    case .rows(let rows): open(rows).map { row($0) }
    }
  }

  private mutating func open<Open>(_ values: [Disclosed<Open>]) -> [Open] {
    let open = values.compactMap(\.open)
    withheld += values.count - open.count
    return open
  }

  /// The values of a row on lines of their own.
  private mutating func row(_ cells: [FieldValue.Cell]) -> String {
    cells.flatMap { texts($0.value) }.joined(separator: "\n")
  }

  private func told(_ entry: ProgressEntry) -> String {
    let words = [entry.dateWords ?? entry.date?.iso, entry.text.prose.plainText, entry.source?.words]
    return words.compactMap(\.self).joined(separator: "\n")
  }

  private mutating func told(_ paper: Paper) -> String {
    let place: String?
    switch paper.body {
    case .report(let report): place = addresses.address(of: report.ref)
    case .file(let file): place = file.address
    case .titleOnly: place = nil
    case .toFollow:
      toFollow += 1
      place = nil
    }
    let words = [paper.title, paper.appendix, paper.pages, paper.note, paper.received?.iso, place]
    return words.compactMap(\.self).joined(separator: "\n")
  }
}

import Publications
import Record

extension Inventories {
  /// Everything that the list of a record’s fields says, in the words it was written in: a format that leaves a field out is found out
  /// by the source’s own words.
  func fields<Kind: Described>(
    of own: Kind, _ place: String, _ kind: Expected.Kind, into inventory: inout Inventory
  ) {
    for field in Kind.fields where !field.elsewhere.contains(.proof) {
      expect(field.value(own), "\(field.label) of \(place)", kind, into: &inventory)
    }
  }

  private func expect(
    _ value: FieldValue, _ place: String, _ kind: Expected.Kind, into inventory: inout Inventory
  ) {
    func words(_ all: [String?]) { for words in all { if let words { inventory.expect(kind, place, words) } } }
    switch value {
    case .words(let text): words([text])
    case .names(let names): words(names)
    case .prose(let text): prose(text, place, kind == .rowFact ? .rowFact : .passage, into: &inventory)
    case .passages(let passages):
      for passage in passages { prose(passage, place, kind == .rowFact ? .rowFact : .passage, into: &inventory) }
    case .body(let text): prose(text, place, .passage, into: &inventory)
    case .day(let day): if let day { inventory.expect(kind, place, day.text, cell: day.iso) }
    case .time(let time): words([time?.text])
    case .date(let date): if let date { inventory.expect(kind, place, date.told, cell: date.words) }
    case .deadline(let deadline):
      if let due = deadline.due {
        inventory.expect(kind, place, due.text, cell: due.iso)
      } else {
        expect(deadline.standing, place, kind, into: &inventory)
        if let paper = deadline.wordsBesideList { inventory.expect(kind, place, paper.words) }
      }
    case .people(let people): words(people.map(\.words))
    case .references(let refs): words(refs.map { record.title(of: $0) })
    case .items(let items): words(items.map { record[$0].title })
    case .targets(let targets): words(targets.map(\.label))
    case .disclosed(let disclosed): words([disclosed?.open.map { record.title(of: $0) }])
    case .choice(let choice): words([choice?.label, choice?.words])
    case .status(let status, _): words([status.words, status.reason])
    case .rating(let rating): words([rating?.asTold, rating?.meaning])
    case .citation(let citation): words([citation?.words])
    case .progress(let entries):
      for entry in entries.compactMap(\.open) { expect(entry, place, kind, into: &inventory) }
    case .papers(let papers): for paper in papers.compactMap(\.open) { expect(paper, place, kind, into: &inventory) }
    case .readings(let readings): words(readings.flatMap { [$0.name, $0.period, $0.value.words] })
    // A number is looked for with the words it numbers: alone it is found anywhere.
    case .number, .grounds: return
    case .rows(let rows):
      for cell in rows.compactMap(\.open).joined() { expect(cell.value, place, kind, into: &inventory) }
    }
  }

  /// A plain day may be told in another form than it was written in; what is more than a day stands as written.
  private func expect(
    _ date: FuzzyDate?, _ place: String, _ kind: Expected.Kind, into inventory: inout Inventory
  ) {
    guard let date else { return }
    let day = date.isPlain ? date.latest?.text : nil
    inventory.expect(kind, place, day ?? date.words, cell: date.words)
  }

  private func expect(
    _ entry: ProgressEntry, _ place: String, _ kind: Expected.Kind, into inventory: inout Inventory
  ) {
    prose(entry.text, place, kind == .rowFact ? .rowFact : .passage, into: &inventory)
    if let source = entry.source { inventory.expect(kind, place, source.words) }
    if let words = entry.dateWords, entry.date == nil { inventory.expect(kind, place, words) }
  }

  private func expect(_ paper: Paper, _ place: String, _ kind: Expected.Kind, into inventory: inout Inventory) {
    for words in [paper.title, paper.appendix, paper.pages, paper.note].compactMap(\.self) {
      inventory.expect(kind, place, words)
    }
    switch paper.body {
    case .report(let report): inventory.expect(ExpectedLink(addresses.page(of: report.ref)))
    case .file(let file): inventory.expect(ExpectedLink(file.address))
    case .toFollow, .titleOnly: return
    }
  }
}

extension RecordedRAG {
  /// A colour is told with a capital, whichever way it was written.
  fileprivate var asTold: String {
    guard let label = colour?.label, label.lowercased() == words.lowercased() else { return words }
    return label
  }
}

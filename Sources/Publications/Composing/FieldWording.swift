import Record

extension Wording {
  /// A field’s value in the words every publication uses; nothing where there is nothing to say.
  func blocks(_ value: FieldValue) -> [Block] {
    switch value {
    case .words(let text): paragraph(text)
    case .names(let names): paragraph(names.isEmpty ? nil : names.joined(separator: ", "))
    case .number(let number): paragraph(number.words)
    case .prose(let text): prose(text)
    case .body(let text): prose(text)
    case .passages(let passages): Block.oneOrList(passages.map { prose($0) })
    case .day(let day): paragraph(day?.text)
    case .time(let time): paragraph(time?.text)
    case .date(let date): date.map { [.words(written($0))] } ?? []
    case .deadline(let deadline): deadline.isEmpty ? [] : [.words(self.deadline(deadline))]
    case .people(let people): leads(people)
    case .references(let refs): each(refs.map { reference($0) })
    case .items(let items): each(items.map { link($0) })
    case .targets(let targets): each(targets.map { place($0) })
    case .disclosed(.open(let ref)): [.words(reference(ref))]
    case .disclosed(.withheld(let ground)): withheld(ground)
    case .disclosed(nil): []
    case .choice(let choice): paragraph(choice.map { $0.label + ($0.words.map { " “\($0)”" } ?? "") })
    case .status(let status, let awaitsAnswer): [.words(self.status(status, awaitsAnswer: awaitsAnswer))]
    case .rating(let rating): rating.map { [.words(self.rating($0))] } ?? []
    case .citation(let citation): citation.map { [.words(self.citation($0))] } ?? []
    case .progress(let entries): log(entries)
    case .papers(let papers): self.papers(papers)
    case .readings(let readings): each(readings.map { [.text(words(of: $0))] })
    case .grounds(let grounds): grounds.flatMap { withheld($0) }
    case .rows(let rows): Block.points(rows.map { row($0) })
    }
  }

  /// The same of a record’s field, which may say that nothing is there.
  func blocks<Kind>(of field: RecordField<Kind>, _ own: Kind) -> [Block] {
    let blocks = blocks(field.value(own))
    return blocks.isEmpty ? paragraph(field.empty) : blocks
  }

  /// A value as the cells of its field’s columns: `count` of them.
  func cells(_ value: FieldValue, count: Int) -> [String] {
    switch value {
    case .status(let status, _): [status.status.label, status.words ?? "", status.reason ?? ""]
    case .deadline(let deadline): [deadline.lastDay?.iso ?? "", (deadline.written ?? deadline.standing)?.words ?? ""]
    case .choice(let choice): count == 1 ? [choice?.label ?? ""] : [choice?.label ?? "", choice?.words ?? ""]
    case .day(let day): [day?.iso ?? ""]
    case .date(let date): [date?.words ?? ""]
    case .names(let names): [names.joined(separator: "\n")]
    case .passages(let passages): [passages.map { cell($0) }.joined(separator: "\n")]
    case .people(let people): [cell(people)]
    case .references(let refs): [refs.map { name(of: $0) }.joined(separator: "\n")]
    case .targets(let targets): [targets.map { place($0).plain }.joined(separator: "\n")]
    case .rows(let rows): [rows.map { line($0) }.joined(separator: "\n")]
    case .words, .number, .prose, .body, .time, .items, .disclosed, .rating, .citation, .progress, .papers, .readings,
      .grounds:
      [blocks(value).cellText]
    }
  }

  /// “Status: Done; Said on: 2026-04-13”.
  private func line(_ row: Disclosed<[FieldValue.Cell]>) -> String {
    guard let cells = row.open else { return row.withheld.map { cell($0) } ?? "" }
    return cells.compactMap { cell in
      let words = self.cells(cell.value, count: 1).filter { !$0.isEmpty }.joined(separator: ", ")
      return words.isEmpty ? nil : (cell.label.map { $0 + ": " } ?? "") + words
    }.joined(separator: "; ")
  }

  private func paragraph(_ text: String?) -> [Block] { text.map { [.words($0)] } ?? [] }

  private func each(_ words: [[Inline]]) -> [Block] { Block.oneOrList(words.map { [.words($0)] }) }

  private func row(_ row: Disclosed<[FieldValue.Cell]>) -> [Block] {
    switch row {
    case .open(let cells): cells.flatMap { blocks($0) }
    case .withheld(let ground): withheld(ground)
    }
  }

  /// “Said on: 2 November 2026”: the label begins the first paragraph, or stands alone above what is none.
  private func blocks(_ cell: FieldValue.Cell) -> [Block] {
    var blocks = blocks(cell.value)
    guard let label = cell.label, let first = blocks.first else { return blocks }
    let words: [Inline] = [.text(label + ": ")]
    if case .paragraph(var paragraph) = first, paragraph.number == nil {
      paragraph.words = words + paragraph.words
      blocks[0] = .paragraph(paragraph)
      return blocks
    }
    return [.words([.text(label + ":")])] + blocks
  }

  private func words(of reading: FieldReading) -> String {
    [reading.name, reading.period, reading.value.words].compactMap(\.self).joined(separator: ", ")
  }

  /// A place within a meeting is told with the meeting.
  func place(_ target: Target) -> [Inline] {
    guard target.ref.kind == .meeting, target.anchor != nil else { return link(target) }
    return link(target) + [.text(", \(name(of: target.ref))")]
  }

  /// A meeting is named with its day, a decision to come with the words of its date.
  private func name(of ref: RecordRef) -> String {
    ref.kind == .meeting ? record.meetings[Int(ref.index)].nameAndDay : record.title(of: ref)
  }

  private func reference(_ ref: RecordRef) -> [Inline] {
    let link = Inline.link([.text(name(of: ref))], .site(addresses.address(of: ref)))
    guard ref.kind == .forwardPlanEntry, let date = record.forwardPlanEntries[Int(ref.index)].onOrAfter else {
      return [link]
    }
    return [link, .text(" (\(date.words))")]
  }
}

extension Facts {
  /// The facts of a record that its publications draw from the list of its fields.
  mutating func add<Kind: Described>(fieldsOf own: Kind, _ wording: Wording) {
    for field in Kind.fields where !field.elsewhere.contains(.publication) {
      add(field.label, blocks: wording.blocks(of: field, own))
    }
  }
}

internal import Record

// What a value is hashed as. Other records count by their ids: a new title is their own change. What is not there adds nothing.
extension HashBytes {
  mutating func add(_ value: FieldValue, in record: Record) {
    switch value {
    case .words(let text): if let text { add(text) }
    case .names(let names): add(all: names)
    case .number(let number): add(number.words)
    case .prose(let text): if let text { add(text) }
    case .body(let text): add(text)
    case .passages(let passages): each(passages) { $0.add($1) }
    case .day(let day): add(day)
    case .time(let time): if let time { add(UInt64(time.minutes)) }
    case .date(let date): if let date { add(date.words) }
    case .deadline(let deadline): add(deadline)
    case .people(let people): add(all: people.map(\.words))
    case .references(let refs): add(all: refs.compactMap { name(of: $0, in: record) })
    case .items(let items): add(all: items.map { identities.name(of: record[$0].id.text) })
    case .targets(let targets): add(all: targets.compactMap { name(of: $0.ref, in: record) })
    case .disclosed(.open(let ref)): add(all: [name(of: ref, in: record)].compactMap(\.self))
    case .disclosed(.withheld(let ground)): add(ground)
    case .disclosed(nil): return
    case .choice(let choice): if let choice { add(all: [choice.key, choice.words]) }
    case .status(let status, _): add(all: [status.status.rawValue, status.words, status.reason])
    case .rating(let rating): if let rating { add(all: [rating.words, rating.meaning]) }
    case .citation(let citation): if let citation { add(citation.words) }
    case .progress(let entries): each(entries) { $0.add($1) { $0.add($1) } }
    case .papers(let papers): each(papers) { $0.add($1) { $0.add($1) } }
    case .readings(let readings):
      each(readings) { $0.add(all: [$1.name, $1.period, $1.value.words]) }
    case .grounds(let grounds): each(grounds) { $0.add($1) }
    case .rows(let rows):
      each(rows) { $0.add($1) { bytes, cells in bytes.each(cells) { $0.add($1.value, in: record) } } }
    }
  }

  private func name(of ref: RecordRef, in record: Record) -> String? {
    record.id(of: ref).map { identities.isEmpty ? $0.text : identities.name(of: ref.kind, $0.text) }
  }

  /// Each value after a sign, so that two short lists are not one long one.
  private mutating func each<Value>(_ values: [Value], _ add: (inout HashBytes, Value) -> Void) {
    for value in values {
      self.add(UInt64(1))
      add(&self, value)
    }
  }

  mutating func add(all words: [String?]) { each(words) { $0.add($1 ?? "") } }

  private mutating func add<Open>(_ disclosed: Disclosed<Open>, _ add: (inout HashBytes, Open) -> Void) {
    switch disclosed {
    case .open(let open): add(&self, open)
    case .withheld(let ground): self.add(ground)
    }
  }

  mutating func add(_ day: Day?) { if let day { add(UInt64(bitPattern: Int64(day.number))) } }

  private mutating func add(_ deadline: Deadline) {
    if let written = deadline.written { add(written.words) }
    add(deadline.due)
    // A list that is not there adds nothing: the hashes of records without one stay as they were.
    each(deadline.listed) { $0.add($1) }
  }

  private mutating func add(_ date: DueDate) {
    add(date.date?.words ?? "")
    add(date.set)
    add(date.reason ?? "")
  }

  private mutating func add(_ withheld: Withheld) {
    add(withheld.publicTitle ?? "")
    for words in [withheld.publicSummary, withheld.publicDecision].compactMap(\.self) { add(words) }
    switch withheld.ground {
    case .exempt(let paragraphs, let reason, let publicInterest):
      add(all: paragraphs.map(String.init) + [reason, publicInterest ?? ""])
    case .embargoed(let day): add(day)
    case .draft: add("draft")
    case .withdrawn(let day, let reason):
      add(day)
      add(reason ?? "withdrawn")
    }
  }

  /// The words and where their references lead, but not what the other record is called: its new title is its own change.
  private mutating func add(_ linked: LinkedProse) {
    if linked.prose.isEmpty { return }
    linked.prose.withWords { addHash(of: $0) }
    for (index, reference) in linked.prose.references.enumerated() {
      add(identities.name(of: reference.target))
      guard index < linked.references.count, case .found(let target) = linked.references[index],
        let label = reference.label, label != target.label
      else { continue }
      add(label)
    }
    for file in linked.files.compactMap(\.self) { add(file) }
  }

  private mutating func add(_ file: Attachment) {
    add(identities.name(of: file.source))
    add(UInt64(file.size))
  }

  private mutating func add(_ paper: Paper) {
    add(paper.title)
    switch paper.body {
    case .report: add("report")
    case .file(let file): add(file)
    case .toFollow: add("to follow")
    case .titleOnly: add("title")
    }
    add(all: [paper.appendix, paper.pages, paper.note])
    add(paper.received)
  }

  private mutating func add(_ entry: ProgressEntry) {
    add(entry.dateWords ?? "")
    add(entry.date)
    add(entry.text)
    add(entry.source?.words ?? "")
  }
}

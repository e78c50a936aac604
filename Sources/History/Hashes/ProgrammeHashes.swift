internal import Record

extension FieldHasher {
  mutating func put(_ set: IndicatorSet) {
    put(set.document)
    put(.committee, id(set.committee))
    put(.asAt, set.asAt)
    put(.withheld, set.withheld)
    put(.body, set.body)
  }

  mutating func put(_ indicator: Indicator) {
    put(indicator.document)
    put(.code, indicator.code)
    put(.officer, indicator.officer)
    put(.description, indicator.description)
    put(.polarity, indicator.polarity.rawValue)
    put(.guide, indicator.guide)
    put(.value, indicator.value?.words)
    put(.unit, indicator.unit)
    put(.rate, indicator.rate)
    put(.target, indicator.target?.words)
    put(.direction, indicator.direction?.rawValue)
    put(.rag, indicator.rag)
    put(.previous, indicator.previous)
    put(.benchmarks, indicator.benchmarks)
    put(.measure, indicator.measure?.rawValue)
    put(.lastUpdate, indicator.lastUpdate)
    put(.comments, indicator.comments)
    put(.series, indicator.series)
  }

  mutating func put(_ programme: WorkProgramme) {
    put(programme.document)
    put(.committee, id(programme.committee))
    put(.year, programme.year)
    put(.agreedAt, id(programme.agreedAt))
    put(.entries, programme.entries.map { EntryHash(entry: $0, references: references(of: $0)) })
    put(.body, programme.body)
  }

  private func references(of entry: Disclosed<WorkProgrammeEntry>) -> [String] {
    guard let entry = entry.open else { return [] }
    return ids(entry.jointWith) + ids(entry.subjects) + [id(entry.meeting), id(entry.precedes)].compactMap(\.self)
  }

  mutating func put(_ plan: ForwardPlan) {
    put(plan.document)
    put(.noticePublished, plan.noticePublished)
    put(.withheld, plan.withheld)
    put(.body, plan.body)
  }

  mutating func put(_ entry: ForwardPlanEntry) {
    put(.title, entry.title)
    put(.purpose, entry.purpose)
    put(.decisionMaker, entry.decisionMaker)
    put(.onOrAfter, entry.onOrAfter)
    put(.due, entry.due)
    put(.type, entry.type.rawValue)
    put(.portfolioHolder, entry.portfolioHolder)
    put(.directorate, entry.directorate)
    put(.leadOfficer, entry.leadOfficer)
    put(.contact, entry.contact)
    put(.noticePublished, entry.noticePublished)
    put(.exemptPart, entry.exemptPart)
    put(.scrutiny, entry.scrutiny)
    put(.urgency, entry.urgency?.rawValue)
    put(.subjects, ids(entry.subjects))
  }
}

/// An entry of a work programme, which has no id of its own.
private struct EntryHash: FieldHashable {
  var entry: Disclosed<WorkProgrammeEntry>
  var references: [String]

  func add(to bytes: inout HashBytes) {
    references.add(to: &bytes)
    switch entry {
    case .withheld(let withheld): withheld.add(to: &bytes)
    case .open(let open):
      open.item.add(to: &bytes)
      [open.purpose, open.outcome].add(to: &bytes)
      open.date.add(to: &bytes)
      let source = [open.suggestedBy?.rawValue ?? "", open.suggestedByWords ?? ""]
      (source + [open.route.rawValue, open.status.rawValue]).add(to: &bytes)
    }
  }
}

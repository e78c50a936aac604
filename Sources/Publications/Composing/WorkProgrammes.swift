import Record

extension Publications {
  func workProgramme(_ handle: Handle<WorkProgramme>) -> Composed {
    let programme = record[handle]
    var facts = Facts()
    facts.add(fieldsOf: programme, wording)
    return Composed(
      programme.document.title, date: programme.agreedAt.map { record[$0].date }, summary: programme.document.summary,
      scopes: [handle.ref],
      blocks: summary(programme.document) + facts.blocks + wording.prose(programme.body) + shelves(programme)
        + withheld(programme.entries.compactMap(\.withheld), "Entries that are withheld"),
      sheets: [entrySheet(programme)])
  }

  private func shelves(_ programme: WorkProgramme) -> [Block] {
    let shelves = ProgrammeShelves(programme, record)
    return shelf("What is planned, in order of date", "dated", shelves.dated, none: "Nothing has a date yet.")
      + shelf("Not yet scheduled", "undated", shelves.undated, none: "Everything on the programme has a date.")
      + shelf(
        "What the public suggested, and what became of it", "suggestions", shelves.suggestions,
        none: "No suggestion from the public is recorded.")
      + shelf("Briefing notes", "briefings", shelves.briefings)
      + shelf("Withdrawn or not taken up", "dropped", shelves.dropped)
  }

  private func shelf(
    _ title: String, _ anchor: String, _ entries: [WorkProgrammeEntry], none: String? = nil
  ) -> [Block] {
    let heading = Block.heading(2, title, anchor: "part--\(anchor)")
    if entries.isEmpty { return none.map { [heading, .words($0)] } ?? [] }
    return [heading] + entries.enumerated().flatMap { self.entry($1, anchor: "\(anchor)-\($0 + 1)") }
  }

  private func entry(_ entry: WorkProgrammeEntry, anchor: String) -> [Block] {
    var facts = Facts()
    facts.add("When", when(entry))
    facts.add(fieldsOf: entry, wording)
    return [.heading(3, entry.item, anchor: anchor)] + facts.blocks
  }

  private func when(_ entry: WorkProgrammeEntry) -> [Inline] {
    if let meeting = entry.meeting { return [.text(record[meeting].date.text)] }
    return entry.date.map { wording.written($0) } ?? [.text("No date")]
  }
}

import Record

extension Publications {
  func workProgramme(_ handle: Handle<WorkProgramme>) -> Composed {
    let programme = record[handle]
    var facts = Facts()
    facts.add("Committee", wording.link(programme.committee.ref))
    facts.add("Year", programme.year)
    facts.add("Agreed at", programme.agreedAt.map { wording.meeting($0) })
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
    facts.add("Status", entry.status.label)
    facts.add("Route", entry.route.label)
    facts.add("Meeting", entry.meeting.map { wording.meeting($0) })
    facts.add("Joint with", each: entry.jointWith.map { wording.link($0.ref) })
    let words = entry.suggestedByWords.map { " “\($0)”" } ?? ""
    facts.add("Suggested by", entry.suggestedBy.map { $0.label + words })
    facts.add("Comes before the decision", entry.precedes.map { decision($0) })
    facts.add("Purpose", blocks: wording.prose(entry.purpose))
    facts.add("Outcome", blocks: wording.prose(entry.outcome))
    facts.add("Subjects", each: entry.subjects.map { wording.link($0.ref) })
    return [.heading(3, entry.item, anchor: anchor)] + facts.blocks
  }

  private func when(_ entry: WorkProgrammeEntry) -> [Inline] {
    if let meeting = entry.meeting { return [.text(record[meeting].date.text)] }
    return entry.date.map { wording.written($0) } ?? [.text("No date")]
  }

  private func decision(_ handle: Handle<ForwardPlanEntry>) -> [Inline] {
    wording.link(handle.ref) + (record[handle].onOrAfter.map { [.text(" (\($0.words))")] } ?? [])
  }
}

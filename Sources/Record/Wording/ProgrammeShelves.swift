/// The entries of a programme by where a reader looks for them. A public suggestion that has a date stands in two places.
package struct ProgrammeShelves {
  package private(set) var dated: [WorkProgrammeEntry] = []
  package private(set) var undated: [WorkProgrammeEntry] = []
  package private(set) var suggestions: [WorkProgrammeEntry] = []
  package private(set) var briefings: [WorkProgrammeEntry] = []
  package private(set) var dropped: [WorkProgrammeEntry] = []

  package init(_ programme: WorkProgramme, _ record: Record) {
    let open = programme.entries.compactMap(\.open)
    for entry in open { shelve(entry, entry.day(in: record)) }
    dated = ProgrammeShelves.byDay(dated, record)
    briefings = ProgrammeShelves.byDay(briefings, record)
  }

  private mutating func shelve(_ entry: WorkProgrammeEntry, _ day: Day?) {
    let isPublic = entry.suggestedBy == .public
    if isPublic { suggestions.append(entry) }
    switch (entry.status, entry.route) {
    case (.withdrawn, _), (.notTakenUp, _): if !isPublic { dropped.append(entry) }
    case (_, .briefingNote): briefings.append(entry)
    case (.suggested, _) where isPublic && day == nil: break
    case (.suggested, _), (.planned, _), (.held, _), (.moved, _):
      if day == nil { undated.append(entry) } else { dated.append(entry) }
    }
  }

  /// Stable: entries of one day stay in the order of the programme.
  private static func byDay(_ entries: [WorkProgrammeEntry], _ record: Record) -> [WorkProgrammeEntry] {
    let keyed = entries.enumerated().map { (day: $1.day(in: record)?.number ?? .max, index: $0, entry: $1) }
    return keyed.sorted { ($0.day, $0.index) < ($1.day, $1.index) }.map(\.entry)
  }
}

extension WorkProgrammeEntry {
  /// A day in the calendar: the meeting's, else that of the words.
  package func day(in record: Record) -> Day? { meeting.map { record[$0].date } ?? date?.sortDay }
}

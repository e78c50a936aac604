import Record

extension CalendarGathering {
  /// What is on a work programme with a date but without a meeting; what has a meeting stands there, on its agenda.
  mutating func gatherWork() {
    for index in record.workProgrammes.indices {
      let handle = Handle<WorkProgramme>(index)
      var parts: Set<String> = []
      for case .open(let work) in record[handle].entries where work.meeting == nil && work.isExpected {
        guard let time = work.date.flatMap({ CalendarTime($0) }) else { continue }
        var entry = self.entry(of: work, time, handle)
        entry.part = CalendarGathering.unused(Slug.make(from: work.item)?.text ?? "entry", in: &parts)
        entries.append(entry)
      }
    }
  }

  private func entry(of work: WorkProgrammeEntry, _ time: CalendarTime, _ handle: Handle<WorkProgramme>)
    -> CalendarEntry
  {
    let committee = record[handle].committee
    return CalendarEntry(
      .work, time, .programme(work.status), title: work.item,
      target: Target(handle.ref, label: record[handle].document.title),
      committees: [committee] + work.jointWith.filter { $0 != committee }, origin: handle.ref,
      note: [work.route.label, work.date?.wordsBesideTime].note)
  }

  /// Two entries of one programme may have the same words.
  private static func unused(_ part: String, in parts: inout Set<String>) -> String {
    var (name, number) = (part, 1)
    while !parts.insert(name).inserted {
      number += 1
      name = "\(part)-\(number)"
    }
    return name
  }
}

extension WorkProgrammeEntry {
  /// Whether it is to be done or was done.
  fileprivate var isExpected: Bool {
    switch status {
    case .suggested, .planned, .held, .moved: true
    case .withdrawn, .notTakenUp: false
    }
  }
}

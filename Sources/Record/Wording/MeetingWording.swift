extension Meeting {
  /// “10 am to 12.30 pm”.
  package var time: String? {
    guard let start = start?.text else { return end.map { "until \($0.text)" } }
    return ending.map {
      "\(start) \(WrittenLanguage.current.label("to")) \($0.time.text)" + ($0.day == date ? "" : " on the next day")
    } ?? start
  }
}

extension AgendaItem {
  /// The title, or what may be said in its place.
  package var title: String {
    switch content {
    case .open(let content): content.title
    case .withheld(let withheld): withheld.publicTitle ?? "An item that is not open to the public"
    }
  }
}

extension Record {
  /// What stands at the head of a meeting's papers: the full names of its committees, unless it has a title of its own.
  package func heading(of meeting: Meeting) -> String {
    let isNamedByDay = meeting.name != meeting.document.title
    let committees = meeting.committees.map { self[$0].title(on: meeting.date) }
    return isNamedByDay && !committees.isEmpty ? committees.listed : meeting.name
  }

  /// Whether the public can still come to it, on the day the site speaks of.
  package func isComing(_ meeting: Meeting) -> Bool {
    meeting.date >= asAt && meeting.standsOnItsDay
  }

  package func contact(of meeting: Meeting) -> RecordRef? {
    meeting.contact ?? meeting.committees.lazy.compactMap { self[$0].contact }.first
  }
}

extension Membership {
  /// “Chair”, “Co-opted member, for the diocese”; nothing beside an ordinary member.
  package var note: String? {
    let role = self.role == .member ? nil : self.role.label
    let parts = [role, representing.map { "for \($0)" }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

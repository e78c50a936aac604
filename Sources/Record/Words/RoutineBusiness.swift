/// What is on every agenda and decides nothing of its own: pages put it behind what the meeting is about.
///
/// Nothing is guessed. The kind that the clerk wrote decides; where there is none, a title of the closed list does.
package enum RoutineBusiness {
  /// The titles, in small letters and without what follows a comma or a bracket. English and Welsh.
  private static let titles: Set<String> = [
    "apologies", "apologies for absence", "apologies and substitutions", "apologies and substitutes", "substitutes",
    "substitutions", "named substitutes", "notification of substitutes", "declarations of interest",
    "declarations of interests", "disclosure of interests", "disclosures of interest",
    "disclosable pecuniary interests", "minutes", "minutes of the last meeting", "minutes of the previous meeting",
    "minutes of previous meeting", "minutes of the last meetings", "approval of minutes", "previous minutes", "welcome",
    "welcome and introductions", "introductions", "chair’s announcements", "chairman’s announcements",
    "urgent business",
    "urgent items", "any other business", "any other urgent business", "exclusion of the public",
    "exclusion of press and public", "exclusion of the press and public", "exclusion of public and press",
    "exclusion of the public and press", "date of next meeting", "date of the next meeting", "dates of future meetings",
    "ymddiheuriadau", "ymddiheuriadau am absenoldeb", "datganiadau o fuddiant", "datgan buddiannau", "cofnodion",
    "cofnodion y cyfarfod diwethaf", "croeso", "materion brys", "dyddiad y cyfarfod nesaf", "gwahardd y cyhoedd",
  ]

  /// Titles that name the meeting whose minutes they are: “Minutes of the meeting held on 7 October 2026”.
  private static let beginnings = ["minutes of the meeting", "minutes of the meetings", "minutes of meeting"]

  package static func isRoutine(title: String) -> Bool {
    let plain = title.lowercased().replacing("'", with: "’").prefix { !",(:".contains($0) }
    let words = plain.split(separator: " ").joined(separator: " ").trimmingSuffix { $0 == "." }
    return titles.contains(words) || beginnings.contains { words.hasPrefix($0) }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ isLeft: (Character) -> Bool) -> String {
    var kept = Substring(self)
    while let last = kept.last, isLeft(last) { kept.removeLast() }
    return String(kept)
  }
}

extension AgendaItem {
  /// Whether it is the frame of a meeting and not its matter.
  package var isRoutine: Bool {
    // What may not be read, and what was added for its urgency, is no routine.
    guard content.open != nil, late == nil else { return false }
    switch kind {
    case .standing: return true
    case .report, .verbal, .presentation, .public: return false
    case nil: return hasRoutineTitle
    }
  }

  /// Whether what is decided under it is a matter of form, such as that minutes are right or that the public leave.
  package var hasRoutineTitle: Bool { content.open != nil && late == nil && RoutineBusiness.isRoutine(title: title) }
}

/// Where pages put an item or its minute.
package enum AgendaShelf {
  /// What the meeting is about.
  case matters
  /// The public may speak.
  case fromThePublic
  case routine
}

extension AgendaItem {
  package var shelf: AgendaShelf {
    if isRoutine { return .routine }
    return kind == .public && content.open != nil ? .fromThePublic : .matters
  }
}

extension Record {
  /// That of all its items, or the first that differs from routine; of a minute without an item its own title decides.
  package func shelf(of minute: Minute) -> AgendaShelf {
    if minute.items.isEmpty { return RoutineBusiness.isRoutine(title: minute.title) ? .routine : .matters }
    let shelves = minute.items.map { self[$0].shelf }
    return shelves.contains(.matters) ? .matters : shelves.contains(.fromThePublic) ? .fromThePublic : .routine
  }

  package func isRoutine(_ minute: Minute) -> Bool { shelf(of: minute) == .routine }

  package func isAMatterOfForm(_ minute: Minute) -> Bool {
    minute.items.isEmpty
      ? RoutineBusiness.isRoutine(title: minute.title) : minute.items.allSatisfy { self[$0].hasRoutineTitle }
  }
}

extension Deeds {
  /// What followed the acceptance, in a sentence that stays true while the record does: nothing in it is counted from today.
  package var words: String {
    let not = "no " + missing.map(\.noun).joined(separator: ", no ")
    if isNothing { return "Nothing promised yet: \(not) is recorded" }
    let known = Deed.allCases.filter { found.contains($0) }.map(\.words).listed.capitalisedFirst
    return missing.isEmpty ? known : "\(known); \(not)"
  }
}

extension Deeds.Deed {
  package var noun: String { rawValue }

  /// “an action”, “progress”.
  fileprivate var words: String {
    switch self {
    case .action, .owner: "an \(noun)"
    case .date: "a \(noun)"
    case .progress: noun
    }
  }
}

/// Faults that are alike but for their places, told as one.
struct Alike {
  var first: Diagnostic
  /// Where else the same is.
  var others: [SourceRange] = []

  var count: Int { 1 + others.count }

  /// What two faults have to share: all that is said of them.
  private struct Words: Hashable {
    let rule: Rule
    let severity: Severity
    let message: String
    let reason: String?
    let fixes: [String]
    let related: [Diagnostic.Related]

    init(_ fault: Diagnostic) {
      rule = fault.rule
      severity = fault.severity
      message = fault.message
      reason = fault.reason
      fixes = fault.fixes.map(\.summary)
      related = fault.related
    }
  }

  /// In the order of the first of each.
  static func groups(of faults: [Diagnostic]) -> [Alike] {
    var groups: [Alike] = []
    var places: [Words: Int] = [:]
    for fault in faults {
      let words = Words(fault)
      if let place = places[words] {
        groups[place].others.append(fault.range)
      } else {
        places[words] = groups.count
        groups.append(Alike(first: fault))
      }
    }
    return groups
  }

  private static let mostPlaces = 8

  /// “meetings/a/minutes.md:12, 15; meetings/b/minutes.md:3 and 713 more”; nothing where there is one place.
  var elsewhere: String? {
    if others.isEmpty { return nil }
    var words = ""
    var path: String?
    for place in others.prefix(Alike.mostPlaces) {
      if place.path != path { words += (path == nil ? "" : "; ") + place.path.visible + ":" } else { words += ", " }
      words += "\(place.start.line)"
      path = place.path
    }
    return others.count > Alike.mostPlaces ? words + " and \(others.count - Alike.mostPlaces) more" : words
  }
}

extension [Diagnostic] {
  /// Each once, in the order in which they are told.
  package var told: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    seen.reserveCapacity(count)
    return filter { seen.insert($0).inserted }.sorted()
  }
}

/// What a rule has too much of to be told in full.
struct Cut {
  let rule: Rule
  var faults = 0
  var files: Set<String> = []

  init(_ rule: Rule) { self.rule = rule }

  mutating func add(_ alike: Alike) {
    faults += alike.count
    files.insert(alike.first.range.path)
    files.formUnion(alike.others.map(\.path))
  }

  /// How to have them is said with them: a clerk mends the first and asks again.
  var words: String {
    let place = files.count == 1 ? "in \(files.first?.visible ?? "")" : "in \(files.count) files"
    return "and \(faults) more of [\(rule.rawValue)] \(place); --max 0 tells all"
  }
}

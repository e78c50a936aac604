extension Meeting {
  /// What it is called without its day, for places where the day stands beside it: “Children and Families”.
  package var name: String {
    let day = ", " + date.text
    return document.title.hasSuffix(day) ? String(document.title.dropLast(day.count)) : document.title
  }

  /// The same with its day, once: “Budget scrutiny, 20 January 2026”.
  package var nameAndDay: String { "\(name), \(date.text)" }

  /// Whether it is still to be held.
  package func isComing(after day: Day) -> Bool {
    switch status {
    case .provisional, .confirmed, .broughtForward: date >= day
    case .postponed, .cancelled, .held: false
    }
  }
}

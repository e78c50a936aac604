extension Meeting {
  /// Whether it is still to be held.
  package func isComing(after day: Day) -> Bool {
    switch status {
    case .provisional, .confirmed, .broughtForward: date >= day
    case .postponed, .cancelled, .held: false
    }
  }
}

extension Record {
  /// The days on which another deadline was set than the first, as far as they are known.
  package func daysOfMoving(_ recommendation: Recommendation) -> [Day] {
    facts(of: recommendation).deadlines.dropFirst().compactMap(\.set)
  }
}

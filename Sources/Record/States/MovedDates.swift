extension Recommendation {
  /// The days on which its date was moved, as far as they are known.
  package var daysOfMoving: [Day] { ledger.dates.filter(\.isMove).compactMap(\.day) }
}

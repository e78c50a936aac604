/// The recommendations that were made in the same words before and after one.
extension Record {
  /// What it says again, with what those said again, the oldest first.
  package func saidBefore(_ recommendation: Handle<Recommendation>) -> [Handle<Recommendation>] {
    reached(from: recommendation) { self[$0].repeats }
  }

  /// What says it again, with what says those again, the oldest first.
  package func saidAgain(_ recommendation: Handle<Recommendation>) -> [Handle<Recommendation>] {
    reached(from: recommendation) { self[$0].repeatedBy }
  }

  /// Each once, whatever leads there: a slip may make a ring of them.
  private func reached(
    from start: Handle<Recommendation>, _ next: (Handle<Recommendation>) -> [Target]
  ) -> [Handle<Recommendation>] {
    var seen = [start]
    var index = 0
    while index < seen.count {
      let found = next(seen[index]).map { Handle<Recommendation>(Int($0.ref.index)) }
      seen += found.filter { !seen.contains($0) }
      index += 1
    }
    let made = Dictionary(uniqueKeysWithValues: seen.map { ($0, dayMade(self[$0])?.number ?? .min) })
    return seen.dropFirst().sorted { (made[$0] ?? .min, $0) < (made[$1] ?? .min, $1) }
  }
}

/// How far into a recording something begins: “12:30”, “1:02:30”.
package struct RecordingTime: Equatable, Hashable, Sendable {
  package let seconds: Int

  /// Minutes and seconds, or hours, minutes and seconds, between colons.
  package init?(_ words: String) {
    let parts = words.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap {
      $0.utf8.allSatisfy { (48...57).contains($0) } && $0.utf8.count <= 3 ? Int($0) : nil
    }
    guard (2...3).contains(parts.count), numbers.count == parts.count, numbers.dropFirst().allSatisfy({ $0 < 60 })
    else {
      return nil
    }
    seconds = numbers.reduce(0) { $0 * 60 + $1 }
  }

  /// “1:02:30”.
  package var text: String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return hours == 0 ? "\(minutes):\(two(rest))" : "\(hours):\(two(minutes)):\(two(rest))"
  }

  /// The address of a recording from this moment on (W3C Media Fragments), unless it leads into the recording already.
  package func address(in recording: String) -> String {
    recording.contains("#") ? recording : "\(recording)#t=\(seconds)"
  }
}

/// A time on a council's clock, to the minute, in whatever zone the council keeps.
package struct TimeOfDay: Sendable, Hashable, Comparable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.minutes = hour * 60 + minute
  }

  package var hour: Int { minutes / 60 }
  package var minute: Int { minutes % 60 }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }
}

extension TimeOfDay {
  /// Whether what began at one time and ended at another that is earlier in the day most likely ended on the next: it began after noon,
  /// and ended before six in the morning.
  package static func isPastMidnight(_ start: TimeOfDay?, _ end: TimeOfDay) -> Bool {
    start.map { end < $0 && $0.hour >= 12 && end.hour < 6 } ?? false
  }
}

// MARK: - Writing

extension TimeOfDay: CustomStringConvertible {
  package var description: String { iso }

  /// “15:30”.
  package var iso: String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// “3.30 pm”, “10 am”, “12 noon”: as councils write times in a notice of meeting.
  package var text: String {
    let language = WrittenLanguage.current
    if minutes == 0 { return language.midnight }
    if minutes == 12 * 60 { return language.noon }
    let onTheFace = hour % 12 == 0 ? 12 : hour % 12
    let past = minute == 0 ? "" : ".\(minute < 10 ? "0" : "")\(minute)"
    return "\(onTheFace)\(past) \(language.half(of: self))"
  }
}

// MARK: - Reading

extension TimeOfDay {
  /// Reads “10:00”, “14.00”, “3.30 pm”, “3:30pm”, “10am”, “10.00 a.m.”, “noon”, “12 noon” and “midnight”.
  ///
  /// A bare number (“10”) is not a time: nothing says which half of the day, or that it is a time at all.
  package init?(_ words: String) {
    var digits: [[UInt8]] = [[]]
    var letters: [UInt8] = []
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard letters.isEmpty else { return nil }
        digits[digits.count - 1].append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: ":"), UInt8(ascii: "."):
        if letters.isEmpty { digits.append([]) }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte + 32)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte)
      case UInt8(ascii: " "): continue
      default: return nil
      }
    }
    self.init(digits: digits, suffix: String(decoding: letters, as: UTF8.self))
  }

  private init?(digits: [[UInt8]], suffix: String) {
    guard digits.count <= 2, digits.allSatisfy({ $0.count <= 2 }) else { return nil }
    let numbers = digits.map { $0.reduce(0) { $0 * 10 + Int($1) } }
    let hasMinutes = digits.count == 2
    if hasMinutes { guard digits[1].count == 2 else { return nil } }
    let minute = hasMinutes ? numbers[1] : 0
    switch suffix {
    case "":
      guard hasMinutes, !digits[0].isEmpty else { return nil }
      self.init(hour: numbers[0], minute: minute)
    case "am", "pm":
      guard (1...12).contains(numbers[0]) else { return nil }
      self.init(hour: numbers[0] % 12 + (suffix == "pm" ? 12 : 0), minute: minute)
    case "noon", "midday", "midnight":
      guard digits[0].isEmpty && !hasMinutes || numbers[0] == 12 && minute == 0 else { return nil }
      self.init(hour: suffix == "midnight" ? 0 : 12, minute: 0)
    default:
      return nil
    }
  }
}

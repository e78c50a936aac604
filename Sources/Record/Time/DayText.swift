// How a day is written: for machines as ISO 8601, for readers as British councils write it.

extension Day: CustomStringConvertible {
  package var description: String { iso }

  /// “2014-10-01” (ISO 8601 extended format).
  package var iso: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      let parts = self.parts
      Day.put(parts.year, digits: 4, into: buffer, at: 0)
      buffer[4] = UInt8(ascii: "-")
      Day.put(parts.month, digits: 2, into: buffer, at: 5)
      buffer[7] = UInt8(ascii: "-")
      Day.put(parts.day, digits: 2, into: buffer, at: 8)
      return 10
    }
  }

  /// “20141001”, the form iCalendar wants for a DATE (RFC 5545 s.3.3.4).
  package var basic: String {
    iso.split(separator: "-").joined()
  }

  /// “1 October 2014”.
  package var text: String { text(in: .current) }

  func text(in language: WrittenLanguage) -> String {
    let parts = self.parts
    var text = String(parts.day)
    text.reserveCapacity(17)
    text += " "
    text += language.months[parts.month - 1]
    text += " "
    text += String(parts.year)
    return text
  }

  /// “Wednesday 1 October 2014”.
  package var textWithWeekday: String {
    "\(WrittenLanguage.current.weekdays[weekday.rawValue - 1]) \(text)"
  }

  /// “Wed 1 October”; with the year where the day is not within ten months after `today`.
  package func textWithWeekday(asOf today: Day) -> String {
    let isNear = (0...300).contains(today.days(to: self))
    let names = WrittenLanguage.current
    let near = "\(names.shortWeekdays[weekday.rawValue - 1]) \(parts.day) \(names.months[parts.month - 1])"
    return isNear ? near : near + " \(parts.year)"
  }

  /// “1 Oct”, for places where the year is already plain.
  package var shortText: String {
    let parts = self.parts
    return "\(parts.day) \(WrittenLanguage.current.shortMonths[parts.month - 1])"
  }

  /// “October 2014”.
  package var monthText: String {
    let parts = self.parts
    return "\(WrittenLanguage.current.months[parts.month - 1]) \(parts.year)"
  }

  private static func put(_ value: Int, digits: Int, into buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int) {
    var rest = value
    for offset in stride(from: start + digits - 1, through: start, by: -1) {
      buffer[offset] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}

extension Day {
  /// Reads “2014-10-01” and nothing else; people's other ways of writing a date are for `parse(words:)`.
  package init?(iso: some StringProtocol) {
    self.init(isoBytes: iso.utf8)
  }

  init?(isoBytes bytes: some Collection<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var fields = (year: 0, month: 0, day: 0)
    for (offset, byte) in bytes.enumerated() {
      if offset == 4 || offset == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      if offset < 4 {
        fields.year = fields.year * 10 + digit
      } else if offset < 7 {
        fields.month = fields.month * 10 + digit
      } else {
        fields.day = fields.day * 10 + digit
      }
    }
    self.init(year: fields.year, month: fields.month, day: fields.day)
  }
}

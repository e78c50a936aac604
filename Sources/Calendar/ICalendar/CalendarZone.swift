internal import Record

/// How the times of a calendar file are tied to the clock on the wall: by the rules of a known zone, which stand in the file itself,
/// or, for a zone whose rules we do not have, as times wherever the reader is (RFC 5545 s.3.3.5, form 1).
extension CivilZone {
  /// DTSTART and DTEND at a time of day.
  func put(_ name: StaticString, _ day: Day, _ time: TimeOfDay, into lines: inout ContentLines) {
    let digits = "\(day.basic)T\(CivilZone.twoDigits(time.hour))\(CivilZone.twoDigits(time.minute))00"
    switch self {
    case .london: lines.put(name, plain: ";TZID=Europe/London:" + digits)
    case .unknown: lines.put(name, plain: ":" + digits)
    }
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  /// The zone's rules (s.3.6.5), right from 1981: summer time begins at 1 am GMT on the last Sunday in March and ends at 1 am
  /// GMT on a Sunday in October, since 1996 the last (Summer Time Act 1972 with its orders; SI 2002/262).
  func putRules(into lines: inout ContentLines) {
    switch self {
    case .unknown: return
    case .london:
      lines.begin("VTIMEZONE")
      lines.line("TZID:Europe/London")
      CivilZone.summer(into: &lines)
      CivilZone.winter(
        "19811025", "FREQ=YEARLY;BYMONTH=10;BYDAY=SU;BYMONTHDAY=23,24,25,26,27,28,29;UNTIL=19891029T010000Z",
        into: &lines)
      CivilZone.winter(
        "19901028", "FREQ=YEARLY;BYMONTH=10;BYDAY=SU;BYMONTHDAY=22,23,24,25,26,27,28;UNTIL=19951022T010000Z",
        into: &lines)
      CivilZone.winter("19961027", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", into: &lines)
      lines.end("VTIMEZONE")
    }
  }

  private static func summer(into lines: inout ContentLines) {
    lines.begin("DAYLIGHT")
    lines.line("TZNAME:BST")
    lines.line("TZOFFSETFROM:+0000")
    lines.line("TZOFFSETTO:+0100")
    lines.line("DTSTART:19810329T010000")
    lines.line("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
    lines.end("DAYLIGHT")
  }

  private static func winter(_ first: StaticString, _ rule: StaticString, into lines: inout ContentLines) {
    lines.begin("STANDARD")
    lines.line("TZNAME:GMT")
    lines.line("TZOFFSETFROM:+0100")
    lines.line("TZOFFSETTO:+0000")
    lines.line("DTSTART:", first, "T020000")
    lines.line("RRULE:", rule)
    lines.end("STANDARD")
  }
}

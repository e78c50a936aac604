/// The day and the time of day that a spreadsheet keeps as a number: days since the end of 1899, or since 1904 began.
struct SheetDay {
  /// 0 where the number is a time only.
  let year: Int
  let month: Int
  let day: Int
  /// From 0, Sunday, to 6.
  let weekday: Int
  let hour: Int
  let minute: Int
  let second: Int
  /// All that has gone by since the calendar began, for formats such as “[h]:mm”.
  let elapsedSeconds: Int

  /// Nil for a number that stands for no day.
  init?(serial: Double, is1904: Bool) {
    let last = 2_958_466.0  // the day after 31 December 9999
    guard serial.isFinite, serial >= 0, serial < last else { return nil }
    let all = Int((serial * 86_400).rounded())
    elapsedSeconds = all
    let time = all % 86_400
    (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60)
    var days = all / 86_400
    if is1904 {
      days += 1_462
    } else if days == 60 {
      // Excel has a 29 February 1900, which never was.
      (year, month, day, weekday) = (1900, 2, 29, 3)
      return
    }
    guard days > 0 else {
      (year, month, day, weekday) = (1900, 1, 0, 6)
      return
    }
    // From 1 March 1900 the count is of days since 30 December 1899; before, of days since 31 December.
    let sinceEpoch = days - 25_569 + (days < 60 && !is1904 ? 1 : 0)
    (year, month, day) = SheetDay.civil(sinceEpoch)
    weekday = ((sinceEpoch + 4) % 7 + 7) % 7
  }

  /// The day so many days after 1 January 1970 (Hinnant, “chrono-compatible low-level date algorithms”).
  private static func civil(_ days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

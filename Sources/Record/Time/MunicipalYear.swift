/// A council's year, which runs from one annual meeting to the next.
///
/// In England the annual meeting is in May (LGA 1972 Sch 12 para 1), on a day each council chooses, so the start is an argument;
/// without one the year runs from 1 May to 30 April.
package struct MunicipalYear: Sendable, Hashable, Comparable {
  /// The calendar year in which it begins: 2025 for 2025-26.
  package let startYear: Int

  package init(startYear: Int) { self.startYear = startYear }

  /// The municipal year that holds `day`.
  package init(containing day: Day, startMonth: Int = 5, startDay: Int = 1) {
    let parts = day.parts
    let begun = (parts.month, parts.day) >= (startMonth, startDay)
    self.startYear = begun ? parts.year : parts.year - 1
  }

  /// Reads “2025-26”, “2025/26” and “2025-2026”; fails where the second year does not follow the first.
  package init?(_ words: String) {
    let parts = words.split(whereSeparator: { $0 == "-" || $0 == "/" || $0 == "–" })
    guard parts.count == 2, parts[0].utf8.count == 4, let start = Int(parts[0]), let end = Int(parts[1]) else {
      return nil
    }
    switch parts[1].utf8.count {
    case 2: guard end == (start + 1) % 100 else { return nil }
    case 4: guard end == start + 1 else { return nil }
    default: return nil
    }
    self.startYear = start
  }

  /// “2025-26”, both as a label and as part of an address.
  package var label: String {
    let end = (startYear + 1) % 100
    return "\(startYear)-\(end < 10 ? "0" : "")\(end)"
  }

  package var slug: Slug { Slug(trusted: label) }

  package var next: MunicipalYear { MunicipalYear(startYear: startYear + 1) }
  package var previous: MunicipalYear { MunicipalYear(startYear: startYear - 1) }

  package static func < (left: MunicipalYear, right: MunicipalYear) -> Bool {
    left.startYear < right.startYear
  }
}

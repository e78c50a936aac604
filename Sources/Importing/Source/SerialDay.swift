import Record

/// A day as a workbook keeps it: the number of days since the end of 1899 (ECMA-376 part 1, 18.17.4.1).
enum SerialDay {
  /// The day of a cell that is such a number and nothing else, from 1982 to 2064.
  static func day(_ text: String) -> Day? {
    let digits = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
    guard digits.utf8.count == 5, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int32(digits)
    else {
      return nil
    }
    return (30_000...60_000).contains(number) ? Day(number: number - 25_569) : nil
  }
}

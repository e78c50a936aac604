/// A number in the fifteen decimal digits that spreadsheets keep, so that 2.675 is rounded as a reader would round it.
struct DecimalDigits {
  private(set) var isNegative: Bool
  /// Without zeros at its ends; empty for zero.
  private(set) var digits: [UInt8]
  /// Where the point stands, counted from the first digit.
  private(set) var point: Int

  /// Nil for what is no finite number.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    isNegative = value < 0
    var exponent = 0
    var text = "\(value.magnitude)".utf8[...]
    if let sign = text.firstIndex(of: UInt8(ascii: "e")) {
      exponent = Int(String(text[text.index(after: sign)...]) ?? "") ?? 0
      text = text[..<sign]
    }
    let whole = text.prefix { $0 != UInt8(ascii: ".") }
    digits = text.filter { $0 != UInt8(ascii: ".") }.map { $0 - 48 }
    point = whole.count + exponent
    trim()
    round(toDigits: 15)
  }

  var isZero: Bool { digits.isEmpty }
  var isWhole: Bool { digits.count <= point }

  mutating func shift(by places: Int) { point += places }

  /// Keeps so many digits after the point, half away from zero.
  mutating func round(toDecimals decimals: Int) { round(toDigits: point + decimals) }

  mutating func round(toDigits count: Int) {
    guard count < digits.count else { return }
    if count < 0 {
      digits = []
      return trim()
    }
    let goesUp = digits[count] >= 5
    digits.removeLast(digits.count - count)
    if goesUp {
      var index = count - 1
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        point += 1
      }
    }
    trim()
  }

  private mutating func trim() {
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { (point, isNegative) = (0, false) }
  }

  /// The digits before the point; none for a number below one.
  var whole: [UInt8] {
    point <= 0 ? [] : Array(digits.prefix(point)) + [UInt8](repeating: 0, count: max(0, min(point, 400) - digits.count))
  }

  /// The digits after the point.
  var fraction: [UInt8] {
    point >= 0 ? Array(digits.dropFirst(point)) : [UInt8](repeating: 0, count: min(-point, 400)) + digits
  }

  /// The number as a cell without a format shows it.
  var general: String {
    if point > 15 || point < -3 { return scientific }
    var shown = self
    if !isWhole { shown.round(toDigits: 10) }
    let whole = shown.whole.isEmpty ? "0" : DecimalDigits.text(shown.whole)
    let sign = shown.isNegative ? "-" : ""
    return shown.fraction.isEmpty ? sign + whole : sign + whole + "." + DecimalDigits.text(shown.fraction)
  }

  private var scientific: String {
    var shown = self
    shown.round(toDigits: 6)
    let rest = shown.digits.count > 1 ? "." + DecimalDigits.text(Array(shown.digits.dropFirst())) : ""
    let exponent = shown.point - 1
    let power = "\(exponent.magnitude)"
    return (shown.isNegative ? "-" : "") + DecimalDigits.text(Array(shown.digits.prefix(1))) + rest
      + (exponent < 0 ? "E-" : "E+") + (power.count < 2 ? "0" + power : power)
  }

  static func text(_ digits: [UInt8]) -> String { String(decoding: digits.map { $0 + 48 }, as: UTF8.self) }
}

extension NumberFormat.Section {
  /// A number in this format, with its minus sign where it is negative.
  func shown(_ value: Double) -> String {
    guard var digits = DecimalDigits(value) else { return "" }
    let hasPlaces = tokens.contains(where: \.isPlace)
    if !hasPlaces || isFraction { return shownWithoutPlaces(digits) }
    digits.shift(by: 2 * tokens.count { $0 == .percent } - 3 * scalingCommas)
    if let power = tokens.firstIndex(where: \.isExponent) { return shownScientific(digits, power) }
    digits.round(toDecimals: places(after: true))
    return (digits.isNegative ? "-" : "") + wholePart(digits) + decimalPart(digits)
  }

  /// “# ?/?”: such numbers are shown with a point.
  private var isFraction: Bool {
    tokens.contains(.literal("/")) && tokens.contains(.digit(UInt8(ascii: "?")))
  }

  private func shownWithoutPlaces(_ digits: DecimalDigits) -> String {
    if isFraction { return digits.general }
    var number = digits
    number.shift(by: 2 * tokens.count { $0 == .percent })
    return tokens.reduce(into: "") { text, token in
      switch token {
      case .literal(let words): text += words
      case .general, .words: text += number.general
      case .percent: text += "%"
      case .point: text += "."
      case .comma: text += ","
      case .digit, .exponent, .day: break
      }
    }
  }

  private var pointIndex: Int { tokens.firstIndex(of: .point) ?? tokens.count }

  private func places(after: Bool) -> Int {
    (after ? tokens[pointIndex...] : tokens[..<pointIndex]).count(where: \.isPlace)
  }

  /// Commas behind the last place of the number or of its whole part, each of which leaves out three digits.
  private var scalingCommas: Int {
    let ends = Set(
      [tokens[..<pointIndex].lastIndex(where: \.isPlace), tokens.lastIndex(where: \.isPlace)].compactMap { $0 })
    return ends.reduce(0) { $0 + tokens[($1 + 1)...].prefix { $0 == .comma }.count }
  }

  private var hasThousands: Bool {
    let whole = tokens[..<pointIndex]
    guard let last = whole.lastIndex(where: \.isPlace) else { return false }
    return whole[..<last].contains(.comma)
  }

  /// From the right, so that what stands between the places stays between its digits: “000-000”.
  private func wholePart(_ digits: DecimalDigits) -> String {
    var rest = digits.whole
    var text: [String] = []
    var written = 0
    var placesLeft = places(after: false)
    func put(_ digit: UInt8) {
      if hasThousands, written > 0, written.isMultiple(of: 3) { text.append(",") }
      text.append("\(digit)")
      written += 1
    }
    for token in tokens[..<pointIndex].reversed() {
      switch token {
      case .digit(let sign):
        placesLeft -= 1
        if let digit = rest.popLast() { put(digit) } else if sign == UInt8(ascii: "0") { put(0) }
        if placesLeft == 0 { while let digit = rest.popLast() { put(digit) } }
      case .literal(let words): text.append(words)
      case .percent: text.append("%")
      case .point, .comma, .exponent, .general, .words, .day: break
      }
    }
    return text.reversed().joined()
  }

  private func decimalPart(_ digits: DecimalDigits) -> String {
    var rest = digits.fraction[...]
    var text = ""
    for token in tokens[pointIndex...] {
      switch token {
      case .digit(let sign):
        if let digit = rest.popFirst() { text += "\(digit)" } else if sign == UInt8(ascii: "0") { text += "0" }
      case .point: text += "."
      case .literal(let words): text += words
      case .percent: text += "%"
      case .comma, .exponent, .general, .words, .day: break
      }
    }
    return text
  }

  private func shownScientific(_ digits: DecimalDigits, _ power: Int) -> String {
    var mantissa = NumberFormat.Section()
    mantissa.tokens = Array(tokens[..<power])
    var number = digits
    let exponent = digits.isZero ? 0 : digits.point - 1
    number.shift(by: -exponent)
    number.round(toDecimals: mantissa.places(after: true))
    let figures = "\(exponent.magnitude)"
    let width = tokens[power...].count(where: \.isPlace)
    let plus = tokens[power] == .exponent(showsPlus: true) ? "+" : ""
    return (number.isNegative ? "-" : "") + mantissa.wholePart(number) + mantissa.decimalPart(number) + "E"
      + (exponent < 0 ? "-" : plus) + String(repeating: "0", count: max(0, width - figures.count)) + figures
  }
}

extension NumberFormat.Token {
  fileprivate var isPlace: Bool { if case .digit = self { true } else { false } }
  fileprivate var isExponent: Bool { if case .exponent = self { true } else { false } }
}

extension DatePatterns {
  /// “Financial year 2026/27”, “FY 26/27”, “FY27”: from 1 April to 31 March. Two figures are years here, and nothing else.
  func financialYear(at index: Int) -> DateMention? {
    var next = index + 1
    if token(next)?.word == .feast(.year) { next += 1 }
    if token(next)?.word == .filler || token(next).map({ $0.isMark("-") || $0.isMark(":") }) ?? false { next += 1 }
    guard case .number(let first, let digits)? = token(next)?.kind, digits == 2 || digits == 4 else { return nil }
    let start = DatePatterns.fullYear(first, digits: digits)
    guard let joint = token(next + 1), joint.isMark("/") || joint.isMark("-"),
      case .number(let second, _)? = token(next + 2)?.kind
    else { return nil }
    return second % 100 == (start + 1) % 100 ? financialYear(start, index..<(next + 3)) : nil
  }

  /// “Year end 2026/27”, “financial year end 2026/27”: 31 March.
  func yearEnd(at index: Int) -> DateMention? {
    var next = token(index)?.word == .financial ? index + 1 : index
    guard token(next)?.word == .feast(.year) else { return nil }
    next += 1
    if token(next).map({ $0.isMark("-") }) ?? false { next += 1 }
    guard token(next)?.word == .part(.end) else { return nil }
    next += 1
    while token(next)?.word == .filler || token(next)?.word == .financial { next += 1 }
    guard next < tokens.count, case .number = tokens[next].kind, var year = yearPair(at: next) else { return nil }
    year.tokens = index..<year.tokens.upperBound
    return year.narrowed(to: .end, from: index)
  }

  private func yearPair(at index: Int) -> DateMention? {
    guard case .number(let first, let digits)? = token(index)?.kind, digits == 2 || digits == 4,
      let joint = token(index + 1), joint.isMark("/") || joint.isMark("-"),
      case .number(let second, _)? = token(index + 2)?.kind
    else { return nil }
    let start = DatePatterns.fullYear(first, digits: digits)
    return second % 100 == (start + 1) % 100 ? financialYear(start, index..<(index + 3)) : nil
  }
}

extension Indicator {
  /// “62.0 (value now: below the target)”.
  var targetWithStanding: String? {
    guard let target else { return nil }
    let standing = value.flatMap { target.standing(of: $0) }
    return target.words + (standing.map { " (value now: \($0.lowercased()))" } ?? "")
  }

  /// “26 people”; a unit that the value already carries, such as %, is not repeated.
  package var valueWithUnit: String? {
    guard let words = value?.words else { return nil }
    guard let unit, let sign = unit.first, !words.contains(sign) || sign.isLetter || sign.isNumber else { return words }
    return "\(words) \(unit)"
  }

  /// What a reader would take from the chart of its series, in sentences; nothing when fewer than two values are numbers.
  package var seriesInWords: String? { seriesInWords(wanted: nil) }

  /// The same with a figure that is wanted, in place of the council’s own target.
  package func seriesInWords(wanted: Measurement?) -> String? {
    let known = series.compactMap { reading in reading.value.number.map { (reading, $0) } }
    guard known.count >= 2, let first = known.first?.0, let last = known.last?.0,
      let least = known.min(by: { $0.1 < $1.1 })?.0, let most = known.max(by: { $0.1 < $1.1 })?.0
    else { return nil }
    var words = "From \(first.value.words) in \(first.period) to \(last.value.words) in \(last.period)."
    words += " The lowest value is \(least.value.words) (\(least.period)), "
    words += "the highest \(most.value.words) (\(most.period))."
    if let wanted {
      words += " Wanted is \(wanted.words)."
    } else if let target {
      words += " The target is \(target.words)."
    }
    return words + " The table has every value."
  }
}

extension TargetRange {
  /// Whether the value is below, within or above the target; nil where either is only words. Whether that is good, the council says.
  package func standing(of value: Measurement) -> String? {
    guard let number = value.number else { return nil }
    switch (low, high) {
    case (let low?, let high?) where low < high:
      return number < low ? "Below the range" : number > high ? "Above the range" : "Within the range"
    case (let target?, _), (nil, let target?):
      return number < target ? "Below the target" : number > target ? "Above the target" : "At the target"
    case (nil, nil): return nil
    }
  }
}

extension Direction {
  /// “Down, which is better”.
  package func words(under polarity: Polarity?) -> String {
    switch isImprovement(under: polarity) {
    case true?: label + ", which is better"
    case false?: label + ", which is worse"
    case nil: label
    }
  }
}

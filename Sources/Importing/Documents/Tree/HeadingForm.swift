import Papers

/// What tells a heading by its look: capitals, bold letters, or words that every report has as a heading.
enum HeadingForm {
  static func looksLikeOne(_ part: DocumentPart) -> Bool {
    if part.isHeading { return true }
    guard part.isText, !DecisionOpening.isOne(part.words), !isSignature(part.words) else { return false }
    let words = part.words
    if isCapitals(words) { return !words.hasSuffix(":") || WordAccount.words(words).count > 1 }
    if ReportHeading(words) != nil { return part.mark.map { $0.contains { $0.isNumber } } ?? true }
    guard part.text.isWholly(.bold), let end = words.last, !".,;:".contains(end) else { return false }
    if case .point = part.form { return false }
    if let mark = part.mark, !mark.contains(where: \.isNumber) { return false }
    return WordAccount.words(words).count <= 20 && LabelLine(part) == nil
  }

  /// Two capitals or more, and no small letter.
  static func isCapitals(_ words: String) -> Bool {
    var capitals = 0
    var depth = 0
    for scalar in words.unicodeScalars {
      // “PUBLIC HEALTH UPDATE (Verbal Report)”
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      if depth > 0, capitals > 2 { continue }
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals > 2 && words.utf8.count <= 240
  }

  /// “CHAIRMAN” below the minutes.
  static func isSignature(_ words: String) -> Bool {
    signatures.contains(HeadingWords.squeeze(words))
  }

  private static let signatures: Set<String> = [
    "chairman", "chair", "chairperson", "chairwoman", "signed", "date", "signedchair", "signedchairman", "cadeirydd",
    "chairmandate", "chairdate", "signeddate", "mayor",
  ]

  /// Which parts are short lines above a text; two of them may follow each other.
  static func standingAlone(_ parts: [DocumentPart]) -> [Bool] {
    var alone = [Bool](repeating: false, count: parts.count)
    var chain = 0
    for index in parts.indices.reversed() {
      let next = index + 1 < parts.count ? parts[index + 1] : nil
      let isAbove = chain > 0 && chain < 3 || next.map { looksLikeOne($0) } ?? false
      alone[index] =
        standsAlone(parts[index], before: next) || isAbove && isShortLine(parts[index]) && !looksLikeOne(parts[index])
      chain = alone[index] ? chain + 1 : 0
    }
    return alone
  }

  /// A line of a few words without a stop, with blank lines around it.
  private static func isShortLine(_ part: DocumentPart) -> Bool {
    guard case .paragraph = part.form, part.mark == nil, part.isApart, let end = part.words.last, !".,;:".contains(end),
      part.words.first?.isUppercase ?? false, LabelLine(part) == nil, !isValue(part.words)
    else { return false }
    return WordAccount.words(part.words).count <= 14 && !DecisionOpening.isOne(part.words) && !isSignature(part.words)
  }

  /// “Lead inspector: A Name”, but not “Section 1: the county”.
  private static func isValue(_ words: String) -> Bool {
    guard let colon = words.firstIndex(of: ":") else { return false }
    return !words[..<colon].contains(where: \.isNumber)
  }

  /// A short line that stands alone above a text: “The inspection”.
  static func standsAlone(_ part: DocumentPart, before next: DocumentPart?) -> Bool {
    guard isShortLine(part), let next else { return false }
    switch next.form {
    case .point: return next.isApart
    case .paragraph: return next.isApart && (next.mark != nil || WordAccount.words(next.words).count >= 12)
    case .table: return true
    case .heading, .picture, .note: return false
    }
  }
}

/// A word of decision that a line begins with: “RESOLVED”, “It was agreed that”, “PENDERFYNWYD”.
enum DecisionOpening {
  private static let words: Set<String> = [
    "resolved", "agreed", "recommended", "noted", "decided", "approved", "deferred", "decision", "decisions",
    "resolution", "resolutions", "recommendation", "recommendations", "penderfynwyd", "cytunwyd", "argymhellwyd",
    "nodwyd", "penderfyniad", "penderfyniadau", "argymhelliad", "argymhellion",
  ]
  private static let nouns: Set<String> = [
    "recommendation", "recommendations", "decision", "decisions", "resolution", "resolutions", "argymhellion",
    "argymhelliad", "penderfyniad", "penderfyniadau",
  ]

  static func isOne(_ text: String) -> Bool {
    let first = WordAccount.words(String(text.prefix(120)).lowercased()).prefix(3)
    guard let word = first.first else { return false }
    if nouns.contains(word) {
      return text.split(separator: ":", maxSplits: 1).dropFirst().contains { $0.contains(where: \.isLetter) }
    }
    if words.contains(word) { return true }
    return first.count == 3 && first[first.startIndex] == "it" && first[first.startIndex + 1] == "was"
      && words.contains(first[first.startIndex + 2])
  }
}

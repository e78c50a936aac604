/// A turn of phrase by which a paper is known, wherever it stands.
enum Phrase: CaseIterable {
  case resolved, ended, present, toBeHeld, toFollow, packPage, numberedParagraph, longParagraph, implications
  case meetingDate, keyDecision, indicatorLabel

  var kind: PaperKind {
    switch self {
    case .resolved, .ended, .present: .minutes
    case .toBeHeld, .toFollow: .agenda
    case .packPage: .pack
    case .numberedParagraph, .longParagraph, .implications: .report
    case .meetingDate: .workProgramme
    case .keyDecision: .forwardPlan
    case .indicatorLabel: .indicators
    }
  }

  /// How often it has to stand there to say something.
  var least: Int {
    switch self {
    case .resolved, .ended, .present, .toBeHeld, .toFollow, .implications: 1
    case .meetingDate, .keyDecision: 2
    case .numberedParagraph, .indicatorLabel: 4
    case .longParagraph: 20
    case .packPage: 3
    }
  }

  var points: Int {
    switch self {
    case .resolved, .ended: 4
    case .packPage: 8
    case .longParagraph: 4
    case .indicatorLabel: 14
    case .present, .toBeHeld, .implications, .meetingDate, .keyDecision: 2
    case .toFollow, .numberedParagraph: 1
    }
  }

  func speaks(in words: String, _ small: String) -> Bool {
    switch self {
    case .resolved:
      // “The matter was resolved” is in reports too.
      words.contains("RESOLVED") || small.hasPrefix("resolved") || small.contains("it was resolved")
        || small.contains("penderfynwyd") || small.hasPrefix("agreed:") || small.hasPrefix("decision:")
    case .ended:
      ["meeting ended", "meeting closed", "meeting concluded", "meeting finished", "daeth y cyfarfod"]
        .contains(where: small.contains)
    case .present: ["present:", "in attendance", "presennol", "also present"].contains(where: small.hasPrefix)
    case .toBeHeld:
      ["to be held", "will be held", "a meeting of", "you are summoned", "are invited to attend"].contains(
        where: small.contains)
    case .toFollow: small.contains("to follow") || small.contains("(pages ")
    case .packPage: small.contains("agenda item no") || small.hasPrefix("agenda item ") || small.hasPrefix("pack page")
    case .numberedParagraph: words.utf8.count > 40 && Phrase.depth(of: words) > 1
    case .longParagraph: words.utf8.count > 150 && Phrase.depth(of: words) == 1
    case .implications:
      ["financial implications", "legal implications", "background papers", "reasons for recommendation"]
        .contains(where: small.hasPrefix) || small.hasSuffix(" implications")
    case .meetingDate: words.utf8.count < 80 && DateHeading(words) != nil
    case .indicatorLabel:
      words.utf8.count < 40
        && ["target: ", "actual: ", "polarity: ", "good performance: "].contains(where: small.hasPrefix)
    case .keyDecision: small.hasPrefix("key decision") || small.hasPrefix("decision maker")
    }
  }

  /// How many parts the number has that a paragraph begins with: “2.3 The service has grown.” has two.
  private static func depth(of words: String) -> Int {
    let first = words.drop { "-–• ".contains($0) }.prefix { $0 != " " && $0 != "\t" }
    return WrittenNumber(whole: String(first))?.depth ?? 0
  }
}

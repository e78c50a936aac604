/// A turn of phrase by which a paper is known, wherever it stands.
enum Phrase: CaseIterable {
  case resolved, ended, present, toBeHeld, toFollow, packPage, numberedParagraph, implications, meetingDate, keyDecision

  var kind: PaperKind {
    switch self {
    case .resolved, .ended, .present: .minutes
    case .toBeHeld, .toFollow: .agenda
    case .packPage: .pack
    case .numberedParagraph, .implications: .report
    case .meetingDate: .workProgramme
    case .keyDecision: .forwardPlan
    }
  }

  /// How often it has to stand there to say something.
  var least: Int {
    switch self {
    case .resolved, .ended, .present, .toBeHeld, .toFollow, .implications: 1
    case .meetingDate, .keyDecision: 2
    case .numberedParagraph: 4
    case .packPage: 3
    }
  }

  var points: Int {
    switch self {
    case .resolved, .ended: 4
    case .packPage: 8
    case .present, .toBeHeld, .implications, .meetingDate, .keyDecision: 2
    case .toFollow, .numberedParagraph: 1
    }
  }

  func speaks(in words: String, _ small: String) -> Bool {
    switch self {
    case .resolved:
      small.contains("resolved") || small.contains("penderfynwyd") || small.hasPrefix("agreed:")
        || small.hasPrefix("decision:")
    case .ended:
      ["meeting ended", "meeting closed", "meeting concluded", "meeting finished", "daeth y cyfarfod"]
        .contains(where: small.contains)
    case .present: ["present:", "in attendance", "presennol", "also present"].contains(where: small.hasPrefix)
    case .toBeHeld:
      ["to be held", "will be held", "a meeting of", "you are summoned", "are invited to attend"].contains(
        where: small.contains)
    case .toFollow: small.contains("to follow") || small.contains("(pages ")
    case .packPage: small.contains("agenda item no") || small.hasPrefix("agenda item ") || small.hasPrefix("pack page")
    case .numberedParagraph: isNumberedParagraph(words)
    case .implications:
      ["financial implications", "legal implications", "background papers", "reasons for recommendation"]
        .contains(where: small.hasPrefix) || small.hasSuffix(" implications")
    case .meetingDate: words.utf8.count < 80 && DateHeading(words) != nil
    case .keyDecision: small.hasPrefix("key decision") || small.hasPrefix("decision maker")
    }
  }

  /// “2.3 The service has grown.”
  private func isNumberedParagraph(_ words: String) -> Bool {
    guard let first = words.split(separator: " ", maxSplits: 1).first, words.utf8.count > 40 else { return false }
    return (WrittenNumber(whole: String(first))?.depth ?? 0) > 1
  }
}

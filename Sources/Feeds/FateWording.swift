internal import Record

/// What is told when officers say what became of a recommendation, when scrutiny judges it, and when it is closed.
extension EventWording {
  func claimed(_ ref: RecordRef, _ index: Int) -> Told? {
    let recommendation = record.recommendations[Int(ref.index)]
    guard let claim = recommendation.claims[index].open, let day = claim.date else { return nil }
    let said = record.inWords(Standing(of: claim))
    let who = claim.by.isEmpty ? "" : "Said by \(claim.by.map(\.words).listed)."
    return Told(
      name: "claim-\(claim.status.rawValue)-\(day.iso)",
      title: "Officers say \(claim.status.label.lowercased()): \(name(of: ref))",
      paragraphs: [said, claim.words ?? "", who, recommendation.text.prose.plainText])
  }

  func assessed(_ ref: RecordRef, _ index: Int) -> Told? {
    let recommendation = record.recommendations[Int(ref.index)]
    guard let assessment = recommendation.assessments[index].open, let day = assessment.date else { return nil }
    let claim = recommendation.claims.compactMap(\.open).last { $0.date.map { $0 <= day } ?? true }
    return Told(
      name: "assessment-\(assessment.finding.rawValue)-\(day.iso)",
      title: "\(assessment.finding.label): \(name(of: ref))",
      paragraphs: [
        record.inWords(Standing(of: assessment, claim: claim)), assessment.text?.prose.plainText ?? "",
        recommendation.text.prose.plainText,
      ])
  }

  func closed(_ ref: RecordRef) -> Told? {
    let recommendation = record.recommendations[Int(ref.index)]
    guard let closure = recommendation.closure, let how = closure.how, let words = record.inWords(closure) else {
      return nil
    }
    return Told(
      name: "closed-\(how.rawValue)", title: "Closed: \(name(of: ref))",
      paragraphs: [words, closure.risk.map { "Risk that remains: \($0)" } ?? "", recommendation.text.prose.plainText])
  }
}

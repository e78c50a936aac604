import Papers

/// The headings that reports of councils have, in English and Welsh.
enum ReportHeading: CaseIterable {
  case purpose, recommendations, appendices, backgroundPapers, consultees, other

  private var names: [String] {
    switch self {
    case .purpose:
      [
        "Purpose", "Purpose of Report", "Purpose of the Report", "Purpose of this Report", "Pwrpas",
        "Pwrpas yr Adroddiad", "Diben yr Adroddiad",
      ]
    case .recommendations:
      [
        "Recommendation", "Recommendations", "Recommendation(s)", "Officer Recommendations", "Officer Recommendation",
        "Recommended", "Argymhelliad", "Argymhellion", "Recommended Decision", "Decisions Recommended",
        "Recommendations to Cabinet", "Recommendations to the Committee", "Proposed Recommendations",
        "The Committee is recommended to", "Recommended that",
      ]
    case .appendices:
      [
        "Appendices", "Appendix", "List of Appendices", "Annexes", "Atodiadau", "Appendices (To Follow)",
        "Schedule of Appendices", "Attachments",
      ]
    case .backgroundPapers:
      [
        "Background Papers", "Background Documents", "List of Background Papers", "Papurau Cefndir",
        "Background Papers (Local Government Act 1972)", "Access to Information", "Background Paper",
        "Local Government (Access to Information) Act 1985: Background Papers",
      ]
    case .consultees: ["Consultees", "Those Consulted", "Consultees and Responses", "Ymgyngoreion"]
    case .other:
      [
        "Introduction", "Background", "Background Information", "Executive Summary", "Summary", "Key Considerations",
        "Considerations", "Main Considerations", "Key Issues", "Main Report", "The Report", "Detail", "Details",
        "Current Position", "Proposals", "Proposal", "Options", "Alternative Options", "Options Considered",
        "Alternative Options Considered", "Reasons for Recommendation", "Reasons for Recommendations",
        "Reasons for the Recommendations", "Financial Implications", "Finance", "Resource Implications", "Financial",
        "Financial and Resource Implications", "Legal Implications", "Legal", "Legal and Governance Implications",
        "Equality Implications", "Equalities Implications", "Equalities", "Equality", "Equality Impact Assessment",
        "Equality and Human Rights", "Equality and Diversity", "Human Rights", "Consultation", "Consultations",
        "Consultation and Engagement", "Community Impact", "Risk Management", "Risks", "Risk", "Risk Implications",
        "Environmental Implications", "Climate Change", "Climate Implications", "Sustainability",
        "Staffing Implications", "Human Resources Implications", "Implications", "Corporate Implications",
        "Other Implications", "Crime and Disorder", "Health and Safety", "Conclusion", "Conclusions", "Next Steps",
        "Timetable", "Timescales", "Safeguarding Implications", "Property Implications", "Procurement Implications",
        "Corporate Priorities", "Policy Framework", "Performance", "Glossary", "Data Protection",
        "Public Health Implications", "Scrutiny", "Previous Decisions", "Decision Type",
        "Wellbeing of Future Generations",
        "Cefndir", "Cyflwyniad", "Goblygiadau Ariannol", "Goblygiadau Cyfreithiol", "Cydraddoldeb", "Ymgynghori",
        "Ymgynghoriad", "Casgliad", "Crynodeb", "Risgiau", "Goblygiadau", "Y Gymraeg", "Camau Nesaf",
        "Rhesymau dros yr Argymhellion", "Y sefyllfa bresennol",
      ]
    }
  }

  private static let byName: [String: ReportHeading] = allCases.reduce(into: [:]) { table, heading in
    for name in heading.names { table[HeadingWords.squeeze(name)] = heading }
  }

  /// A line that is one of the headings and nothing else, or one with “(to follow)” behind it.
  init?(_ line: String) {
    guard line.utf8.count <= 90 else { return nil }
    let plain = ToFollow(line)?.rest ?? line
    guard let heading = ReportHeading.byName[HeadingWords.squeeze(plain)] else { return nil }
    self = heading
  }
}

/// A note that a paper is not there yet: “(TO FOLLOW)”, “– to follow”, “i ddilyn”.
struct ToFollow: Equatable {
  /// The note as written, without its brackets.
  var note: String
  var rest: String

  private static let notes = ["to follow", "i ddilyn", "report to follow", "papers to follow", "to be tabled"]

  init?(_ words: String) {
    let small = words.lowercased()
    guard let found = ToFollow.notes.compactMap({ small.ranges(of: $0).last }).first else { return nil }
    // Offsets hold in the original too, as long as no letter changed its length.
    guard small.count == words.count else { return nil }
    let start = small.distance(from: small.startIndex, to: found.lowerBound)
    let length = small.distance(from: found.lowerBound, to: found.upperBound)
    let before = words.prefix(start)
    let after = words.dropFirst(start + length)
    let sign = before.last { !$0.isWhitespace }
    let opens = sign.map { "([–—-:,*".contains($0) } ?? true
    let noun = before.lowercased().split(separator: " ").last.map(String.init) ?? ""
    guard
      opens
        || after.allSatisfy({ !$0.isLetter && !$0.isNumber })
          && ["report", "reports", "paper", "papers", "appendix", "appendices"].contains(noun)
    else { return nil }
    note = String(words.dropFirst(start).prefix(length))
    var head = CellText.trim(before)
    while let last = head.last, "([–—-:,".contains(last) { head = CellText.trim(head.dropLast()) }
    var tail = CellText.trim(after)
    while let first = tail.first, ")].".contains(first) { tail = CellText.trim(tail.dropFirst()) }
    rest = CellText.trim(head + " " + tail)
  }
}

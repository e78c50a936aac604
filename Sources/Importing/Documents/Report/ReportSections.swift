import Papers

/// A section of a report: its heading and what stands under it.
struct ReportSection {
  var heading: DocumentPart
  var kind: ReportHeading
  /// The label that the heading is, where one word below it is all: “Classification” above “Open”.
  var label: PaperLabel?
  var parts: [DocumentPart] = []
  /// Whether heading and words stand on one line: “Recommendation: that the figures be noted”.
  var isInline = false
  /// What stands below such a line and is no part of it.
  var trailing: [DocumentPart] = []

  mutating func append(_ part: DocumentPart) {
    if isInline, !trailing.isEmpty || part.mark == nil { trailing.append(part) } else { parts.append(part) }
  }
}

/// The sections of a report, and what stands above the first.
struct ReportSections {
  private(set) var head: [DocumentPart] = []
  private(set) var all: [ReportSection] = []

  init(_ parts: [DocumentPart]) {
    let isLabelled = parts.prefix(30).contains { LabelLine($0) != nil }
    let alone = HeadingForm.standingAlone(parts)
    for (index, part) in parts.enumerated() {
      let next = index + 1 < parts.count ? parts[index + 1] : nil
      if let section = inline(part) {
        all.append(section)
      } else if isValue(part) {
        all[all.count - 1].append(part)
      } else if let section = section(part, next, isLabelled, isAlone: alone[index]) {
        all.append(section)
      } else if all.isEmpty {
        head.append(part)
      } else {
        all[all.count - 1].append(part)
      }
    }
  }

  /// The line below a label that stands alone is its value, however short.
  private func isValue(_ part: DocumentPart) -> Bool {
    guard let last = all.last, part.isText else { return false }
    let isBelowLabel = last.label != nil && last.kind == .other && last.parts.isEmpty
    let isListed = isOfLines(last.kind) && !HeadingForm.isCapitals(part.words) && !part.text.isWholly(.bold)
    return (isBelowLabel || isListed) && ReportHeading(part.words) == nil && PaperLabel(part.words) == nil
  }

  private func inline(_ part: DocumentPart) -> ReportSection? {
    guard part.isText || part.isHeading, let colon = part.text.plain.prefix(60).firstIndex(of: ":"),
      let kind = ReportHeading(CellText.trim(part.text.plain[..<colon])), kind != .other
    else { return nil }
    let length = part.text.plain.distance(from: part.text.plain.startIndex, to: colon) + 1
    let rest = part.text.dropping(length)
    if WordAccount.words(rest.plain).isEmpty { return nil }
    var heading = part
    (heading.form, heading.text) = (.heading(nil), part.text.prefix(length - 1))
    let words = DocumentPart(.paragraph, line: part.line, page: part.page, rest.trimmedStart)
    return ReportSection(heading: heading, kind: kind, parts: [words], isInline: true)
  }

  private func section(_ part: DocumentPart, _ next: DocumentPart?, _ isLabelled: Bool, isAlone: Bool) -> ReportSection?
  {
    guard part.isText || part.isHeading else { return nil }
    var heading = part
    heading.form = part.isHeading ? part.form : .heading(nil)
    let words = part.words.hasSuffix(":") ? String(part.words.dropLast()) : part.words
    if let kind = ReportHeading(words), isHeadingMark(part) {
      return ReportSection(heading: heading, kind: kind, label: PaperLabel(words))
    }
    if let label = PaperLabel(part.words), part.mark == nil, next?.isText ?? false, isOfHead(label) {
      return ReportSection(heading: heading, kind: .other, label: label)
    }
    if part.text.isWholly(.bold) || part.isHeading, LabelLine(part) != nil { return nil }
    if HeadingForm.looksLikeOne(part) || isAlone && (!all.isEmpty || !isLabelled) {
      // Above the first section a heading is the title.
      return all.isEmpty && ReportHeading(words) == nil && (isLabelled || head.count < 8)
        ? nil : ReportSection(heading: heading, kind: .other)
    }
    return nil
  }

  /// A section of short lines, none of which is a heading.
  private func isOfLines(_ kind: ReportHeading) -> Bool {
    switch kind {
    case .appendices, .backgroundPapers, .consultees: true
    case .purpose, .recommendations, .other: false
    }
  }

  private func isHeadingMark(_ part: DocumentPart) -> Bool {
    part.mark.map { $0.contains(where: \.isNumber) || $0.count <= 4 } ?? true
  }

  private func isOfHead(_ label: PaperLabel) -> Bool {
    switch label {
    case .classification, .keyDecision, .decisionType, .wards, .portfolio, .contact, .author: true
    case .committee, .title, .date, .time, .place, .membership, .quorum, .chair, .viceChair, .councillors, .present,
      .apologies,
      .substitutes, .officers, .attending:
      false
    }
  }
}

/// Reads the recommendations of a report: lettered, numbered, or one in a sentence.
struct ProposalReader {
  private(set) var proposals: [ImportedProposal] = []
  /// Words of the section that are no recommendation.
  private(set) var rest: [DocumentPart] = []
  private(set) var log: ImportLog

  init(_ log: ImportLog) { self.log = log }

  /// False where the section has nothing that can be a recommendation.
  mutating func read(_ section: ReportSection) -> Bool {
    let parts = section.parts
    guard !parts.isEmpty, parts.contains(where: \.isText) else { return false }
    let isMarked = parts.contains { isNumber($0.mark) }
    for part in parts {
      if isMarked { takeMarked(part) } else { takePlain(part) }
    }
    return !proposals.isEmpty
  }

  /// “1” of “1.”; “(a)” stays as it is.
  private func bare(_ mark: String) -> String { mark.hasSuffix(".") ? String(mark.dropLast()) : mark }

  private func isNumber(_ mark: String?) -> Bool {
    mark.map { $0.count > 1 || $0.first?.isLetter ?? false || $0.first?.isNumber ?? false } ?? false
  }

  private mutating func takeMarked(_ part: DocumentPart) {
    if let mark = part.mark, isNumber(mark), part.isText {
      // “1.1 The committee is asked to:” leads to those below it.
      if proposals.isEmpty, part.words.hasSuffix(":") { return rest.append(part) }
      var words = part.unbulleted
      words.mark = nil
      proposals.append(ImportedProposal(line: part.line, number: bare(mark), text: [words]))
    } else if proposals.isEmpty {
      takeIntroduction(part)
    } else if part.isText, !part.words.hasSuffix(":") || part.mark != nil {
      proposals[proposals.count - 1].text.append(part)
    } else {
      rest.append(part)
    }
  }

  /// “THAT:” alone says no more than the field; whoever is asked is kept.
  private mutating func takeIntroduction(_ part: DocumentPart) {
    let words = WordAccount.words(part.words.lowercased())
    if part.isText, words.count <= 2, words.first == "that" || words.first == "bod" {
      return log.leave(part.whole, part.line, .label)
    }
    rest.append(part)
  }

  private mutating func takePlain(_ part: DocumentPart) {
    guard part.isText else { return rest.append(part) }
    if part.words.hasSuffix(":"), proposals.isEmpty { return takeIntroduction(part) }
    let number = String(proposals.count + 1)
    var words = part.unbulleted
    words.mark = nil
    proposals.append(ImportedProposal(line: part.line, number: number, text: [words]))
    log.decide(.supplied, part.line, "number: the recommendation has none, and is called \(number)")
    log.added.append(number)
  }
}

/// A line that names an appendix: “Appendix 1 – Map of the county (to follow)”.
struct AppendixLine {
  let appendix: ImportedAppendix

  private static let words: Set<String> = ["appendix", "annex", "annexe", "atodiad", "schedule", "attachment", "app"]

  init?(_ part: DocumentPart, isToFollow: Bool) {
    guard part.isText, part.words.utf8.count <= 300 else { return nil }
    let tokens = part.words.split { $0.isWhitespace || ":–—-.".contains($0) }.map(String.init)
    let follow = ToFollow(part.words)
    guard let first = tokens.first, AppendixLine.words.contains(first.lowercased()) else {
      guard part.mark != nil, !part.words.lowercased().hasPrefix("none") else { return nil }
      let number = part.mark.flatMap {
        $0.contains { $0.isNumber || $0.isLetter } ? $0.trimmingCharacters { "().".contains($0) } : nil
      }
      appendix = ImportedAppendix(
        title: follow?.rest ?? part.words, number: number, isToFollow: isToFollow || follow != nil,
        exempt: ExemptWords.ending(part.words)?.exempt)
      return
    }
    let number =
      tokens.count > 1 && tokens[1].count <= 4 && (tokens[1].contains(where: \.isNumber) || tokens[1].count == 1)
      ? tokens[1] : nil
    let exempt = ExemptWords.ending(part.words)
    appendix = ImportedAppendix(
      title: follow?.rest ?? part.words, number: number, isToFollow: isToFollow || follow != nil, exempt: exempt?.exempt
    )
  }
}

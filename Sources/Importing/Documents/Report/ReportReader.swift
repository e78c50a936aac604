import Papers

/// Reads a report: labels at its head, then sections under headings, of which some have a field of their own.
struct ReportReader {
  private(set) var log: ImportLog
  private(set) var report = ImportedReport()
  private let options: DocumentOptions

  init(_ tree: DocumentTree, _ options: DocumentOptions, _ log: ImportLog) {
    (self.log, self.options) = (log, options)
    let parts = LabelTables.expanded(tree.parts)
    report.language = tree.language
    report.line = parts.first?.line ?? 1
    let sections = ReportSections(parts)
    readHead(sections.head)
    for section in sections.all { read(section) }
    report.body += tree.contacts
    readTitle()
  }

  // MARK: The head

  private mutating func readHead(_ head: [DocumentPart]) {
    let facts = FactsReader(head, options, log)
    (report.facts, log) = (facts.facts, facts.log)
    var index = 0
    while index < facts.rest.count {
      let part = facts.rest[index]
      index += 1
      if readAuthor(part) { continue }
      guard let line = LabelLine(part) else {
        report.body.append(part)
        continue
      }
      if line.words.isEmpty, index < facts.rest.count, facts.rest[index].isText, LabelLine(facts.rest[index]) == nil {
        take(line, facts.rest[index].words, part)
        index += 1
      } else {
        take(line, line.words, part)
      }
    }
  }

  /// “Report of the Head of Lamps” without a colon.
  private mutating func readAuthor(_ part: DocumentPart) -> Bool {
    guard part.isText || part.isHeading, part.mark == nil, report.authors.isEmpty,
      WordAccount.words(part.words).count <= 14,
      !".:;".contains(part.words.last ?? ".")
    else { return false }
    for start in [
      "Report of the ", "Report by the ", "Report of ", "Report by ", "REPORT OF THE ", "REPORT BY THE ", "REPORT OF ",
    ] where part.words.hasPrefix(start) {
      log.leave(CellText.trim(start), part.line, .label)
      report.authors = [person(CellText.trim(part.words.dropFirst(start.count)), part.line)]
      return true
    }
    return false
  }

  /// A label with its value as a field; one without a field stays in the body.
  private mutating func take(_ line: LabelLine, _ value: String, _ part: DocumentPart) {
    guard !value.isEmpty, enter(value, line.label, part.line) else {
      return report.body.append(labelled(line, value, part))
    }
    log.leave(line.name, part.line, .label)
  }

  private func labelled(_ line: LabelLine, _ value: String, _ part: DocumentPart) -> DocumentPart {
    var part = part
    if line.words.isEmpty { part.text = RichText(line.name + ": " + value) }
    return part
  }

  private mutating func enter(_ value: String, _ label: PaperLabel, _ line: Int) -> Bool {
    switch label {
    case .title: return set(\.title, value)
    case .classification: return set(\.classification, value) && readExempt(value, line)
    case .keyDecision: return set(\.keyDecision, value)
    case .portfolio: return set(\.portfolio, value)
    case .author:
      if !report.authors.isEmpty { return false }
      report.authors = [person(value, line)]
      return true
    case .wards:
      if !report.wards.isEmpty { return false }
      report.wards = value.split { ",;".contains($0) }.map { CellText.trim($0) }.filter { !$0.isEmpty }
      return true
    case .contact:
      guard report.contact == nil, let id = id(value) else { return false }
      log.leave(value, line, .choice)
      report.contact = id
      return true
    case .committee, .date, .time, .place, .decisionType, .membership, .quorum, .chair, .viceChair, .councillors,
      .present,
      .apologies, .substitutes, .officers, .attending:
      return false
    }
  }

  private mutating func set(_ path: WritableKeyPath<ImportedReport, String?>, _ value: String) -> Bool {
    if report[keyPath: path] != nil { return false }
    report[keyPath: path] = value
    return true
  }

  private mutating func readExempt(_ value: String, _ line: Int) -> Bool {
    guard let exempt = ExemptWords(value) else { return true }
    let words = WordAccount.words(value.lowercased())
    let isPartly = words.contains {
      ["part", "partly", "appendix", "appendices", "open", "public", "annex"].contains($0)
    }
    if isPartly {
      log.doubt(
        line, "the report calls itself “\(value)”, and nothing says which part is exempt",
        "give that appendix or recommendation its own exempt:")
    } else {
      report.exempt = exempt
      log.doubt(
        line, "the report calls itself “\(value)”, so that nothing of it will be shown",
        "see that the paragraph and the reason under exempt: are right")
    }
    return true
  }

  /// The id of the post or person that the content knows; else the words.
  private mutating func person(_ words: String, _ line: Int) -> String {
    guard let id = id(words) else { return words }
    log.decide(.matched, line, "“\(words)” is \(id)")
    log.leave(words, line, .choice)
    log.added.append(id)
    return id
  }

  private func id(_ words: String) -> String? {
    if let post = options.known.posts[KnownContent.folded(words)] { return post }
    let found = PersonWords(words).matches(options.known)
    return found.count == 1 ? found[0].id : nil
  }

  // MARK: Sections

  private mutating func read(_ section: ReportSection) {
    readWhole(section)
    report.body += section.trailing
  }

  private mutating func readWhole(_ section: ReportSection) {
    if let label = section.label, section.parts.count == 1, section.parts[0].isText,
      enter(section.parts[0].words, label, section.heading.line)
    {
      return log.leave(section.heading.whole, section.heading.line, .label)
    }
    switch section.kind {
    case .purpose: readPurpose(section)
    case .recommendations: readRecommendations(section)
    case .appendices: readAppendices(section)
    case .backgroundPapers: readBackground(section)
    case .consultees: readConsultees(section)
    case .other: keep(section)
    }
  }

  private mutating func keep(_ section: ReportSection) { report.body += [section.heading] + section.parts }

  /// A section goes into its field where no number would be lost; numbered paragraphs stay in the body.
  private func isPlain(_ section: ReportSection) -> Bool {
    !section.parts.isEmpty && section.parts.allSatisfy { $0.isText && !($0.mark?.contains(where: \.isNumber) ?? false) }
  }

  private mutating func readPurpose(_ section: ReportSection) {
    guard isPlain(section), report.purpose.isEmpty else { return keep(section) }
    report.purpose = section.parts
    log.leave(section.heading.whole, section.heading.line, .label)
  }

  private mutating func readRecommendations(_ section: ReportSection) {
    var reader = ProposalReader(log)
    guard report.recommendations.isEmpty, reader.read(section) else { return keep(section) }
    (report.recommendations, log) = (reader.proposals, reader.log)
    if reader.rest.isEmpty {
      log.leave(section.heading.whole, section.heading.line, .label)
    } else {
      report.body += [section.heading] + reader.rest
    }
  }

  private mutating func readAppendices(_ section: ReportSection) {
    let isToFollow = ToFollow(section.heading.words)
    var rest: [DocumentPart] = []
    for part in section.parts {
      guard rest.isEmpty, let appendix = AppendixLine(part, isToFollow: isToFollow != nil)?.appendix else {
        rest.append(part)
        continue
      }
      report.appendices.append(appendix)
      if let note = ToFollow(part.words)?.note { log.leave(note, part.line, .choice) }
      if appendix.isToFollow { log.added.append("yes") }
      if let number = appendix.number { log.added.append(number) }
    }
    if report.appendices.isEmpty { return keep(section) }
    log.leave(section.heading.whole, section.heading.line, .label)
    report.body += rest
  }

  /// “None identified.” is all there is; what stands behind it is something else.
  private mutating func readBackground(_ section: ReportSection) {
    guard let first = section.parts.first, first.isText, report.backgroundPapers.isEmpty else { return keep(section) }
    let isNone = ["none", "no background", "nil", "not applicable", "there are no", "dim"].contains(
      where: first.words.lowercased().hasPrefix)
    let papers = isNone ? [first] : Array(section.parts.prefix(while: \.isText))
    guard !papers.isEmpty, papers.allSatisfy({ $0.words.utf8.count < 500 }) else { return keep(section) }
    report.backgroundPapers = papers
    log.leave(section.heading.whole, section.heading.line, .label)
    report.body += section.parts.dropFirst(papers.count)
  }

  private mutating func readConsultees(_ section: ReportSection) {
    guard isPlain(section), section.parts.allSatisfy({ $0.words.utf8.count <= 120 }), report.consultees.isEmpty else {
      return keep(section)
    }
    report.consultees = section.parts.map(\.words)
    log.leave(section.heading.whole, section.heading.line, .label)
  }

  // MARK: The title

  /// The committee's name, a line such as “Agenda Item 7”, or who reports.
  private func isAboveTitle(_ part: DocumentPart) -> Bool {
    let words = WordAccount.words(part.words.lowercased())
    let isBody = words.count <= 8 && (["committee", "cabinet"].contains(words.last ?? "") || words.first == "pwyllgor")
    return isBody || PackCutter.itemLine(part) != nil || options.known.committee(named: part.words) != nil
      || PaperLabel(part.words) != nil || LabelLine(part) != nil
  }

  private mutating func readTitle() {
    if let title = options.title {
      if let own = report.title { log.leave(own, report.line, .title) }
      report.title = title
      log.added.append(title)
    }
    guard report.title == nil else { return }
    let start = report.body.prefix(8).prefix { $0.isHeading || HeadingForm.looksLikeOne($0) || isAboveTitle($0) }
    let first = start.firstIndex { part in
      (part.isHeading || HeadingForm.looksLikeOne(part)) && part.mark == nil && ReportHeading(part.words) == nil
        && !["report", "contents"].contains(HeadingWords.squeeze(part.words)) && !isAboveTitle(part)
    }
    guard let first else { return }
    report.title = report.body[first].words
    report.body.remove(at: first)
  }
}

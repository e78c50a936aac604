import Papers
import Record

/// Reads one item of an agenda: title, purpose, pages, and what says that it is to follow or exempt.
struct ItemReader {
  private(set) var item: ImportedItem
  private(set) var log: ImportLog
  private var first: DocumentPart

  init(_ part: DocumentPart, _ log: ImportLog) {
    self.log = log
    first = part
    let number = AgendaReader.number(part)
    var words = part.words
    if part.mark == nil, let number { words = CellText.trim(String(words.dropFirst(number.length))) }
    item = ImportedItem(line: part.line, number: ItemReader.bare(number?.words ?? part.mark ?? ""), title: words)
    if let number, number.words.first?.isLetter ?? false, !number.letters.isEmpty == false {
      self.log.leave(String(number.words.prefix { !$0.isNumber && $0 != "(" }), part.line, .label)
    }
    splitTitle()
  }

  /// “7” of “7.”, “Item 7:” and “(7)”; “A1” stays.
  private static func bare(_ words: String) -> String {
    var rest = words.trimmingCharacters { "().:[] ".contains($0) }
    for word in ["Agenda item", "Item", "ITEM", "AGENDA ITEM", "Agenda Item", "Eitem", "No.", "No"]
    where rest.hasPrefix(word + " ") {
      rest = CellText.trim(rest.dropFirst(word.count))
    }
    return rest
  }

  mutating func read(_ rest: [DocumentPart]) {
    readMarks()
    for part in rest { take(part) }
    if item.title.isEmpty, let next = item.purpose.first, case .paragraph = next.form {
      item.title = next.words
      item.purpose.removeFirst()
      readMarks()
    }
    item.kind = ItemKindWords.kind(of: item)
    if let kind = item.kind { log.decide(.read, item.line, "item \(item.number): kind: \(kind.rawValue)") }
    tellExempt()
  }

  // MARK: Title

  /// A title in bold or in capitals ends where plain words begin.
  private mutating func splitTitle() {
    let text = first.mark == nil ? RichText(item.title) : first.text
    if !text.isWholly(.bold), let end = boldLength(text), end > 3 {
      return split(at: end, text)
    }
    let plain = text.plain
    if let found = plain.ranges(of: " To ").first, HeadingForm.isCapitals(String(plain[..<found.lowerBound])) {
      split(at: plain.distance(from: plain.startIndex, to: found.lowerBound), text)
    }
  }

  private func boldLength(_ text: RichText) -> Int? {
    let bold = text.runs.prefix { $0.style.contains(.bold) || CellText.trim($0.text).isEmpty }
    return bold.isEmpty ? nil : bold.reduce(0) { $0 + $1.text.count }
  }

  private mutating func split(at end: Int, _ text: RichText) {
    item.title = CellText.trim(text.prefix(end).plain)
    let rest = text.dropping(end)
    if !CellText.trim(rest.plain).isEmpty { item.purpose.append(DocumentPart(.paragraph, line: first.line, rest)) }
  }

  /// Pages, “to follow” and “exempt” that a title ends with.
  private mutating func readMarks() {
    for _ in 0..<3 {
      if let (pages, rest) = PageWords.ending(item.title), !rest.isEmpty { take(pages, item.line); item.title = rest }
      if let follow = ToFollow(item.title), !follow.rest.isEmpty {
        item.isToFollow = true
        log.leave(follow.note, item.line, .choice)
        item.title = follow.rest
      }
      if let (exempt, rest) = ExemptWords.ending(item.title), !rest.isEmpty { item.exempt = exempt; item.title = rest }
    }
  }

  private mutating func take(_ pages: PageWords, _ line: Int) {
    if let label = pages.label { log.leave(label, line, .label) }
    if item.pages == nil { item.pages = pages.pages } else { log.leave(pages.pages, line, .repeated) }
  }

  // MARK: What stands below

  private mutating func take(_ part: DocumentPart) {
    guard part.isText || part.isHeading else { return item.purpose.append(part) }
    if let pages = PageWords(whole: part.whole, inColumn: part.isPages) { return take(pages, part.line) }
    if let follow = ToFollow(part.words), WordAccount.words(follow.rest).count <= 2 {
      item.isToFollow = true
      return log.leave(part.whole, part.line, .choice)
    }
    if let exempt = exempt(part) { return item.exempt = exempt }
    if part.isHeading || HeadingForm.isCapitals(part.words) { return takeHeading(part) }
    var part = part
    if let follow = ToFollow(part.words) {
      item.isToFollow = true
      log.leave(follow.note, part.line, .choice)
      part.text = RichText(follow.rest)
    }
    if let (pages, rest) = PageWords.ending(part.words) {
      take(pages, part.line)
      if rest.isEmpty { return }
      part.text = part.text.prefix(
        part.text.plain.ranges(of: rest).first.map {
          part.text.plain.distance(from: part.text.plain.startIndex, to: $0.upperBound)
        } ?? rest.count)
    }
    if goesOn(part), let last = item.purpose.indices.last {
      log.decide(.joined, part.line, "item \(item.number): “\(part.opening)” goes on from the line above")
      return item.purpose[last].text = item.purpose[last].text.joined(to: part.text)
    }
    if part.mark == nil, DecisionOpening.isOne(part.words) { return item.outcome.append(part) }
    if isNote(part) { item.notes.append(part) } else { item.purpose.append(part) }
  }

  /// The rest of a sentence that the end of a page or a row cut.
  private func goesOn(_ part: DocumentPart) -> Bool {
    guard part.mark == nil, case .paragraph = part.form, part.words.first?.isLowercase ?? false,
      let last = item.purpose.last,
      last.isText, let end = last.words.last
    else { return false }
    return end.isLetter || end.isNumber || end == ","
  }

  /// A paragraph of its own that says that the item is exempt.
  private func exempt(_ part: DocumentPart) -> ExemptWords? {
    let start = part.words.lowercased().trimmingCharacters { "([*–- ".contains($0) }
    let openings = [
      "exempt", "not for publication", "by virtue of", "paragraph", "this report is exempt", "this item is exempt",
      "reason for exemption",
      "the report is exempt", "confidential", "eithriedig", "this report contains exempt", "this item contains exempt",
      "appendix is exempt", "nid i'w gyhoeddi",
    ]
    guard openings.contains(where: start.hasPrefix) else { return nil }
    return ExemptWords(part.words)
  }

  /// A heading between two items says how those below are dealt with.
  private mutating func takeHeading(_ part: DocumentPart) {
    log.leave(part.whole, part.line, .section)
    if ExemptWords(part.words) != nil || part.words.lowercased().contains("private") {
      log.doubt(
        part.line, "the items below “\(part.opening)” may be exempt",
        "give each that is exempt its exempt: with paragraph and reason")
    }
  }

  private func isNote(_ part: DocumentPart) -> Bool {
    if part.text.isWholly(.italic) { return true }
    let words = part.words
    return words.hasPrefix("(") && (words.hasSuffix(")") || words.hasSuffix(").")) || words.hasPrefix("Note:")
      || words.hasPrefix("NOTE:")
      || words.lowercased().hasPrefix("lead") && words.contains(":")
      || words.lowercased().hasPrefix("present") && words.contains(":")
  }

  private mutating func tellExempt() {
    guard let exempt = item.exempt else { return }
    if exempt.paragraphs.isEmpty {
      log.doubt(
        item.line, "item \(item.number) is exempt, but no paragraph of Schedule 12A is named",
        "write the paragraph under its exempt:")
    } else {
      log.doubt(
        item.line, "item \(item.number) is exempt, so that nothing of it will be shown, not even its title",
        "write public-title: under its exempt: if the title may be read")
    }
  }
}

/// What sort of item the words of an agenda tell.
enum ItemKindWords {
  static func kind(of item: ImportedItem) -> ItemKind? {
    let title = item.title.lowercased()
    let words = ([item.title] + item.purpose.map(\.words)).joined(separator: " ").lowercased()
    if standing.contains(where: title.hasPrefix) { return .standing }
    if open.contains(where: title.contains) { return .public }
    if words.contains("verbal") || words.contains("oral report") || words.contains("oral update")
      || words.contains("ar lafar")
    {
      return .verbal
    }
    if words.contains("presentation") || words.contains("cyflwyniad gan") { return .presentation }
    let isReport = ["report of", "a report", "the report", "report by", "report from", "attached report", "adroddiad"]
      .contains(where: words.contains)
    return isReport || item.isToFollow && words.contains("report") ? .report : nil
  }

  private static let standing = [
    "apologies", "named substitute", "substitute", "declaration", "minutes", "chair's announcement",
    "chair’s announcement", "urgent business",
    "exclusion of", "date of next meeting", "date of the next meeting", "work programme", "forward plan", "membership",
    "ymddiheuriadau",
    "datganiadau", "cofnodion", "rhaglen waith", "election of chair", "appointment of", "disclosure of", "disclosures",
    "dyddiad y cyfarfod",
    "any other business", "welcome",
  ]
  private static let open = [
    "from members of the public", "public question", "questions from the public", "petition", "public participation",
    "cwestiynau gan y cyhoedd", "public speaking", "deputation",
  ]
}

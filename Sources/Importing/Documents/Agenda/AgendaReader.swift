import Papers
import Record

/// Finds the items of an agenda among the parts of a paper, and reads each.
struct AgendaReader {
  private(set) var log: ImportLog
  private(set) var agenda = ImportedAgenda()
  private let parts: [DocumentPart]
  private let known: KnownContent

  init(_ tree: DocumentTree, _ options: DocumentOptions, _ log: ImportLog) {
    (self.log, known) = (log, options.known)
    parts = NumberedTables.expanded(tree.parts, &self.log)
    agenda.language = tree.language
    let starts = AgendaReader.starts(in: parts)
    let end = starts.last.map { AgendaReader.end(of: $0, in: parts) } ?? parts.count
    let front = FactsReader(Array(parts[..<(starts.first ?? parts.count)]) + tree.contacts, options, self.log)
    (agenda.facts, agenda.front, self.log) = (front.facts, front.rest, front.log)
    if starts.isEmpty {
      self.log.refuse(
        1, "no numbered items of an agenda were found",
        "give each item a number, such as “1. Apologies”, or import the paper as what it is")
    }
    for (index, start) in starts.enumerated() {
      let next = index + 1 < starts.count ? starts[index + 1] : end
      readItem(start, Array(parts[(start + 1)..<next]))
    }
    agenda.back = Array(parts[end...])
    readLoosePages()
    dropTitles()
    tellJumps(starts)
    tellUnmarked()
  }

  // MARK: Where items begin

  /// The positions of the items: a run of numbers, of which headings, capitals and rows of a table go before plain lines.
  static func starts(in parts: [DocumentPart]) -> [Int] {
    let all = parts.indices.compactMap { index in number(parts[index]).map { (index, $0) } }
    let strong = all.filter {
      HeadingForm.looksLikeOne(parts[$0.0]) || $0.1.words.first?.isLetter ?? false && $0.1.isMarked
    }
    let run = longest(strong)
    let whole = longest(all.filter { parts[$0.0].isApart || parts[$0.0].isHeading || isShort(parts[$0.0]) })
    return run.count > 1 && run.count * 2 >= whole.count ? run : whole
  }

  private static func isShort(_ part: DocumentPart) -> Bool { WordAccount.words(part.words).count <= 25 }

  private static func longest(_ candidates: [(Int, PartNumber)]) -> [Int] {
    NumberedRun.longest(in: candidates.map(\.1)).map { candidates[$0].0 }
  }

  /// The number of an item: the mark of the part, or what its words begin with.
  static func number(_ part: DocumentPart) -> PartNumber? {
    guard part.isText || part.isHeading else { return nil }
    if let mark = part.mark, let number = PartNumber(mark), number.sub == nil || number.sub == 0 {
      return number.year == "roman" ? nil : number
    }
    guard part.mark == nil, let number = PartNumber(part.words), number.words.first?.isLetter ?? false,
      number.sub == nil,
      number.isMarked
    else { return nil }
    return number.year == "roman" ? nil : number
  }

  /// Where the words of the last item end: before the next heading, or a line that stands alone.
  private static func end(of start: Int, in parts: [DocumentPart]) -> Int {
    let alone = HeadingForm.standingAlone(Array(parts[start...]))
    var index = start + 1
    while index < parts.count {
      let part = parts[index]
      if !part.isRow {
        if part.isHeading || HeadingForm.isCapitals(part.words) && PageWords(whole: part.words) == nil { return index }
        if alone[index - start], !isPurpose(part), part.page == parts[start].page || part.words.count > 3 {
          return index
        }
        if LabelLine(part) != nil, index > start + 1 { return index }
        if part.page != parts[start].page, part.page != nil, index > start + 6 { return index }
        if case .table = part.form { return index }
      }
      index += 1
    }
    return parts.count
  }

  private static func isPurpose(_ part: DocumentPart) -> Bool {
    ["To ", "For ", "I "].contains(where: part.words.hasPrefix) || PageWords(whole: part.words) != nil
  }

  // MARK: What an item says

  private mutating func readItem(_ start: Int, _ rest: [DocumentPart]) {
    let part = parts[start]
    var reader = ItemReader(part, log)
    reader.read(rest)
    log = reader.log
    agenda.items.append(reader.item)
  }

  /// “STREET LAMPS 7 - 12”: where several titles end so, and the numbers rise, they are pages.
  private mutating func readLoosePages() {
    let found = agenda.items.map { $0.pages == nil ? PageWords.loose(atEndOf: $0.title) : nil }
    let starts = found.compactMap { $0?.first }
    guard starts.count > 1, zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }) else { return }
    for (index, pages) in found.enumerated() {
      guard let pages else { continue }
      (agenda.items[index].title, agenda.items[index].pages) = (pages.rest, pages.words)
    }
  }

  // MARK: What the clerk should look at

  private mutating func dropTitles() {
    let front = agenda.front
    agenda.front = []
    for part in front {
      if part.isText || part.isHeading, isTitle(part.words) {
        log.leave(part.whole, part.line, .title)
      } else {
        agenda.front.append(part)
      }
    }
  }

  /// “AGENDA”, “Agenda for the meeting of …”, the committee's name alone.
  private func isTitle(_ words: String) -> Bool {
    let squeezed = HeadingWords.squeeze(words)
    if known.isName(words, of: agenda.facts.committee) { return true }
    if [
      "agenda", "agendaitem", "agendaitems", "pages", "page", "noticeofmeeting", "publicdocumentpack", "agendapages",
      "items",
    ].contains(squeezed) {
      return true
    }
    if let name = agenda.facts.committeeWords, squeezed == HeadingWords.squeeze(name) { return true }
    return squeezed.hasPrefix("agendaforthemeeting") || squeezed.hasPrefix("agendaforameeting")
  }

  private mutating func tellJumps(_ starts: [Int]) {
    let numbers = starts.compactMap { AgendaReader.number(parts[$0]) }
    for (before, (after, start)) in zip(numbers, zip(numbers.dropFirst(), starts.dropFirst()))
    where after.figure > before.figure + 1 {
      log.doubt(
        parts[start].line, "item \(after.words) follows item \(before.words)",
        "see whether an item between them was not read")
    }
  }

  /// Items behind the exclusion of the public may be exempt, and nothing says so of them.
  private mutating func tellUnmarked() {
    guard let exclusion = agenda.items.firstIndex(where: { AgendaReader.excludesPublic($0) }) else { return }
    for item in agenda.items[(exclusion + 1)...] where item.exempt == nil {
      log.doubt(
        item.line,
        "item \(item.number) stands behind the exclusion of the public, and nothing says whether it is exempt",
        "if it is, add exempt: with its paragraph and the reason")
    }
  }

  private static func excludesPublic(_ item: ImportedItem) -> Bool {
    let title = item.title.lowercased()
    return title.contains("exclusion") && title.contains("public")
      || title.contains("eithrio") && title.contains("cyhoedd")
  }
}

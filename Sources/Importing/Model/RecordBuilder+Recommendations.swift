import Papers
import Record

// How recommendations begin, under which number and heading.

extension RecordBuilder {
  mutating func placeRecommendation(of row: inout DataRow, at index: Int) {
    var context = RecommendationStart.Context(
      current: part.recommendations.last, usesNumbers: usesNumbers, next: ahead.leading[index])
    context.numbers = numbers
    let start = RecommendationStart.judge(row, context)
    let text = row.cells.removeValue(forKey: .recommendation)
    switch start {
    case .new(let number, let rest):
      if row.cells.removeValue(forKey: .number) == nil, let text { return addLeading(number, rest, of: text, row.line) }
      add(number, rest, row.line)
    case .unnumbered(let text):
      let why =
        usesNumbers
        ? "it stands among numbered ones and has an answer of its own" : "the paper gives none, so it is counted"
      if usesNumbers {
        log.doubt(row.line, "this row has no number among numbered ones; it is a recommendation of its own")
      }
      if row.cells.isEmpty, row.fields.count > 2, !ContinuationRow.ends(text) {
        log.doubt(
          row.line, "this row has nothing but a text; where it is a heading of the rows below, it is none of its own")
      }
      addSupplied(freeNumber(), text, row.line, why)
    case .lost(let number, let text):
      addSupplied(number, text, row.line, "it is missing, and its neighbours are \(neighbours(number))")
    case .rest(let rest): joinToRecommendation(rest, row.line)
    case .same: if let text { log.leave(text, row.line, .repeated) }
    }
  }

  /// A number that is cut from the beginning of its text; a letter under a number has that number before it.
  private mutating func addLeading(_ number: String, _ rest: String, of text: String, _ line: Int) {
    let found = numbers.number(of: text)
    let parent = part.recommendations.last { !$0.isLettered }
    log.decide(.split, line, "recommendation: the number “\(number)” is cut from the beginning of the text")
    if let label = found?.label { log.leave(label, line, .label) }
    guard found?.isLetter ?? false else { return add(number, rest, line) }
    if let parent {
      let whole = CellText.trim(parent.number.trimmingSuffix(".") + (number.hasPrefix("(") ? number : "(\(number))"))
      log.doubt(line, "“\(number)” has an answer of its own under \(parent.number), so it is recommendation \(whole)")
      log.added.append(parent.number)
      add(whole, rest, line)
    } else {
      add(number, rest, line)
    }
    part.recommendations[part.recommendations.count - 1].isLettered = true
  }

  private func neighbours(_ number: String) -> String {
    Int(number).map { "\($0 - 1) and \($0 + 1)" } ?? ""
  }

  /// A number without a letter or digit names nothing; the record counts on instead.
  mutating func add(_ number: String, _ text: String, _ line: Int) {
    if Numbering(number).slug == nil {
      log.leave(number, line, .noField)
      return addSupplied(freeNumber(), text, line, "“\(number)” is no number")
    }
    taken.insert(CellText.oneLine(number))
    part.recommendations.append(
      ImportedRecommendation(line: line, number: CellText.oneLine(number), text: text, section: useSection()))
    last = .recommendation
  }

  private mutating func addSupplied(_ number: String, _ text: String, _ line: Int, _ why: String) {
    add(number, text, line)
    log.added.append(number)
    log.decide(.supplied, line, "recommendation \(number): \(why)")
  }

  /// The first number from the count on that no recommendation has.
  private func freeNumber() -> String {
    var number = part.recommendations.count + 1
    while taken.contains(String(number)) { number += 1 }
    return String(number)
  }
}

// MARK: - Sections

extension RecordBuilder {
  mutating func useSection() -> String? {
    section?.isUsed = true
    return section.map { CellText.trim($0.number + " " + $0.words) }
  }

  /// The name of a review, where numbers begin again below it, begins a review; any other heading a section.
  mutating func beginGroup(_ heading: (number: String, words: String, specks: [String]), _ line: Int, at index: Int) {
    guard heading.number.isEmpty, GroupRow.namesReview(heading.words), ahead.any[index] == 1 else {
      return begin(heading, line)
    }
    for speck in heading.specks { log.leave(speck, line, .speck) }
    log.leave(heading.words, line, .title)
    begin(heading.words, line, isGroup: true)
  }

  private mutating func begin(_ heading: (number: String, words: String, specks: [String]), _ line: Int) {
    closeSection()
    for speck in heading.specks { log.leave(speck, line, .speck) }
    section = Section(number: heading.number, words: CellText.oneLine(heading.words), line: line)
    log.decide(
      .section, line, "“\(CellText.trim(heading.number + " " + heading.words))” is the heading of the rows below")
    last = .section
  }

  /// A numbered heading with nothing under it is a recommendation of few words after all.
  mutating func closeSection() {
    guard let open = section else { return }
    section = nil
    guard !open.isUsed else { return }
    if WrittenNumber(whole: open.number) != nil {
      add(open.number, open.words, open.line)
      log.decide(.section, open.line, "“\(open.words)” has no rows below, so it is a recommendation itself")
    } else {
      log.leave(CellText.trim(open.number + " " + open.words), open.line, .noField)
    }
  }
}

extension SheetEvent {
  var row: DataRow? { if case .row(let row) = self { row } else { nil } }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

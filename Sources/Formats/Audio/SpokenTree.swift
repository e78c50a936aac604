package import Publications

extension Publication {
  /// The same publication written to be heard: abbreviations said in full, numbers and dates as words, tables told row by row.
  ///
  /// Places keep their anchors and links lead where they led, so that a book with sound is made of this tree too.
  package var spoken: Publication {
    var spoken = self
    let speech = Speech(self)
    spoken.title = speech.said(title)
    spoken.blocks = blocks.spoken(speech)
    spoken.abbreviations = []
    return spoken
  }
}

/// How a publication is said: the English rules for numbers, dates and short forms say nothing of another language.
struct Speech {
  let words: FormatWords
  private let isEnglish: Bool

  init(_ publication: Publication) {
    words = publication.words
    isEnglish = publication.language.isLanguage("en")
  }

  func said(_ text: String) -> String { isEnglish ? SpokenWords.said(text) : text }

  /// “4.1” is “4 point 1”; “(a)” is “a”.
  func said(number: String?) -> String? { number.map { said($0.filter { $0 != "(" && $0 != ")" }) } }
}

extension [Block] {
  fileprivate func spoken(_ speech: Speech) -> [Block] { flatMap { $0.spoken(speech) } }
}

extension Block {
  fileprivate func spoken(_ speech: Speech) -> [Block] {
    switch self {
    case .heading(var heading):
      heading.words =
        speech.said(number: heading.number).map { [.text($0 + ". ")] + heading.words.spoken(speech) }
        ?? heading.words.spoken(speech)
      heading.number = nil
      return [.heading(heading)]
    case .paragraph(var paragraph):
      let number = speech.said(number: paragraph.number)
      paragraph.words =
        number.map { [.text("\(speech.words.paragraph) \($0). ")] + paragraph.words.spoken(speech) }
        ?? paragraph.words.spoken(speech)
      paragraph.number = nil
      return [.paragraph(paragraph)]
    case .list(var list):
      for place in list.items.indices { list.items[place].blocks = list.items[place].blocks.spoken(speech) }
      return [.list(list)]
    case .facts(let facts): return [.facts(facts.map { Fact(speech.said($0.name), $0.blocks.spoken(speech)) })]
    case .table(let table): return table.spoken(speech)
    case .figure(let figure): return figure.spoken(speech)
    case .quote(let inner): return [.quote(inner.spoken(speech))]
    case .resolution(let inner): return [.resolution(inner.spoken(speech))]
    case .note(let words): return [.note(words.spoken(speech))]
    case .code, .rule: return [self]
    }
  }
}

extension Figure {
  fileprivate func spoken(_ speech: Speech) -> [Block] {
    let name = data == nil ? speech.words.picture : speech.words.chart
    let told = Paragraph(words: [
      .text(speech.said("\(name): \(title). \(alternative == title ? "" : alternative)"))
    ])
    return [.paragraph(told)] + (data?.spoken(speech) ?? [])
  }
}

extension Table {
  /// What it is and how big, then a paragraph for each row in which the name of its column stands before every cell.
  fileprivate func spoken(_ speech: Speech) -> [Block] {
    let names = columns.map { $0.words.spoken(speech).plain }
    let listed = names.filter { !$0.isEmpty }.joined(separator: ", ")
    let size = speech.words.size(rows: rows.count, columns: columns.count, listed)
    let opening = "\(speech.words.table): \(speech.said(caption)). \(size)"
    let told = rows.enumerated().map { place, row in
      Block.paragraph(
        Paragraph(anchor: row.anchor, words: [.text("\(speech.words.row) \(place + 1).")] + row.spoken(names, speech)))
    }
    return [.paragraph(Paragraph(words: [.text(opening)]))] + told + [
      .paragraph(Paragraph(words: [.text(speech.words.endOfTable)]))
    ]
  }
}

extension Table.Row {
  fileprivate func spoken(_ names: [String], _ speech: Speech) -> [Inline] {
    zip(names, cells).flatMap { name, cell -> [Inline] in
      let words = cell.blocks.inSentences(speech)
      let said: [Inline] = words.isEmpty ? [.text(speech.words.nothing)] : words
      return [.text(name.isEmpty ? " " : " \(name): ")] + said
    }
  }
}

extension [Block] {
  /// The words of blocks one after another, each closed by a full stop.
  fileprivate func inSentences(_ speech: Speech) -> [Inline] {
    var words: [Inline] = []
    for sentence in flatMap({ $0.sentences(speech) }) where !sentence.isEmpty {
      if !words.isEmpty { words.append(.text(" ")) }
      words += sentence
      if let last = sentence.plain.unicodeScalars.last, !".!?:;".unicodeScalars.contains(last) {
        words.append(.text("."))
      }
    }
    return words
  }
}

extension Block {
  fileprivate func sentences(_ speech: Speech) -> [[Inline]] {
    switch self {
    case .heading(let heading): [heading.words.spoken(speech)]
    case .paragraph(let paragraph):
      [(speech.said(number: paragraph.number).map { [.text($0 + ". ")] } ?? []) + paragraph.words.spoken(speech)]
    case .list(let list):
      list.items.flatMap { item -> [[Inline]] in
        (speech.said(number: item.number).map { [[.text($0)]] } ?? []) + item.blocks.flatMap { $0.sentences(speech) }
      }
    case .facts(let facts): facts.flatMap { [[.text($0.name + ":")]] + $0.blocks.flatMap { $0.sentences(speech) } }
    case .table(let table): table.spoken(speech).flatMap { $0.sentences(speech) }
    case .figure(let figure): figure.spoken(speech).flatMap { $0.sentences(speech) }
    case .quote(let inner), .resolution(let inner): inner.flatMap { $0.sentences(speech) }
    case .note(let words): [[.text(speech.words.note + " ")] + words.spoken(speech)]
    case .code(let text): [[.text(text)]]
    case .rule: []
    }
  }
}

extension [Inline] {
  fileprivate func spoken(_ speech: Speech) -> [Inline] {
    var words: [Inline] = []
    for inline in self { words.append(inline.spoken(after: words, speech)) }
    return words
  }
}

extension Inline {
  fileprivate func spoken(after words: [Inline], _ speech: Speech) -> Inline {
    switch self {
    case .text(let text): .text(speech.said(text))
    case .strong(let inner): .strong(inner.spoken(speech))
    case .emphasis(let inner): .emphasis(inner.spoken(speech))
    case .struck(let inner): .struck(inner.spoken(speech))
    case .link(let inner, let destination): .link(inner.spoken(speech), destination)
    case .abbreviation(let abbreviation, _): .text(abbreviation.said(after: words.plain))
    // Another language has other rules for its numbers.
    case .language, .code, .lineBreak: self
    }
  }
}

extension Abbreviation {
  /// In full, unless the words before it have just said so: “the Care Quality Commission (CQC)”.
  fileprivate func said(after words: String) -> String {
    words.lowercased().hasSuffix(expansion.lowercased() + " (")
      ? short.map(String.init).joined(separator: " ") : expansion
  }
}

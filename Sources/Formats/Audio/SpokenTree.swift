package import Publications

extension Publication {
  /// The same publication written to be heard: abbreviations said in full, numbers and dates as words, tables told row by row.
  ///
  /// Places keep their anchors and links lead where they led, so that a book with sound is made of this tree too.
  package var spoken: Publication {
    var spoken = self
    spoken.title = SpokenWords.said(title)
    spoken.blocks = blocks.spoken
    spoken.abbreviations = []
    return spoken
  }
}

extension [Block] {
  fileprivate var spoken: [Block] { flatMap(\.spoken) }
}

extension Block {
  fileprivate var spoken: [Block] {
    switch self {
    case .heading(var heading):
      heading.words =
        Block.said(heading.number).map { [.text($0 + ". ")] + heading.words.spoken } ?? heading.words.spoken
      heading.number = nil
      return [.heading(heading)]
    case .paragraph(var paragraph):
      let number = Block.said(paragraph.number)
      paragraph.words = number.map { [.text("Paragraph \($0). ")] + paragraph.words.spoken } ?? paragraph.words.spoken
      paragraph.number = nil
      return [.paragraph(paragraph)]
    case .list(var list):
      for place in list.items.indices { list.items[place].blocks = list.items[place].blocks.spoken }
      return [.list(list)]
    case .facts(let facts): return [.facts(facts.map { Fact(SpokenWords.said($0.name), $0.blocks.spoken) })]
    case .table(let table): return table.spoken
    case .figure(let figure): return figure.spoken
    case .quote(let inner): return [.quote(inner.spoken)]
    case .resolution(let inner): return [.resolution(inner.spoken)]
    case .note(let words): return [.note(words.spoken)]
    case .code, .rule: return [self]
    }
  }

  /// “4.1” is “4 point 1”; “(a)” is “a”.
  fileprivate static func said(_ number: String?) -> String? {
    number.map { SpokenWords.said($0.filter { $0 != "(" && $0 != ")" }) }
  }
}

extension Figure {
  fileprivate var spoken: [Block] {
    let name = data == nil ? "Picture" : "Chart"
    let told = Paragraph(words: [
      .text(SpokenWords.said("\(name): \(title). \(alternative == title ? "" : alternative)"))
    ])
    return [.paragraph(told)] + (data?.spoken ?? [])
  }
}

extension Table {
  /// What it is and how big, then a paragraph for each row in which the name of its column stands before every cell.
  fileprivate var spoken: [Block] {
    let names = columns.map { $0.words.spoken.plain }
    let size = "\(rows.count == 1 ? "1 row" : "\(rows.count) rows"), \(columns.count) columns"
    let listed = names.filter { !$0.isEmpty }.joined(separator: ", ")
    let opening = "Table: \(SpokenWords.said(caption)). It has \(size): \(listed)."
    let told = rows.enumerated().map { place, row in
      Block.paragraph(Paragraph(anchor: row.anchor, words: [.text("Row \(place + 1).")] + row.spoken(names)))
    }
    return [.paragraph(Paragraph(words: [.text(opening)]))] + told + [
      .paragraph(Paragraph(words: [.text("End of table.")]))
    ]
  }
}

extension Table.Row {
  fileprivate func spoken(_ names: [String]) -> [Inline] {
    zip(names, cells).flatMap { name, cell -> [Inline] in
      let words = cell.blocks.inSentences
      let said: [Inline] = words.isEmpty ? [.text("nothing.")] : words
      return [.text(name.isEmpty ? " " : " \(name): ")] + said
    }
  }
}

extension [Block] {
  /// The words of blocks one after another, each closed by a full stop.
  fileprivate var inSentences: [Inline] {
    var words: [Inline] = []
    for sentence in flatMap(\.sentences) where !sentence.isEmpty {
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
  fileprivate var sentences: [[Inline]] {
    switch self {
    case .heading(let heading): [heading.words.spoken]
    case .paragraph(let paragraph):
      [(Block.said(paragraph.number).map { [.text($0 + ". ")] } ?? []) + paragraph.words.spoken]
    case .list(let list):
      list.items.flatMap { item -> [[Inline]] in
        (Block.said(item.number).map { [[.text($0)]] } ?? []) + item.blocks.flatMap(\.sentences)
      }
    case .facts(let facts): facts.flatMap { [[.text($0.name + ":")]] + $0.blocks.flatMap(\.sentences) }
    case .table(let table): table.spoken.flatMap(\.sentences)
    case .figure(let figure): figure.spoken.flatMap(\.sentences)
    case .quote(let inner), .resolution(let inner): inner.flatMap(\.sentences)
    case .note(let words): [[.text("Note: ")] + words.spoken]
    case .code(let text): [[.text(text)]]
    case .rule: []
    }
  }
}

extension [Inline] {
  fileprivate var spoken: [Inline] {
    var words: [Inline] = []
    for inline in self { words.append(inline.spoken(after: words)) }
    return words
  }
}

extension Inline {
  fileprivate func spoken(after words: [Inline]) -> Inline {
    switch self {
    case .text(let text): .text(SpokenWords.said(text))
    case .strong(let inner): .strong(inner.spoken)
    case .emphasis(let inner): .emphasis(inner.spoken)
    case .struck(let inner): .struck(inner.spoken)
    case .link(let inner, let destination): .link(inner.spoken, destination)
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

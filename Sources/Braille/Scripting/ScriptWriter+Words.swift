import Publications

/// The words of a script, with what braille adds to them.
extension ScriptWriter {
  mutating func add(_ text: String, _ other: BrailleCode.Language? = nil) {
    passages.add(text, .plain, other ?? language)
  }

  mutating func passage(_ words: [Inline]) -> Passages.Index? {
    write(words, .plain, language)
    return close()
  }

  /// A passage for each line of print that was broken on purpose.
  mutating func lines(_ words: [Inline]) -> [Passages.Index] {
    var lines: [Passages.Index] = []
    for line in words.split(separator: .lineBreak, omittingEmptySubsequences: false) {
      write(line, .plain, language)
      if let passage = close() { lines.append(passage) }
    }
    return lines
  }

  private mutating func write(_ inlines: some Sequence<Inline>, _ form: Typeform, _ language: BrailleCode.Language) {
    for inline in inlines { write(inline, form, language) }
  }

  private mutating func write(_ inline: Inline, _ form: Typeform, _ language: BrailleCode.Language) {
    if case .text = inline {} else { explain() }
    switch inline {
    case .text(let text): write(text, form, language)
    case .strong(let words): write(words, form.union(.bold), language)
    case .emphasis(let words): write(words, form.union(.italic), language)
    case .struck(let inner):
      between(BrailleNotes.struck, BrailleNotes.struckEnds, form) { $0.write(inner, form, language) }
    case .code(let text): passages.add(text, form.union(.uncontracted), language)
    case .link(let words, let destination): write(link: words, to: destination, form, language)
    case .language(let tag, let words): write(words, in: BrailleCode.Language(tag: tag), form, language)
    case .abbreviation(let abbreviation, let isFirst): write(abbreviation, isFirst, form, language)
    case .lineBreak: passages.add(" ", form, language)
    }
  }

  private mutating func write(
    _ inner: [Inline], in other: BrailleCode.Language, _ form: Typeform, _ language: BrailleCode.Language
  ) {
    guard other == .welsh, language == .english else { return write(inner, form, other) }
    between(BrailleNotes.welsh, BrailleNotes.welshEnds, form) { $0.write(inner, form, other) }
  }

  private mutating func write(
    link words: [Inline], to destination: Destination, _ form: Typeform, _ language: BrailleCode.Language
  ) {
    write(words, form, language)
    cut(in: form)
    if !isBare, let number = links.number(of: destination, written: words.plain) {
      passages.add(" [\(number)]", .plain, .english)
      cut(in: form)
    }
  }

  /// Emphasis reaches over what is added.
  private mutating func cut(in form: Typeform) {
    if form == .plain { passages.cut() }
  }

  private mutating func write(
    _ abbreviation: Abbreviation, _ isFirst: Bool, _ form: Typeform, _ language: BrailleCode.Language
  ) {
    passages.add(abbreviation.short, form, language)
    if isFirst { unexplained = abbreviation.expansion }
  }

  /// What ends the word of an abbreviation – the “s” of “HGVs” – stands before what explains it.
  private mutating func write(_ text: String, _ form: Typeform, _ language: BrailleCode.Language) {
    let ending = unexplained == nil ? "" : text.prefix { $0.isLetter || $0 == "’" || $0 == "'" }
    passages.add(String(ending), form, language)
    explain()
    passages.add(String(text.dropFirst(ending.count)), form, language)
  }

  private mutating func explain() {
    if let expansion = unexplained { noteWithin(expansion) }
    unexplained = nil
  }

  mutating func close() -> Passages.Index? {
    explain()
    return passages.close()
  }

  /// A transcriber's note within a passage, with a space on either side of it where there are words.
  private mutating func noteWithin(_ text: String) {
    guard !isBare else { return }
    passages.add(" ", .plain, .english)
    passages.add(text, .note, .english)
  }

  private mutating func between(
    _ start: String, _ end: String, _ form: Typeform, _ write: (inout ScriptWriter) -> Void
  ) {
    cut(in: form)
    noteWithin(start)
    passages.add(" ", .plain, .english)
    cut(in: form)
    write(&self)
    cut(in: form)
    noteWithin(end)
    cut(in: form)
  }
}

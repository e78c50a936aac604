/// Gathers the words of a paragraph piece by piece.
///
/// Runs of blanks become one, of whatever width they are; what is only a hint to the typesetter (soft hyphens, joiners without
/// width) is left out.
struct RichTextBuilder {
  private var runs: [RichText.Run] = []
  /// The next blank would stand at the beginning of a line or after another one.
  private var isAfterBlank = true
  private(set) var hasWords = false
  /// Bytes that were added.
  private(set) var length = 0

  mutating func add(_ text: String, style: RichText.Style = [], link: String? = nil) {
    let words = RichTextBuilder.isPlain(text) && !(isAfterBlank && text.utf8.first == 0x20) ? text : cleaned(text)
    guard let last = words.utf8.last else { return }
    isAfterBlank = last == 0x20
    length += words.utf8.count
    if !hasWords { hasWords = words.utf8.count > 1 || last != 0x20 }
    append(words, style, link)
  }

  private mutating func append(_ words: String, _ style: RichText.Style, _ link: String?) {
    if let last = runs.indices.last, runs[last].style == style, runs[last].link == link, runs[last].note == nil {
      runs[last].text += words
    } else {
      runs.append(RichText.Run(words, style: style, link: link))
    }
  }

  /// Begins a new line within the paragraph.
  mutating func breakLine() { control("\n") }

  mutating func tab() { control("\t") }

  /// A blank before a break is no word, nor is one after it.
  private mutating func control(_ sign: String) {
    if let last = runs.indices.last, runs[last].text.utf8.last == 0x20 { runs[last].text.unicodeScalars.removeLast() }
    append(sign, runs.last?.note == nil ? runs.last?.style ?? [] : [], nil)
    isAfterBlank = true
  }

  /// The mark of a note that is called here.
  mutating func add(note mark: String) { runs.append(RichText.Run("", note: mark)) }

  mutating func add(_ other: RichText) {
    for run in other.runs {
      if let note = run.note { add(note: note) } else { append(run.text, run.style, run.link) }
    }
    isAfterBlank = false
    hasWords = hasWords || !other.isEmpty
  }

  /// What was added so far, where it is as short as the mark of a list and has no blank within.
  var shortStart: String? {
    if length > 40 { return nil }
    let words = CellText.trim(runs.map(\.text).joined())
    return 1...12 ~= words.utf8.count && !words.contains(" ") ? words : nil
  }

  /// The words without what is blank at both ends.
  consuming func finish() -> RichText {
    RichTextBuilder.trim(&runs)
    return RichText(runs: runs)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" || scalar == "\t" }

  private static func trim(_ runs: inout [RichText.Run]) {
    while let first = runs.firstIndex(where: { $0.note == nil }) {
      let rest = runs[first].text.unicodeScalars.drop(while: isBlank)
      runs[first].text = String(rest)
      if !rest.isEmpty { break }
      runs.remove(at: first)
    }
    while let last = runs.lastIndex(where: { $0.note == nil }) {
      while let scalar = runs[last].text.unicodeScalars.last, isBlank(scalar) {
        runs[last].text.unicodeScalars.removeLast()
      }
      if !runs[last].text.isEmpty { break }
      runs.remove(at: last)
    }
  }

  /// Whether the text can be taken as it is: no two blanks together and nothing that is not a word.
  private static func isPlain(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      // 0xC2 begins the no-break blank, the soft hyphen and the control signs; 0xE2 the blanks of all widths; 0xEF the BOM.
      if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF || (byte == 0x20 && before == 0x20)
      {
        return false
      }
      before = byte
    }
    return true
  }

  private func cleaned(_ text: String) -> String {
    var words = String.UnicodeScalarView()
    var isAfterBlank = isAfterBlank
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: continue
      case 0...0x20, 0x7F...0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
        if !isAfterBlank { words.append(" ") }
        isAfterBlank = true
      case _:
        words.append(scalar)
        isAfterBlank = false
      }
    }
    return String(words)
  }
}

extension RichText {
  /// Paragraphs as the lines of one text.
  init(lines: [TextBlock]) {
    var words = RichTextBuilder()
    for (index, block) in lines.enumerated() {
      if index > 0 { words.breakLine() }
      if let mark = block.mark { words.add(mark + " ") }
      words.add(block.text)
    }
    self = words.finish()
  }
}

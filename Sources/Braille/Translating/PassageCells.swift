/// The cells of every passage of a script, in its order.
struct PassageCells: Sendable, Equatable {
  fileprivate(set) var bytes: [UInt8] = []
  fileprivate(set) var ends: [Int] = []

  subscript(index: Passages.Index) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }
}

extension LouisCopy {
  mutating func cells(
    of passages: Passages, _ grade: Grade, _ memory: inout TranslationMemory
  ) -> Result<PassageCells, BrailleError> {
    var cells = PassageCells()
    cells.bytes.reserveCapacity(passages.text.count)
    cells.ends.reserveCapacity(passages.passages.count)
    for passage in passages.passages {
      for segment in passages.segments[passage] {
        let words = passages.words(of: segment, BrailleCode(segment.language, grade))
        if memory.recall(words, into: &cells.bytes) { continue }
        let start = cells.bytes.count
        if !translate(segment, of: passages, words.code, into: &cells.bytes) {
          return .failure(.untranslated(passages.print(of: segment), tables: words.code.tables))
        }
        memory.keep(words, cells.bytes[start...])
      }
      cells.ends.append(cells.bytes.count)
    }
    return .success(cells)
  }

  private mutating func translate(
    _ segment: Passages.Segment, of passages: Passages, _ code: BrailleCode, into cells: inout [UInt8]
  ) -> Bool {
    let (text, forms) = (passages.text[segment.range], passages.forms[segment.range])
    if text.contains(where: { lacks($0, in: code) }) { return translate(text, lackingSome: forms, code, into: &cells) }
    return translate(text, segment.hasForms ? forms : nil, code, into: &cells)
  }

  private mutating func lacks(_ scalar: UInt32, in code: BrailleCode) -> Bool {
    scalar > 0x7E && !has(scalar, in: code)
  }

  /// Characters that the Welsh code lacks are written in the English one, and what that lacks too is named.
  private mutating func translate(
    _ text: ArraySlice<UInt32>, lackingSome forms: ArraySlice<UInt16>, _ code: BrailleCode, into cells: inout [UInt8]
  ) -> Bool {
    guard let english = code.english else {
      let named = naming(text, forms, code)
      return translate(named.text[...], named.forms[...], code, into: &cells)
    }
    var rest = text
    while let first = rest.first {
      let isLacking = lacks(first, in: code)
      let run = rest.prefix { lacks($0, in: code) == isLacking }
      let done =
        isLacking
        ? translate(run, lackingSome: forms[run.indices], english, into: &cells)
        : translate(run, nil, code, into: &cells)
      if !done { return false }
      rest = rest[run.endIndex...]
    }
    return true
  }

  private mutating func translate(
    _ text: ArraySlice<UInt32>, _ forms: ArraySlice<UInt16>?, _ code: BrailleCode, into cells: inout [UInt8]
  ) -> Bool {
    text.withUnsafeBufferPointer { text in
      guard let forms else { return translate(text, nil, code, into: &cells) }
      return forms.withUnsafeBufferPointer { translate(text, $0, code, into: &cells) }
    }
  }

  /// The same words with the name of each character that has no cells, as a transcriber's note: “@.<grinning face@.>”.
  private mutating func naming(
    _ text: ArraySlice<UInt32>, _ forms: ArraySlice<UInt16>, _ code: BrailleCode
  ) -> (text: [UInt32], forms: [UInt16]) {
    var named: (text: [UInt32], forms: [UInt16]) = ([], [])
    var followsName = false
    for (scalar, form) in zip(text, forms) {
      let isKnown = scalar <= 0x7E || has(scalar, in: code)
      let letters = isKnown ? [scalar] : (followsName ? [0x20] : []) + LouisCopy.name(of: scalar)
      named.text += letters
      named.forms += repeatElement(isKnown ? form : Typeform.note.rawValue, count: letters.count)
      followsName = !isKnown
    }
    return named
  }

  private static func name(of value: UInt32) -> [UInt32] {
    let scalar = Unicode.Scalar(value)
    let name = scalar?.properties.name ?? scalar?.properties.nameAlias ?? "character \(String(value, radix: 16))"
    return name.lowercased().unicodeScalars.map(\.value)
  }
}

extension Passages {
  fileprivate func words(of segment: Segment, _ code: BrailleCode) -> TranslationMemory.Words {
    TranslationMemory.Words(
      text: text[segment.range], forms: segment.hasForms ? forms[segment.range] : nil, code: code)
  }

  fileprivate func print(of segment: Segment) -> String {
    var words = String.UnicodeScalarView()
    for value in text[segment.range] { words.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    return String(words)
  }
}

import Papers

/// Lines of a text that are one paragraph, broken by the width of a page.
enum WrappedLines {
  static func joined(_ parts: [DocumentPart], isText: Bool) -> [DocumentPart] {
    let width = parts.lazy.filter(\.isText).map(\.words.count).max() ?? 0
    var out: [DocumentPart] = []
    /// The line above, which is the end of what has been joined.
    var above: DocumentPart?
    for part in parts {
      if let above, let last = out.indices.last,
        goesOn(from: above, mark: out[last].mark, to: part, isText ? width : .max)
      {
        out[last].text.join(part.text)
      } else {
        out.append(part)
      }
      above = part
    }
    return out
  }

  private static func goesOn(
    from last: DocumentPart, mark: String?, to next: DocumentPart, _ width: Int
  ) -> Bool {
    let length = last.words.count
    guard !next.isApart, next.isText || next.isHeading, next.mark == nil, last.isText, next.isText,
      LabelLine(next) == nil, let end = last.words.last
    else { return false }
    let isCapitals = HeadingForm.isCapitals(next.words)
    if isCapitals || HeadingForm.isCapitals(last.words) { return isCapitals && mark != nil && last.isCapitals }
    if next.text.isWholly(.bold) != last.text.isWholly(.bold) { return false }
    let beginsSmall = next.words.first?.isLowercase ?? false
    if beginsSmall { return !".:;!?".contains(end) }
    if PageCuts.isOpen(last.words) { return true }
    guard width <= 160, length * 10 >= width * 7, length >= 50 else { return false }
    return end == "." ? length * 10 >= width * 8 : !":;!?)".contains(end)
  }
}

extension DocumentPart {
  fileprivate var isCapitals: Bool { HeadingForm.isCapitals(words) }
}

/// Paragraphs that the end of a page cut in two.
enum PageCuts {
  private static let open: Set<String> = [
    "the", "a", "an", "of", "and", "or", "to", "for", "from", "with", "between", "in", "on", "at", "as", "which",
    "that", "by", "their", "its", "our", "this", "these", "y", "yr", "yn", "ar", "gan", "ac", "neu", "i",
  ]

  /// Whether the last word leaves a sentence open.
  static func isOpen(_ words: String) -> Bool {
    open.contains(words.split(separator: " ").last.map { $0.lowercased() } ?? "")
  }

  static func joined(_ parts: [DocumentPart], _ log: inout ImportLog) -> [DocumentPart] {
    var out: [DocumentPart] = []
    /// What was put last, which is the end of what has been joined.
    var above: DocumentPart?
    for part in parts {
      guard let before = above, let last = out.indices.last, let evidence = evidence(before, part) else {
        out.append(part)
        above = part
        continue
      }
      out[last].text.join(part.text)
      // Its own look tells no more once it is the rest of another.
      above = DocumentPart(out[last].form, line: part.line, part.text)
      let place = log.words(for: out[last].line)
      switch evidence {
      case .certain: log.decide(.joined, part.line, "“\(part.opening)” goes on from the paragraph on \(place)")
      case .likely:
        log.doubt(
          part.line, "“\(part.opening)” was joined to the paragraph on \(place), which ends without a stop",
          "begin a paragraph there if it is one")
      }
    }
    return out
  }

  private enum Evidence { case certain, likely }

  private static func evidence(_ last: DocumentPart, _ next: DocumentPart) -> Evidence? {
    guard last.isText, next.isText, next.mark == nil, next.isApart, LabelLine(next) == nil,
      LabelLine(last)?.isShort != true,
      case .paragraph = next.form, !HeadingForm.looksLikeOne(next), !HeadingForm.looksLikeOne(last),
      let end = last.words.last, let start = next.words.first
    else { return nil }
    if start.isLowercase { return end.isLetter || end.isNumber || ",-–’'".contains(end) ? .certain : nil }
    guard end.isLetter || end.isNumber || end == ",", last.words.utf8.count >= 40 else { return nil }
    if isOpen(last.words) || end == "," && start.isLetter { return .certain }
    return last.words.utf8.count >= 100 && next.words.utf8.count >= 40 && ".:;".contains(next.words.last ?? "x")
      ? .likely : nil
  }
}

extension DocumentPart {
  /// Its first words, for messages.
  var opening: String {
    let start = whole.split(separator: " ").prefix(6).joined(separator: " ")
    return start.count < whole.count ? start + " …" : start
  }
}

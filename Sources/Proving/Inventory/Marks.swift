import Publications
import Record

/// The language and the emphasis that words stand in: braille writes them with other signs.
struct Marks {
  private enum Mark {
    case language(String)
    case strong, emphasis
  }

  private var open: [Mark] = []

  /// Where a link ends braille begins anew, as it may add a reference there.
  static let endOfLink = Inline.link([], .elsewhere(""))

  /// Of all other events nothing is taken.
  mutating func take(_ event: ProseEvent) {
    if case .startLanguage(let tag) = event { open.append(.language(tag.string)) }
    if case .startStrong = event { open.append(.strong) }
    if case .startEmphasis = event { open.append(.emphasis) }
    if case .endLanguage = event { _ = open.popLast() }
    if case .endStrong = event { _ = open.popLast() }
    if case .endEmphasis = event { _ = open.popLast() }
  }

  func around(_ words: Inline) -> Inline {
    open.reversed().reduce(words) { words, mark in
      switch mark {
      case .language(let tag): .language(tag, [words])
      case .strong: .strong([words])
      case .emphasis: .emphasis([words])
      }
    }
  }
}

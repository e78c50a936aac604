/// A minute in its place, whether it may be read or not.
package enum MinuteInPlace {
  case open(Minute)
  case withheld(WithheldMinute)
}

extension Minutes {
  /// The minutes as written, each withheld one before the first with a greater number.
  package var inOrder: [MinuteInPlace] {
    var waiting = withheld.sorted { $0.number < $1.number }[...]
    var result: [MinuteInPlace] = []
    for minute in minutes {
      while let next = waiting.first, !minute.number.words.isEmpty, next.number < minute.number {
        result.append(.withheld(next))
        waiting.removeFirst()
      }
      result.append(.open(minute))
    }
    return result + waiting.map(MinuteInPlace.withheld)
  }
}

extension Minute {
  /// “minute 16”, or the words of a heading without a number.
  package var label: String {
    number.words.isEmpty ? title : "\(WrittenLanguage.current.label("minute")) \(number.words)"
  }
}

extension WithheldMinute {
  /// Two hyphens, so that it cannot be the anchor of a heading.
  package var anchor: String { "minute--" + (number.slug?.text ?? item.map { "item-\($0.item + 1)" } ?? "withheld") }

  package var title: String { withheld.publicTitle ?? "A minute that is not open to the public" }
}

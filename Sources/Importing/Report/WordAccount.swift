/// Counts the words of the source against those that found a place: the last guard of the promise that nothing is lost.
///
/// Inherited words do not count, since they stand in the source once.
struct WordAccount {
  struct Missing: Equatable {
    var line: Int
    var words: String
  }

  private var source: [(line: Int, words: [String])] = []

  init(_ lines: [SourceLine]) {
    for line in lines {
      switch line {
      case .row(let row): source.append((row.line, row.cells.flatMap(WordAccount.words)))
      case .prose(let line, let text): source.append((line, WordAccount.words(text)))
      case .gap: break
      }
    }
  }

  /// Runs of letters and digits.
  static func words(_ text: String) -> [String] {
    text.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }.map { String($0) }
  }

  /// What neither the texts that were placed nor the leftovers hold as often as the source.
  func missing(from texts: [String], _ leftovers: [Leftover]) -> [Missing] {
    var placed: [String: Int] = [:]
    for word in (texts + leftovers.map(\.words)).flatMap(WordAccount.words) {
      placed[word, default: 0] += 1
    }
    return source.compactMap { line, words in
      let missing = words.filter { word in
        guard let count = placed[word], count > 0 else { return true }
        placed[word] = count - 1
        return false
      }
      return missing.isEmpty ? nil : Missing(line: line, words: missing.joined(separator: " "))
    }
  }
}

extension ImportLog {
  /// Puts what was lost on the way on the list of what was not placed.
  mutating func sweep(_ lines: [SourceLine], placed texts: [String]) {
    for missing in WordAccount(lines).missing(from: texts, leftovers) {
      leave(missing.words, missing.line, .unaccounted)
    }
  }
}

extension ImportedPart {
  /// The words that stand here for themselves, once each.
  var ownWords: [String] {
    var words = initials.flatMap { [$0.initials, $0.meaning] }
    var section: String?
    for recommendation in recommendations {
      if !recommendation.isNumberSupplied { words.append(recommendation.number) }
      if let heading = recommendation.section, heading != section { words.append(heading) }
      section = recommendation.section
      words += [recommendation.text, recommendation.response ?? ""] + recommendation.cells.own
    }
    return words + actions.flatMap(\.cells.own)
  }
}

extension [ColumnField: CellValue] {
  fileprivate var own: [String] { sorted { $0.key < $1.key }.filter { $0.value.from == nil }.map(\.value.words) }
}

import Diagnostics
import Record

/// A heading that nobody knows, whose cells found no place.
struct UnknownHeading: Equatable {
  var words: String
  /// The line of the first cell under it.
  var line: Int
  var count: Int
}

extension [UnknownHeading] {
  mutating func count(_ words: String, _ line: Int) {
    if let index = firstIndex(where: { $0.words == words }) {
      self[index].count += 1
    } else {
      append(UnknownHeading(words: words, line: line, count: 1))
    }
  }

  mutating func add(_ others: [UnknownHeading]) {
    for other in others {
      if let index = firstIndex(where: { $0.words == other.words }) {
        self[index].count += other.count
      } else {
        append(other)
      }
    }
  }

  /// A warning for each, with the option that keeps the words of its cells in a field of the record.
  func diagnostics(_ log: ImportLog, keptAs field: String = "notes") -> [Diagnostic] {
    map { heading in
      Diagnostic(
        .tableNotUnderstood, .warning,
        "the heading “\(heading.words)” is not known: \(heading.count.of("cell")) under it found no place",
        at: log.range(line: heading.line),
        fixes: [.advise("say what it is, for example --column \"\(heading.words)=\(field)\"")])
    }
  }
}

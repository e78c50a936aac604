import Diagnostics

/// Counts the words of the source against those that stand in the content files: the last guard of the promise that nothing is
/// lost.
///
/// The files are read back as a build reads them, so that a field which is never written is missed whoever forgot it.
struct WordAccount {
  struct Missing: Equatable {
    var line: Int
    var words: String
  }

  private struct Line {
    var number: Int
    var cells: [SourceCell]
  }

  private var source: [Line] = []

  init(_ lines: [SourceLine]) {
    for line in lines {
      switch line {
      case .row(let row): source.append(Line(number: row.line, cells: row.cells.map(SourceCell.init)))
      case .prose(let number, let text): source.append(Line(number: number, cells: [SourceCell(text)]))
      case .gap: break
      }
    }
  }

  /// Runs of letters and digits.
  static func words(_ text: String) -> [String] { SourceCell(text).words }

  /// What neither the files nor the leftovers hold as often as the source: passages as they stand in it.
  ///
  /// A leftover is looked for in the line that it was left in, and only what is not found there in others.
  func missing(from written: WrittenWords, _ leftovers: [Leftover]) -> [Missing] {
    var written = written
    var left = LeftWords(leftovers)
    let open = source.map { WordAccount.open($0, &written, &left) }
    return zip(source, open).flatMap { line, open in
      open.flatMap { index, words in
        let cell = line.cells[index]
        let lost = words.filter { !left.takeAnywhere(cell.words[$0]) && !written.takeChoice(cell.words[$0]) }
        return cell.passages(of: lost).map { Missing(line: line.number, words: $0) }
      }
    }
  }

  /// The cells with the positions of their words that were not found.
  private static func open(
    _ line: Line, _ written: inout WrittenWords, _ left: inout LeftWords
  ) -> [(cell: Int, words: [Int])] {
    var taken: Set<Int> = []
    var open: [(cell: Int, words: [Int])] = []
    for (index, cell) in line.cells.enumerated() where !taken.contains(index) {
      if let cells = written.takeRepeated(line.cells, from: index) {
        taken.formUnion(cells)
        continue
      }
      let words = cell.words.indices.filter {
        !left.take(cell.words[$0], of: line.number) && !written.take(cell.words[$0])
      }
      if !words.isEmpty { open.append((index, words)) }
    }
    return open
  }
}

/// The words of the passages that were left over, by the line they were left in.
private struct LeftWords {
  private var counts: [Int: [String: Int]] = [:]
  /// How often a word is left in all lines; nil until every line has been asked.
  private var anywhere: [String: Int]?

  init(_ leftovers: [Leftover]) {
    for leftover in leftovers {
      for word in WordAccount.words(leftover.words) { counts[leftover.line, default: [:]][word, default: 0] += 1 }
    }
  }

  mutating func take(_ word: String, of line: Int) -> Bool { counts[line]?.take(word) ?? false }

  mutating func takeAnywhere(_ word: String) -> Bool {
    if anywhere == nil {
      anywhere = counts.values.reduce(into: [:]) { all, line in all.merge(line, uniquingKeysWith: +) }
    }
    return anywhere?.take(word) ?? false
  }
}

extension [String: Int] {
  /// Takes one of what is counted under a key; false where none is left.
  mutating func take(_ key: String) -> Bool {
    guard let count = self[key], count > 0 else { return false }
    self[key] = count - 1
    return true
  }
}

extension ImportLog {
  /// Puts what was lost on the way on the list of what was not placed.
  ///
  /// A file that does not read back is an error. With an error no file is written and the paper itself is still all there is.
  mutating func sweep(_ lines: [SourceLine], files: [ImportedFile]) {
    if diagnostics.hasErrors { return }
    let written = WrittenWords(files, added: added, titles: leftovers.filter { $0.reason == .title }.map(\.words))
    diagnostics += written.faults
    for missing in WordAccount(lines).missing(from: written, leftovers) {
      leave(missing.words, missing.line, .unaccounted)
    }
  }
}

/// A numbered row that names what the rows below are about, and asks for nothing itself.
///
/// “13.1” with a few words, where the next number is 13.1.2; or a number with fewer parts than the table's numbers have.
enum SectionHeading {
  /// The heading's words, and the specks to leave out of them, or nil when the row is a record.
  static func heading(
    of row: DataRow, next: WrittenNumber?, usualDepth: Int
  ) -> (number: String, words: String, specks: [String])? {
    guard let written = row.cells[.number] else { return nil }
    let others = row.cells.filter { $0.key != .number }.sorted { $0.key < $1.key }.map(\.value)
    guard let number = WrittenNumber(whole: written) else {
      return others.isEmpty && written.count(where: \.isLetter) > 3 ? ("", written, []) : nil
    }
    let specks = others.filter(isSpeck)
    let words = others.filter { !isSpeck($0) }
    let settled = row.cells.contains {
      [.status, .lead, .byWhen, .progress, .rag, .action].contains($0.key) && !isSpeck($0.value)
    }
    guard !settled, !words.isEmpty else { return nil }
    let response = row.cells[.response].map { !isSpeck($0) } ?? false
    let isExtended = next?.extends(number) ?? false
    guard isExtended || (!response && number.depth < usualDepth) else { return nil }
    return (written, words.joined(separator: " "), specks)
  }

  /// One or two signs that are no word.
  static func isSpeck(_ text: String) -> Bool {
    text.count <= 2 && (!text.unicodeScalars.allSatisfy(\.isASCII) || text.allSatisfy(\.isNumber))
  }
}

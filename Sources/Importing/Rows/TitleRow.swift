/// The title of a table: few cells, at the top of a page, right above the row of headings.
///
/// Of two cells the longer is the title; the other is what a cut at the page's edge left of the same words.
enum TitleRow {
  static func title(of row: SourceRow, atTop: Bool, aboveHeadings: Bool) -> String? {
    guard atTop, aboveHeadings, (1...2).contains(row.filled.count) else { return nil }
    guard let first = row.filled.first, WrittenNumber(whole: first.text) == nil else { return nil }
    return row.filled.map(\.text).max { $0.count < $1.count }
  }

  /// The review's name in a title such as “Recommendations from the Foster Care Review”.
  static func reviewName(in title: String) -> String {
    let words = title.split(separator: " ")
    guard words.count > 2, words[0].lowercased() == "recommendations", ["from", "of"].contains(words[1].lowercased())
    else {
      return title
    }
    return words.dropFirst(words[2].lowercased() == "the" ? 3 : 2).joined(separator: " ")
  }
}

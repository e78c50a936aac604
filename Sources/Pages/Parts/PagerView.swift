import Record
import Theme

/// Where a page of a long index stands among its pages.
struct PagerView: Viewable {
  let number: Int
  let count: Int
  let previous: String?
  let next: String?

  static let vocabulary = Vocabulary<PagerView>(
    "pager",
    [
      .text("number", \.number, "This page's number, from 1"),
      .text("count", \.count, "How many pages there are"),
      .address("previous", \.previous, "The page before"),
      .address("next", \.next, "The page after"),
    ])
}

/// The rows of one page of a long index.
struct IndexPage<Row: Sendable>: Sendable {
  /// From 1.
  let number: Int
  let path: String
  let rows: [Row]
  /// Nothing when the whole index stands on one page.
  let pager: PagerView?
}

extension Site {
  /// Cuts a long index into pages: `reviews/index.html`, `reviews/page-2/index.html` … There is always a first page.
  ///
  /// `folder` ends in a stroke; `most` where a row is so long that the council's own number of them would be too much for a page,
  /// `size` where a list is to be whole as long as it can be.
  func paged<Row: Sendable>(
    _ rows: [Row], in folder: String, most: Int = .max, size: Int? = nil
  ) -> [IndexPage<Row>] {
    let size = max(size ?? min(record.council.pageSize, most), 1)
    let count = max((rows.count + size - 1) / size, 1)
    return (1...count).map { number in
      let slice = rows[(number - 1) * size..<min(number * size, rows.count)]
      let pager = PagerView(
        number: number, count: count, previous: number > 1 ? Site.path(ofPage: number - 1, in: folder) : nil,
        next: number < count ? Site.path(ofPage: number + 1, in: folder) : nil)
      return IndexPage(
        number: number, path: Site.path(ofPage: number, in: folder), rows: Array(slice),
        pager: count > 1 ? pager : nil)
    }
  }

  /// From the second page on, a title with the page's number after it, so that no two pages share a title.
  func listTitle<Row>(_ title: String, _ page: IndexPage<Row>) -> String {
    page.number > 1 ? say(.listPage, number: String(page.number), title: title) : title
  }

  /// “People (page 2 of 3)”, for the same reason.
  func title<Row>(_ title: String, _ page: IndexPage<Row>) -> String {
    guard let pager = page.pager, page.number > 1 else { return title }
    return "\(title) (\(say(.pageOf, count: pager.count, number: String(page.number))))"
  }

  static func path(ofPage number: Int, in folder: String) -> String {
    number == 1 ? folder + "index.html" : "\(folder)page-\(number)/index.html"
  }
}

import Record
import Theme

/// One page of a long index: its items and where it stands in the row of pages.
struct IndexPage<Item: Sendable>: Sendable {
  let items: ArraySlice<Item>
  /// From 1.
  let number: Int
  let count: Int
  /// “tracker/index.html”, “tracker/page-2/index.html”.
  let path: String
  fileprivate let folder: String

  static func path(in folder: String, number: Int) -> String {
    number == 1 ? folder + "index.html" : "\(folder)page-\(number)/index.html"
  }
}

/// The links between the pages of a long index; absent where there is only one.
struct PagerView: Viewable {
  let position: String
  let previous: String?
  let next: String?

  init?<Item>(_ page: IndexPage<Item>) {
    guard page.count > 1 else { return nil }
    position = "Page \(page.number) of \(page.count)"
    previous = page.number > 1 ? IndexPage<Item>.path(in: page.folder, number: page.number - 1) : nil
    next = page.number < page.count ? IndexPage<Item>.path(in: page.folder, number: page.number + 1) : nil
  }

  static let vocabulary = Vocabulary<PagerView>(
    "pager",
    [
      .text("position", \.position, "Page 2 of 5"),
      .address("previous", \.previous, "The page before"),
      .address("next", \.next, "The page after"),
    ])
}

extension Site {
  /// Cuts a list into pages of the council's page size; an empty list has one empty page. `folder` ends in a stroke.
  func indexPages<Item: Sendable>(of items: [Item], in folder: String) -> [IndexPage<Item>] {
    let size = max(1, record.council.pageSize)
    let count = max(1, (items.count + size - 1) / size)
    return (1...count).map { number in
      let slice = items[min(items.count, (number - 1) * size)..<min(items.count, number * size)]
      return IndexPage(
        items: slice, number: number, count: count, path: IndexPage<Item>.path(in: folder, number: number),
        folder: folder)
    }
  }
}

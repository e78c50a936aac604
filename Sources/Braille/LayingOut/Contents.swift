/// The list of headings with their pages.
enum Contents {
  struct Entry: Sendable, Equatable {
    /// From 1.
    var page: Int
    var lines: [[UInt8]]
  }

  /// Headings of the second and third level, where they stand on the pages.
  static func entries(of pages: [[Row]], _ headings: [RowWriter.Heading]) -> [Entry] {
    var entries: [Entry] = []
    for (index, rows) in pages.enumerated() {
      for row in rows {
        guard let heading = row.heading, headings[heading].level <= 3 else { continue }
        entries.append(Entry(page: index + 1, lines: lines(headings[heading], page: index + 1)))
      }
    }
    return entries
  }

  /// The words, at least two dots 5 and the number at the end of the line; words stop six cells before it, and the third level
  /// begins two cells further in.
  private static func lines(_ heading: RowWriter.Heading, page: Int) -> [[UInt8]] {
    let number = Cell.number(page)
    let indent = heading.level > 2 ? 2 : 0
    let margins = Script.Margins(first: indent, runOver: indent + 4)
    var lines = Wrapping.lines(heading.cells, margins, width: PageSize.width - number.count - 4)
    let last = lines.removeLast()
    let guides = PageSize.width - last.count - number.count - 2
    lines.append(
      last + [Cell.space] + [UInt8](repeating: Cell.guide, count: guides) + [Cell.space] + number)
    return lines
  }
}

/// How pages are divided into volumes.
enum Volumes {
  /// Equal parts of at most 100 pages; a part ends up to a tenth earlier where that lets the next begin with a heading.
  static func parts(_ pages: [[Row]], _ headings: [RowWriter.Heading]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while start < pages.count {
      let left = pages.count - start
      let count = (left + BookBinder.pagesInVolume - 1) / BookBinder.pagesInVolume
      let end = count == 1 ? pages.count : start + (left + count - 1) / count
      let cut = end == pages.count ? end : self.cut(pages, headings, before: end, after: start)
      parts.append(start..<cut)
      start = cut
    }
    return parts
  }

  private static func cut(_ pages: [[Row]], _ headings: [RowWriter.Heading], before end: Int, after start: Int) -> Int {
    let earliest = end - (end - start) / 10
    return stride(from: end, through: earliest, by: -1).first { page in
      pages[page].first?.heading.map { headings[$0].level <= 2 } ?? false
    } ?? end
  }
}

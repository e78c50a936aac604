import Record

@testable import Braille
@testable import Publications

/// What the tests of this room share: one pool of two copies, and a publication with something of everything.
enum Made {
  static func translation() throws -> Translation { Translation(try Translators(jobs: 2)) }

  static func publication(
    _ blocks: [Block], title: String = "Winter gritting review", language: String = "en-GB"
  ) -> Publication {
    Publication(
      kind: .review, subject: RecordRef(.review, 0), stem: "reviews/gritting/review",
      page: "reviews/gritting/index.html",
      site: "https://wendleshire.example/", title: title, language: language, council: "Wendleshire County Council",
      date: Day(iso: "2026-11-20"),
      summary: "Roads & paths <in> winter", blocks: blocks)
  }

  static func paragraph(_ text: String, number: String? = nil) -> Block {
    .paragraph(Paragraph(number: number, words: [.text(text)]))
  }

  static func heading(_ text: String, level: Int = 2) -> Block {
    .heading(Heading(level: level, anchor: "", words: [.text(text)]))
  }

  static func table(_ caption: String, _ columns: [String], numeric: Set<Int> = [], _ rows: [[String]]) -> Table {
    Table(
      caption: caption,
      columns: columns.enumerated().map { .init(words: [.text($1)], isNumeric: numeric.contains($0)) },
      rows: rows.map { row in
        .init(cells: row.map { .init(blocks: $0.isEmpty ? [] : [paragraph($0)]) })
      })
  }

  /// Lines of the file, without the ends of lines.
  static func lines(_ blocks: [Block], _ grade: Grade = .two) throws -> [String] {
    try pages(blocks, grade).flatMap(\.self)
  }

  static func pages(_ blocks: [Block], _ grade: Grade = .two) throws -> [[String]] {
    let book = try Transcriber(translation()).book(of: publication(blocks), grade)
    return BrailleFile(book.brf()).pages.map { $0.lines.map { String(decoding: $0, as: UTF8.self) } }
  }

  /// Words enough for `count` lines or so, numbered so that no two paragraphs are alike.
  static func long(_ count: Int) -> [Block] {
    (1...count).map {
      paragraph("Every road on route \($0) was gritted before the frost came to the hills.", number: "\($0)")
    }
  }
}

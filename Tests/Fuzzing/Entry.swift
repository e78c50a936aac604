import Compiling
import Diagnostics
import Importing
import Papers
import Reading
import Record
import Theme

/// What takes bytes that anybody may have made; each promises that it returns, whatever the bytes are.
enum Entry: String, CaseIterable {
  case frontMatter = "front-matter"
  case markdown, minutes, document, record, date, template, table, programme, plan
  /// Papers to import: packed ones by the markup in them and as they are, and texts.
  case word, workbook, packed, page, data, markup, drawn, places
  case openText = "open-text"
  case openSheet = "open-sheet"

  func read(_ bytes: [UInt8], _ readers: Readers) {
    switch self {
    case .frontMatter: _ = FrontMatter.read(bytes, path: "a.md")
    case .markdown: readers.prose(bytes, .report)
    case .minutes: readers.prose(bytes, .minutes)
    case .document: readers.document(bytes)
    case .record: Entry.link(bytes)
    case .date: _ = FuzzyDate(words: String(decoding: bytes, as: UTF8.self))
    case .template: Entry.compile(bytes)
    case .table: _ = Importer.import(table: bytes, name: "a.csv", options: ImportOptions(reviewID: "a"))
    case .programme: _ = Importer.import(workProgramme: bytes, name: "a.txt", options: ProgrammeOptions(committee: "a"))
    case .word: PackedPaper.word(bytes)
    case .workbook: PackedPaper.workbook(bytes)
    case .openText: PackedPaper.openDocument(bytes, "text")
    case .openSheet: PackedPaper.openDocument(bytes, "spreadsheet")
    case .packed: PackedPaper.read(bytes, name: "a.docx")
    case .page: PackedPaper.read(bytes, name: "a.html")
    case .data: PackedPaper.read(bytes, name: "a.json")
    case .markup: PackedPaper.read(bytes, name: "a.xml")
    case .drawn: PackedPaper.read(bytes, name: "a.md")
    case .places: PackedPaper.take(PaperReader.read(places: bytes, name: "a.pdf"))
    case .plan: _ = Importer.import(forwardPlan: bytes, name: "a.md", options: PlanOptions(name: "a"))
    }
  }

  /// Files of a record, of which each begins with a form feed and a letter that says which it is.
  private static func link(_ bytes: [UInt8]) {
    var files = ["committees/a.md": "---\ntitle: A\n---\n"]
    for piece in bytes.split(separator: 12) {
      guard let first = piece.first else { continue }
      let path = Readers.paths[Int(first) % Readers.paths.count]
      files[path] = String(decoding: piece.dropFirst(), as: UTF8.self)
    }
    _ = Compiling.record(of: files)
  }

  private static func compile(_ bytes: [UInt8]) {
    let item = Shape("item", [Field("name", .text(optional: false), "A name.")])
    let shape = Shape(
      "page",
      [
        Field("title", .text(optional: true), "A title."), Field("link", .address(optional: false), "An address."),
        Field("items", .list(of: { item }), "Some items."),
      ])
    let files = ["templates/page.mustache": bytes, "templates/parts/part.mustache": bytes]
    _ = Theme.compile(layers: [ThemeFolder(path: "a", files: files)], pages: ["page": shape])
  }
}

/// The readers that are kept from one input to the next, as a build keeps them.
struct Readers {
  static let paths = [
    "council.yml", "committees/a.md", "people/a.md", "posts/a.md", "meetings/2026-01-01-a/meeting.md",
    "meetings/2026-01-01-a/minutes.md", "meetings/2026-01-01-a/a.md", "reviews/a/review.md",
    "reviews/a/recommendations.md", "reviews/a/response.md", "reviews/a/action-plan.md", "work-programme/a.md",
    "forward-plan/a.md", "indicators/a.md", "glossary.md",
  ]

  private let markdown = MarkdownReader()
  private let content = ContentReader()

  func prose(_ bytes: [UInt8], _ options: MarkdownOptions) {
    _ = markdown.read(bytes, body: 0..<bytes.count, path: "a.md", firstLine: 1, options: options)
  }

  /// Reads a file of the record; its first byte chooses which it is.
  func document(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    _ = content.read(Array(bytes.dropFirst()), path: Readers.paths[Int(first) % Readers.paths.count])
  }
}

import Compiling
import Diagnostics
import Record

@testable import Publications

/// A record compiled from files, and what is published of it.
struct Compiled: Sendable {
  let record: Record
  let publications: [Publication]

  init(_ files: [String: String], asAt: String = "2026-11-20") {
    self.init(Compiling.record(of: files, asAt: asAt).value)
  }

  private init(_ record: Record) {
    self.record = record
    publications = Publications(record).all.map { $0.compose() }
  }

  /// The council that the project ships as an example.
  static let demonstration = Compiled(Compiling.record(of: Compiling.demonstration).value)

  func first(_ kind: PublicationKind) -> Publication? { publications.first { $0.kind == kind } }

  func publication(_ kind: PublicationKind, of subject: RecordRef) -> Publication? {
    publications.first { $0.kind == kind && $0.subject == subject }
  }
}

extension Publication {
  /// Every word of it in order, blocks on lines of their own.
  var text: String { blocks.lines.joined(separator: "\n") }

  var headings: [Heading] { blocks.flatMap(\.headings) }
}

extension [Block] {
  var lines: [String] { flatMap(\.lines) }

  /// What prose says on its own, composed alike.
  var text: String { lines.joined(separator: "\n") }
}

extension Block {
  fileprivate var lines: [String] {
    switch self {
    case .heading(let heading): [[heading.number, heading.words.plain].compactMap { $0 }.joined(separator: " ")]
    case .paragraph(let paragraph):
      [[paragraph.number, paragraph.words.plain].compactMap { $0 }.joined(separator: " ")]
    case .list(let list): list.items.flatMap { item in (item.number.map { [$0] } ?? []) + item.blocks.lines }
    case .facts(let facts): facts.flatMap { [$0.name] + $0.blocks.lines }
    case .table(let table): table.lines
    case .figure(let figure): [figure.title, figure.alternative] + (figure.data?.lines ?? [])
    case .quote(let inner), .resolution(let inner): inner.lines
    case .note(let words): [words.plain]
    case .code(let text): [text]
    case .rule: []
    }
  }

  var headings: [Heading] {
    switch self {
    case .heading(let heading): [heading]
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.headings) }
    case .quote(let inner), .resolution(let inner): inner.flatMap(\.headings)
    case .facts(let facts): facts.flatMap { $0.blocks.flatMap(\.headings) }
    case .table(let table): table.rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap(\.headings) } }
    case .paragraph, .figure, .note, .code, .rule: []
    }
  }
}

extension Table {
  fileprivate var lines: [String] {
    [caption] + columns.map(\.words.plain) + rows.flatMap { $0.cells.flatMap { $0.blocks.lines } }
  }
}

import Diagnostics
import Drafting
import Foundation
import Linking
import Reading
import Record

@testable import Publications

/// A record compiled from files, and what is published of it.
struct Compiled: Sendable {
  let record: Record
  let publications: [Publication]

  init(_ files: [String: String], asAt: String = "2026-11-20") {
    self.init(files.mapValues { Array($0.utf8) }, asAt: asAt)
  }

  private init(_ files: [String: [UInt8]], asAt: String) {
    let reader = ContentReader()
    var drafts = Drafts()
    for path in files.keys.sorted() {
      let bytes = files[path] ?? []
      guard case .document = ContentLayout.placement(of: path) else {
        drafts.attachments.append(AttachmentDraft(path: path, size: bytes.count))
        continue
      }
      if let value = reader.read(bytes, path: path).value { drafts.append(value) }
    }
    record = Linker(asAt: Day(iso: asAt) ?? Day(number: 0), showsDrafts: false).link(drafts).value
    publications = Publications(record).all.map { $0.compose() }
  }

  /// The council that the project ships as an example.
  static let demonstration: Compiled = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("content")
    var files: [String: [UInt8]] = [:]
    let walker = FileManager.default.enumerator(atPath: root.path)
    while let path = walker?.nextObject() as? String {
      let url = root.appendingPathComponent(path)
      if (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true,
        let data = try? Data(contentsOf: url)
      {
        files[path] = Array(data)
      }
    }
    return Compiled(files, asAt: "2026-11-20")
  }()

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

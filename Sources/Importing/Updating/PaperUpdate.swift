package import Diagnostics
import Drafting
package import Papers

/// What a paper that comes again changes in the record: the same files with the lines that are others now.
///
/// Nothing is renumbered and nothing removed. What cannot be matched for certain is told and stays as it is.
package struct PaperUpdate: Sendable {
  /// The files that change, whole, and those that are new.
  package private(set) var files: [ImportedFile] = []
  /// Field by field, what was and what is: “recommendations 4: lead: was “Warden”, is “Keeper””.
  package private(set) var changes: [String] = []
  package private(set) var leftovers: [Leftover]
  package private(set) var diagnostics: [Diagnostic] = []

  private let places: RowPlaces
  private let asAt: String?
  /// How many reviews the paper is of; where there are several, each change names its own.
  private let reviewCount: Int
  /// The numbers of recommendations that are doubtful, by the folder of their review.
  private var doubtful: [Substring: Set<String>] = [:]

  /// `existing` are the files of the record that the paper's own would take the place of, by their paths.
  package init(of paper: SourcePaper, _ imported: ImportedPaper, existing: [String: [UInt8]], asAt: String?) {
    self.asAt = asAt
    places = RowPlaces(paper)
    leftovers = imported.leftovers
    reviewCount = Set(imported.files.compactMap { $0.path.split(separator: "/").dropFirst().first }).count
    for file in imported.files {
      guard let bytes = existing[file.path] else {
        files.append(file)
        continue
      }
      // The review itself is as the clerk left it.
      if !file.path.hasSuffix("/review.md") { update(file, bytes) }
    }
    // What was not applied stands in no file: the account is of the files as they are now.
    let kept = existing.filter { path, _ in !files.contains { $0.path == path } }
      .map { ImportedFile(path: $0.key, text: String(decoding: $0.value, as: UTF8.self)) }
    let dates = changes.filter { $0.contains(": progress: new, \(asAt ?? "")") }.compactMap { _ in asAt }
    let written = WrittenWords(files + kept.sorted { $0.path < $1.path }, added: dates)
    for missing in WordAccount(paper.sourceLines).missing(from: written, leftovers) {
      leftovers.append(Leftover(line: missing.line, words: CellText.oneLine(missing.words), reason: .unapplied))
    }
  }

  /// Whether a file can be brought up to date, or would be written over.
  package static func canUpdate(_ path: String) -> Bool {
    path.hasPrefix("reviews/")
      && ["review.md", "recommendations.md", "action-plan.md", "response.md"].contains { path.hasSuffix("/" + $0) }
  }

  private mutating func update(_ file: ImportedFile, _ bytes: [UInt8]) {
    guard var editor = FieldEditor(bytes, path: file.path),
      let new = FieldEditor(Array(file.text.utf8), path: file.path)
    else { return diagnostics.append(.cannotUpdate(file.path)) }
    for list in ["recommendations", "actions", "positions"] {
      guard let rows = new.node(at: [.field(list)]) else { continue }
      update(list, rows, &editor, file.path)
    }
    if editor.bytes != bytes {
      files.append(ImportedFile(path: file.path, text: String(decoding: editor.bytes, as: UTF8.self)))
    }
  }

  private mutating func update(_ list: String, _ rows: Node, _ editor: inout FieldEditor, _ path: String) {
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    let place = reviewCount > 1 ? "\(folder.drop { $0 != "/" }.dropFirst()): " : ""
    let matching = RowMatching(
      UpdateRow.all(of: editor.node(at: [.field(list)])), UpdateRow.all(of: rows),
      barred: list == "positions" ? doubtful[folder, default: []] : [])
    if list == "recommendations" { doubtful[folder] = Set(matching.doubts.compactMap(\.new.number)) }
    var wanted: [(change: FieldEditor.Change, row: UpdateRow)] = []
    for (old, new) in matching.pairs {
      let update = RowUpdate(old, new, list: list, asAt: asAt)
      wanted += update.changes.map { ($0, new) }
      changes += update.told.map { "\(place)\(list) \(old.name): \($0)" }
      diagnostics += update.doubts.map { .doubtful("\(list) \(old.name): \($0)", at: places.range(of: new)) }
    }
    for row in matching.added {
      guard let fields = FieldEditor.Field.all(row.entries.filter { $0.key.value != "inherited" }) else { continue }
      wanted.append((.append(fields, to: [.field(list)]), row))
      changes.append("\(place)\(list) \(row.name): new")
    }
    for doubt in matching.doubts {
      diagnostics.append(.doubtful(list, doubt, at: places.range(of: doubt.new), in: path))
      leftovers.append(places.leftover(of: doubt.new))
    }
    for row in matching.gone { diagnostics.append(.gone(list, row)) }
    for (made, wish) in zip(editor.change(wanted.map(\.change)), wanted) where !made {
      diagnostics.append(
        .doubtful("\(list) \(wish.row.name): its lines could not be changed safely", at: places.range(of: wish.row)))
    }
  }
}

/// Where the rows of a paper stand in it, found by their words.
private struct RowPlaces {
  private var lines: [[String]: Int] = [:]
  private var rows: [Int: String] = [:]
  private let paper: PaperLines

  init(_ source: SourcePaper) {
    paper = source.lines
    for case .row(let row) in source.sourceLines {
      rows[row.line] = row.filled.map(\.text).joined(separator: " | ")
      for cell in row.cells where !cell.isEmpty {
        let words = WordAccount.words(cell.lowercased())
        if lines[words] == nil { lines[words] = row.line }
      }
    }
  }

  private func line(of row: UpdateRow) -> Int {
    let number = (row.value("number") ?? row.value("recommendation")).map { WordAccount.words($0.words.lowercased()) }
    return lines[row.text] ?? number.flatMap { lines[$0] } ?? 1
  }

  /// The whole row, since none of it was taken over.
  func leftover(of row: UpdateRow) -> Leftover {
    let line = line(of: row)
    return Leftover(line: line, words: CellText.oneLine(rows[line] ?? row.name), reason: .unapplied)
  }

  func range(of row: UpdateRow) -> SourceRange {
    let place = paper.place(of: line(of: row))
    let start = SourcePosition(line: place.line, column: 1)
    return SourceRange(path: place.path, start: start, end: start)
  }
}

extension Diagnostic {
  fileprivate static func doubtful(_ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.doubtfulUpdate, .warning, message, at: range)
  }

  fileprivate static func doubtful(
    _ list: String, _ doubt: RowMatching.Doubt, at range: SourceRange, in path: String
  ) -> Diagnostic {
    Diagnostic(
      .doubtfulUpdate, .warning, "\(list) \(doubt.new.name) was not taken over: \(doubt.reason)", at: range,
      fixes: [.advise("change \(path) by hand")],
      related: doubt.old.entries.first.map { [.init("what is there", at: $0.key.range)] } ?? [])
  }

  fileprivate static func gone(_ list: String, _ row: UpdateRow) -> Diagnostic {
    Diagnostic(
      .goneFromPaper, .warning, "\(list) \(row.name) stands no longer in the paper; it was kept",
      at: row.entries.first?.key.range ?? SourceRange(path: list))
  }

  fileprivate static func cannotUpdate(_ path: String) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, .error, "the fields cannot be read, so that nothing can be brought up to date",
      at: SourceRange(path: path), fixes: [.advise("run `scrutable check` and mend what it tells first")])
  }
}

package import Diagnostics
package import Papers

/// What an import would write, row by row, for the clerk to look at first: left the paper, right the record.
package struct ImportPreview: Sendable {
  /// Where the words of a cell would stand.
  package enum Home: Sendable, Equatable {
    /// A record and its field.
    case field(String, String)
    /// A field that holds more words than these.
    case partOf(String, String)
    case notPlaced(Leftover.Reason)
    /// In several fields: a number cut from a text, a log of progress by its dates.
    case parted
    /// The cell is empty.
    case nothing

    package var words: String {
      switch self {
      case .field(let record, let field): "\(record): \(field)"
      case .partOf(let record, let field): "\(record): part of \(field)"
      case .notPlaced(.heading): "the heading of a column"
      case .notPlaced(let reason): "not placed: \(reason.rawValue)"
      case .parted: "parted among several fields"
      case .nothing: ""
      }
    }
  }

  package struct Cell: Sendable, Equatable {
    package var words: String
    package var home: Home
  }

  package struct Row: Sendable, Equatable {
    /// “row 7 of “2026””.
    package var place: String
    package var cells: [Cell]
    /// What was decided about the row, and what is doubtful about it.
    package var notes: [String] = []
  }

  package var name: String
  /// What the paper is, with the evidence.
  package var kind: String
  package var rows: [Row] = []
  package var decisions: [(kind: Decision.Kind, place: String, text: String)] = []
  package var doubts: [Diagnostic]
  package var files: [ImportedFile]
  /// Nil where the import stopped with an error.
  package var command: String?
  package var changes: [String] = []
}

extension ImportPreview {
  package init(of paper: SourcePaper, kind: String, result: Checked<ImportedPaper>, command: String?) {
    self.init(
      name: paper.name, kind: kind, doubts: result.diagnostics.filter { $0.severity != .advice }.sorted(),
      files: result.value.files, command: command)
    decisions = result.value.decisions.map { ($0.kind, paper.lines.words(for: $0.line), $0.text) }
    let notes = Dictionary(grouping: result.value.decisions.filter { $0.kind != .column }, by: \.line)
    let warned = Dictionary(grouping: doubts) { "\($0.range.path):\($0.range.start.line)" }
    var homes = CellHomes(result.value.files, result.value.leftovers)
    for line in paper.sourceLines {
      guard let (number, cells) = line.words else { continue }
      let place = paper.lines.place(of: number)
      let doubts = (warned["\(place.path):\(place.line)"] ?? []).map { "doubtful: \($0.message)" }
      rows.append(
        Row(
          place: paper.lines.words(for: number),
          cells: zip(cells, homes.homes(of: cells, line: number)).map(Cell.init).filter { $0.home != .nothing },
          notes: doubts + (notes[number] ?? []).map(\.text)))
    }
  }
}

extension SourceLine {
  fileprivate var words: (line: Int, cells: [String])? {
    switch self {
    case .row(let row): (row.line, row.cells)
    case .prose(let line, let words): (line, [words])
    case .gap: nil
    }
  }
}

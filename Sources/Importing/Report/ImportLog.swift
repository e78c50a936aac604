import Diagnostics
import Papers

/// Words of the source that stand in no content file, with why.
package struct Leftover: Sendable, Equatable {
  package enum Reason: String, CaseIterable, Sendable {
    case prose = "Outside the tables"
    case title = "Titles above a table"
    case heading = "Column headings"
    case label = "Labels of rows"
    case section = "Headings that say how the matters below are dealt with"
    case tie = "Words between a day and its time"
    case choice = "Words read as one of the record’s own"
    case ditto = "Marks that mean “as above”"
    case cut = "Columns cut by the edge of a page"
    case stranded = "Columns cut off from their table"
    case unmapped = "Columns with no place in the record"
    case halves = "Halves of a word that a line or a page cut"
    case note = "Notes and keys below a table"
    case residue = "What a program wrote into cells that were empty, or into dates"
    case noHeading = "Cells under no heading"
    case noField = "Cells the record has no field for here"
    case repeated = "Words repeated where a row went over a page"
    case speck = "Specks a converter took for letters"
    case mark = "Marks without a word"
    case incomplete = "Rows that name no matter"
    case empty = "Headings with nothing under them"
    case present = "Headings of meetings that the content has already"
    case furniture = "Headers, footers and page numbers"
    case between = "Words between names"
    case call = "Figures that call a note, which is linked now"
    case signature = "Lines for a signature"
    case unapplied = "Rows that were not taken over into what is there"
    case unaccounted = "Words found in no file when they were counted"
  }

  package var line: Int
  package var words: String
  package var reason: Reason
}

/// One thing the import decided, told to the clerk who will check it.
package struct Decision: Sendable, Equatable {
  package enum Kind: String, CaseIterable, Sendable {
    case file = "Reading the file"
    case column = "Columns"
    case initials = "Initials"
    case meeting = "Meetings"
    case maker = "Decision-makers"
    case part = "Parts"
    case section = "Sections"
    case supplied = "Numbers supplied"
    case joined = "Joined to the row above"
    case moved = "Moved to the row they belong to"
    case split = "Split"
    case read = "Read as one of the record’s own words"
    case inherited = "Inherited"
    case matched = "People and items found in the content"
    case leftBlank = "Left blank"
  }

  package var kind: Kind
  package var line: Int
  package var text: String
}

/// What happens along the way of one import.
struct ImportLog: Sendable {
  let name: String
  private let lines: PaperLines
  var decisions: [Decision] = []
  var leftovers: [Leftover] = []
  var diagnostics: [Diagnostic] = []
  /// What stands in the files and is not of the paper: numbers that were counted, what the command line said.
  var added: [String] = []

  init(_ paper: SourcePaper) {
    name = paper.name
    lines = paper.lines
    for remark in paper.remarks {
      decide(.file, remark.line, remark.text)
      if remark.isDoubtful { doubt(remark.line, remark.text) }
    }
  }

  mutating func decide(_ kind: Decision.Kind, _ line: Int, _ text: String) {
    decisions.append(Decision(kind: kind, line: line, text: text))
  }

  mutating func leave(_ words: String, _ line: Int, _ reason: Leftover.Reason) {
    if !words.isEmpty { leftovers.append(Leftover(line: line, words: CellText.oneLine(words), reason: reason)) }
  }

  mutating func leave(_ row: SourceRow, _ reason: Leftover.Reason) {
    leave(row.filled.map(\.text).joined(separator: " | "), row.line, reason)
  }

  /// Tells in the terminal what was chosen on less than certain evidence, at the row it is about.
  mutating func doubt(_ line: Int, _ message: String, _ advice: String? = nil) {
    diagnostics.append(
      Diagnostic(.doubtfulReading, .warning, message, at: range(line: line), fixes: advice.map { [.advise($0)] } ?? []))
  }

  /// Tells what stops the import.
  mutating func refuse(_ line: Int, _ message: String, _ advice: String) {
    diagnostics.append(
      Diagnostic(.paperNotUnderstood, .error, message, at: range(line: line), fixes: [.advise(advice)]))
  }

  /// “line 7”, or “row 7 of “2026””.
  func words(for line: Int) -> String { lines.words(for: line) }

  func range(line: Int) -> SourceRange {
    let place = lines.place(of: line)
    let start = SourcePosition(line: place.line, column: 1)
    return SourceRange(path: place.path, start: start, end: start)
  }
}

import Diagnostics
import Drafting
import Foundation
import Testing

@testable import Importing

/// Single fields of a file are changed, and nothing beside them.
@Suite struct FieldEditorTests {
  private let file = """
    ---
    # Kept by the clerk.
    title: "Gates"   # as agreed
    rows:
      - number: "1"
        text: >-
          That every gate
          be mended

        # Ask the warden.
        lead: [Warden, "Deputy – ẅ"] # both
        progress:
          - date: 1 May 2026
            text: Begun.
      -   number: "2"
          lead: Warden
    last: x
    ---

    Words below: title: y

    """

  private func edited(_ steps: [FieldEditor.Step], _ words: String, in file: String? = nil) -> String? {
    guard var editor = FieldEditor(Array((file ?? self.file).utf8), path: "a.md"), editor.set(steps, to: .words(words))
    else { return nil }
    return String(decoding: editor.bytes, as: UTF8.self)
  }

  private func replaced(_ old: String, _ new: String) -> String { file.replacing(old, with: new, maxReplacements: 1) }

  @Test func changesAValueOfOneLineAndKeepsTheCommentBehindIt() {
    #expect(edited([.field("title")], "Locks") == replaced("\"Gates\"", "Locks"))
    #expect(edited([.field("title")], "- a: b #c") == replaced("\"Gates\"", "\"- a: b #c\""))
    let lead = edited([.field("rows"), .row(0), .field("lead")], "Keeper")
    #expect(lead == replaced("[Warden, \"Deputy – ẅ\"] # both", "Keeper # both"))
  }

  @Test func changesABlockAndKeepsTheCommentBelowIt() {
    let text = edited([.field("rows"), .row(0), .field("text")], "That locks be oiled")
    #expect(text == replaced(">-\n      That every gate\n      be mended\n", "That locks be oiled\n"))
  }

  @Test func makesABlockOfAValueThatIsLong() throws {
    let long = String(repeating: "every gate of it ", count: 12).folded
    let text = try #require(edited([.field("rows"), .row(1), .field("lead")], long))
    #expect(text.contains("      lead: >-\n        every gate of it every"))
    #expect(text.hasSuffix("\nlast: x\n---\n\nWords below: title: y\n"))
  }

  @Test func addsAFieldBehindTheLastOfItsRecord() {
    let first = edited([.field("rows"), .row(0), .field("rag")], "Amber")
    #expect(first == replaced("        text: Begun.\n", "        text: Begun.\n    rag: Amber\n"))
    let second = edited([.field("rows"), .row(1), .field("rag")], "Amber")
    #expect(second == replaced("      lead: Warden\n", "      lead: Warden\n      rag: Amber\n"))
    #expect(edited([.field("year")], "2026") == replaced("last: x\n", "last: x\nyear: \"2026\"\n"))
  }

  @Test func addsARowToAListAndMakesTheListWhereThereIsNone() {
    var editor = FieldEditor(Array(file.utf8), path: "a.md")
    let progress: [FieldEditor.Step] = [.field("rows"), .row(0), .field("progress")]
    let row: [FieldEditor.Field] = [.init("date", "2 June 2026"), .init("text", "Half done: more")]
    #expect(editor?.change([.append(row, to: progress)]) == [true])
    let added = "      - date: \"2 June 2026\"\n        text: \"Half done: more\"\n"
    #expect(
      editor.map { String(decoding: $0.bytes, as: UTF8.self) } == replaced("text: Begun.\n", "text: Begun.\n" + added))

    #expect(editor?.change([.append(row, to: [.field("rows"), .row(1), .field("progress")])]) == [true])
    #expect(
      editor.map { String(decoding: $0.bytes, as: UTF8.self) }?.contains(
        "      lead: Warden\n      progress:\n        - date: \"2 June 2026\"\n          text: \"Half done: more\"\nlast: x"
      )
        == true)
  }

  @Test func addsARowWithTheMarginOfTheOthers() {
    var editor = FieldEditor(Array(file.utf8), path: "a.md")
    #expect(
      editor?.change([.append([.init("number", "3"), .init("lead", "Keeper")], to: [.field("rows")])]) == [true])
    #expect(
      editor.map { String(decoding: $0.bytes, as: UTF8.self) }
        == replaced("      lead: Warden\n", "      lead: Warden\n  -   number: \"3\"\n      lead: Keeper\n"))
  }

  @Test func writesARowWithListsAndRowsOfItsOwn() {
    var editor = FieldEditor(Array(file.utf8), path: "a.md")
    let row: [FieldEditor.Field] = [
      .init("number", "3"), .init("lead", .list(["Warden", "a: b"])),
      .init("inherited", .pairs([.init("lead", "row 1")])),
      .init("progress", .rows([[.init("text", "Begun."), .init("date", "May")]])),
    ]
    #expect(editor?.change([.append(row, to: [.field("rows")])]) == [true])
    let added = """
            lead: Warden
        -   number: "3"
            lead: [Warden, "a: b"]
            inherited: { lead: row 1 }
            progress:
              - text: Begun.
                date: May

      """
    #expect(editor.map { String(decoding: $0.bytes, as: UTF8.self) } == replaced("      lead: Warden\n", added))
  }

  @Test func knowsTheEndOfAListThatHasACommentAtTheMarginInIt() {
    let file =
      "---\nrows:\n  - number: \"1\"\n# Only the second is new.\n  - number: \"2\"\n\n# The end.\nlast: x\n---\n"
    #expect(edited([.field("rows")], "none", in: file) == "---\nrows: none\n\n# The end.\nlast: x\n---\n")
  }

  @Test func takesAFieldOutWithItsLines() {
    var editor = FieldEditor(Array(file.utf8), path: "a.md")
    #expect(editor?.change([.remove([.field("rows"), .row(0), .field("text")])]) == [true])
    #expect(
      editor.map { String(decoding: $0.bytes, as: UTF8.self) }
        == replaced("    text: >-\n      That every gate\n      be mended\n", ""))
    #expect(editor?.change([.remove([.field("rows"), .row(0), .field("number")])]) == [false])
  }

  @Test func makesSeveralChangesAtOnceAndTellsWhichCouldNotBeMade() {
    var editor = FieldEditor(Array(file.utf8), path: "a.md")
    let made = editor?.change([
      .set([.field("title")], .words("Locks")), .set([.field("rows"), .row(7), .field("lead")], .words("x")),
      .set([.field("rows"), .row(1), .field("lead")], .words("Keeper")),
    ])
    #expect(made == [true, false, true])
    #expect(
      editor.map { String(decoding: $0.bytes, as: UTF8.self) }
        == replaced("\"Gates\"", "Locks").replacing("      lead: Warden", with: "      lead: Keeper"))
  }

  @Test func keepsWindowsLineEnds() {
    let windows = file.replacing("\n", with: "\r\n")
    #expect(
      edited([.field("rows"), .row(0), .field("rag")], "Amber", in: windows)
        == replaced("        text: Begun.\n", "        text: Begun.\n    rag: Amber\n").replacing("\n", with: "\r\n"))
  }

  @Test func refusesAWayThatLeadsNowhere() {
    #expect(edited([.field("title"), .field("a")], "x") == nil)
    #expect(edited([.field("rows"), .row(7), .field("lead")], "x") == nil)
    #expect(edited([], "x") == nil)
  }

  // MARK: Every file of the demonstration

  private static let files: [URL] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("content")
    let all =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return all.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }
  }()

  /// Every scalar field of a file and of its rows.
  private func ways(_ node: Node, _ steps: [FieldEditor.Step] = []) -> [[FieldEditor.Step]] {
    switch node.content {
    case .scalar: return steps.isEmpty || steps.last == .row(0) ? [] : [steps]
    case .list(let rows):
      return rows.enumerated().flatMap { ways($1, steps + [.row($0)]) }.filter { $0.last != .row(0) }
    case .map(let entries): return entries.flatMap { ways($0.value, steps + [.field($0.key.value)]) }
    }
  }

  @Test func leavesEveryByteOutsideOfAFieldInEveryFile() throws {
    #expect(Self.files.count > 200)
    for (number, file) in Self.files.enumerated() {
      let bytes = Array(try Data(contentsOf: file))
      guard let editor = FieldEditor(bytes, path: file.lastPathComponent) else {
        // A paper in another language may have no fields at all.
        #expect(bytes.starts(with: "---\n---\n".utf8), "\(file.path)")
        continue
      }
      // Every fifth field of a file, another fifth in each: a file is read anew for every change.
      for (index, way) in ways(editor.fields).enumerated()
      where index % 5 == number % 5 && way.last.map({ if case .field = $0 { true } else { false } }) == true {
        guard case .map(let entries)? = editor.node(at: way.dropLast())?.content, case .field(let key)? = way.last,
          let entry = entries.first(where: { $0.key.value == key }), !entry.isInOneLine(entries)
        else { continue }
        var changed = editor
        guard changed.set(way, to: .words("Zebrano: 7")) else {
          Issue.record("\(file.path) \(way)")
          continue
        }
        let line = Int(entry.key.range.start.line)
        #expect(outside(bytes, changed.bytes, from: line), "\(file.path) \(way)")
      }
    }
  }

  /// Whether the bytes before a line are equal, and those behind it but for the lines that a field lost.
  private func outside(_ old: [UInt8], _ new: [UInt8], from line: Int) -> Bool {
    let a = old.split(separator: 10, omittingEmptySubsequences: false)
    let b = new.split(separator: 10, omittingEmptySubsequences: false)
    let isBefore = a.prefix(line - 1).elementsEqual(b.prefix(line - 1)) { $0.elementsEqual($1) }
    return isBefore && b.dropFirst(line).elementsEqual(a.suffix(b.count - line)) { $0.elementsEqual($1) }
  }
}

extension Node.Entry {
  /// Whether it stands on a line with others, within braces.
  fileprivate func isInOneLine(_ entries: [Node.Entry]) -> Bool {
    entries.contains { $0.key.value != key.value && $0.key.range.start.line == key.range.start.line }
      || key.range.start.column > value.range.start.column && value.range.start.line == key.range.start.line
  }
}

import Diagnostics
import Drafting
import Testing

@testable import Reading

/// Files as office programs and merges leave them.
@Suite struct ClerksFilesTests {
  private static let text = "---\ntitle: A café\n---\n"

  private static func utf16(_ text: String, bigEndian: Bool, mark: Bool = true) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [true, false], [true, false])
  func namesUTF16AndHowToSaveTheFile(bigEndian: Bool, mark: Bool) {
    expectOneFault(ClerksFilesTests.utf16(ClerksFilesTests.text, bigEndian: bigEndian, mark: mark), "UTF-16", line: 1)
  }

  @Test func namesTheEncodingOfWindowsAtTheFirstWrongByte() {
    expectOneFault(Array("---\ntitle: A caf".utf8) + [0xE9] + Array("\n---\n".utf8), "Windows", line: 2)
  }

  @Test(arguments: [
    ([0x50, 0x4B, 3, 4], "office"), ([0xD0, 0xCF, 0x11, 0xE0], "office"), (Array("{\\rtf1 A}".utf8), "office"),
    (Array("%PDF-1.7\n".utf8), "PDF"),
  ])
  func namesAFileThatIsNoText(start: [UInt8], word: String) {
    expectOneFault(start + Array("abc".utf8), word, line: 1)
  }

  private func expectOneFault(_ bytes: [UInt8], _ word: String, line: Int32) {
    for path in ["pages/a.md", "council.yml"] {
      let read = ContentReader().read(bytes, path: path)
      #expect(read.diagnostics.map(\.rule) == [.notUTF8])
      #expect(read.diagnostics.first?.message.contains(word) == true)
      #expect(read.diagnostics.first?.fixes.first?.summary.contains("UTF-8") == true)
      #expect(read.diagnostics.first?.range.start.line == line)
      #expect(unread(read).count == 1)
    }
  }

  @Test(arguments: [
    "---\ntitle: A\n‸<<<<<<< HEAD\nsummary: B\n=======\nsummary: C\n>>>>>>> other\n---\n",
    "---\ntitle: A\n---\nOne\n\n‸<<<<<<< HEAD\nTwo\n||||||| base\nThree\n=======\nFour\n>>>>>>> other\n",
    "---\ntitle: A\n---\n=======\nTwo\n‸>>>>>>> other\n", "‸<<<<<<<\n---\ntitle: A\n---\n",
  ])
  func namesTheMarksOfAMergeAndNothingElse(marked: String) {
    let read = ContentReader().read(Array(marked.replacing("‸", with: "").utf8), path: "pages/a.md")
    #expect(read.diagnostics.map(\.rule) == [.mergeConflict] && read.diagnostics.map(\.severity) == [.error])
    let line = marked.prefix { $0 != "‸" }.count { $0 == "\n" } + 1
    #expect(read.diagnostics.first?.range.start == SourcePosition(line: line, column: 1))
    #expect(unread(read).count == 1)
  }

  @Test func tellsEachPlaceWhereTwoVersionsStand() {
    let conflict = "<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n"
    let read = ContentReader().read(Array("---\ntitle: A\n---\n\(conflict)x\n\(conflict)".utf8), path: "pages/a.md")
    #expect(read.diagnostics.map(\.range.start.line) == [4, 10])
  }

  @Test(arguments: ["Title\n=======\n\nWords.\n", "> > > quoted\n", "a <<<<<<< b\n", "<<<<<<<<< b\n", ">>>>>>> deep\n"])
  func takesOtherSignsForWhatTheyAre(body: String) {
    let read = ContentReader().read(Array("---\ntitle: A\n---\n\(body)".utf8), path: "pages/a.md")
    #expect(!read.diagnostics.contains { $0.rule == .mergeConflict })
  }

  @Test(arguments: [
    ("A ‸\u{202E}b\u{202C}", Severity.error), ("‸\u{202D}b", .error), ("A ‸\u{202A}b\u{202C} c", .warning),
    ("‸\u{202B}b\u{202C}", .warning),
    ("‸\u{2066}b\u{2069}", .warning), ("‸\u{2067}b", .warning), ("“‸\u{2068}b”", .warning),
  ])
  func tellsSignsThatTurnTheWritingInFieldsAndText(marked: String, severity: Severity) {
    let plain = marked.replacing("‸", with: "")
    let column = marked.prefix { $0 != "‸" }.count + 1
    let read = ContentReader().read(Array("---\ntitle: A\nsummary: \(plain)\n---\n\(plain)\n".utf8), path: "pages/a.md")
    let found = read.diagnostics.filter { $0.rule == .directionSign }
    #expect(
      found.map(\.range.start) == [
        SourcePosition(line: 3, column: 9 + column), SourcePosition(line: 5, column: column),
      ])
    #expect(found.allSatisfy { $0.severity == severity })
  }

  @Test(arguments: [#"summary: "A \u202E b""#, "summary: A &#8238; b", "summary: A &#x202e; b"])
  func tellsThemInWhateverWayTheyAreWritten(line: String) {
    let body = line.hasPrefix("summary: \"") ? "" : String(line.dropFirst(9))
    let field = body.isEmpty ? line : "summary: A"
    let read = ContentReader().read(Array("---\ntitle: A\n\(field)\n---\n\(body)\n".utf8), path: "pages/a.md")
    #expect(read.diagnostics.map(\.rule) == [.directionSign])
  }

  @Test(arguments: ["Arabic: عربي, Hebrew: עברית", "\u{200F}עברית\u{200E}", "“a” – b … ‘c’"])
  func leavesWritingFromRightToLeftAlone(words: String) {
    let read = ContentReader().read(
      Array("---\ntitle: A\nsummary: \"\(words)\"\n---\n\(words)\n".utf8), path: "pages/a.md")
    #expect(read.diagnostics == [])
  }

  private func unread(_ read: Checked<DraftPart?>) -> [UnreadDocument] {
    var drafts = Drafts()
    if let part = read.value { drafts.append(part) }
    return drafts.unread
  }
}

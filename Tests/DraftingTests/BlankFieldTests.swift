import Diagnostics
import Reading
import Testing

@testable import Drafting

/// What a record cannot do without is neither left out nor left blank, whatever a blank looks like.
@Suite struct BlankFieldTests {
  static let blanks = ["", " ~", " null", " \"\"", " ''", " \"  \"", " \"\u{A0}\"", " []", " [\"\"]", " |\n"]

  /// Every required field of every file, on line 2 of it.
  static let required: [(path: String, key: String)] = FileFormat.all.filter { $0.kind != .council }.flatMap { format in
    let path = format.path.replacing("meetings/NAME/REPORT.md or ", with: "").replacing("NAME", with: "a")
    return format.schema.fields.filter { $0.isRequired && $0.rows == nil }.map { (path, $0.key) }
  }

  @Test(arguments: required)
  func tellsARequiredFieldThatIsBlankAtItsPlace(path: String, key: String) {
    for blank in BlankFieldTests.blanks {
      let found = read("---\n\(key):\(blank)\n---\n", path).filter {
        $0.message.hasSuffix("needs “\(key)”, and it is blank here")
      }
      #expect(found.map(\.severity) == [.error], "“\(blank)”")
      #expect(found.first?.range.start == SourcePosition(line: 2, column: 1))
    }
  }

  /// Every required field of the rows of every file.
  static let inRows: [(path: String, list: String, key: String)] = FileFormat.all.flatMap { format in
    let path = format.path.replacing("meetings/NAME/REPORT.md or ", with: "").replacing("NAME", with: "a")
    return format.schema.fields.flatMap { list in
      (list.rows?.fields ?? []).filter {
        $0.isRequired && $0.rows == nil && !["exempt", "withdrawn", "withheld"].contains(list.key)
      }.map {
        (path, list.key, $0.key)
      }
    }
  }

  @Test(arguments: inRows)
  func tellsItInARowAsWell(path: String, list: String, key: String) {
    let lines = "\(list):\n  - \(key): \"\"\n"
    let found = read(path == "council.yml" ? lines : "---\n\(lines)---\n", path)
    let place = SourcePosition(line: path == "council.yml" ? 2 : 3, column: 5)
    #expect(
      found.contains {
        $0.range.start == place && $0.message.contains("“\(key)”, and it is blank") && $0.severity == .error
      })
  }

  @Test func asksAnOpenItemForATitleAndAnOpenRecommendationForWords() {
    let agenda = "---\ncommittee: children\ndate: 2026-01-14\nitems:\n  - number: \"1\"\n"
    let bare = read(agenda + "---\n", "meetings/a/meeting.md")
    #expect(bare.map(\.message) == ["an agenda item needs “title”"] && bare.map(\.severity) == [.warning])
    let blank = read(agenda + "    title: \" \"\n---\n", "meetings/a/meeting.md")
    #expect(blank.map(\.range.start.line) == [6] && blank.map(\.severity) == [.error])
    #expect(read(agenda + "    exempt: { paragraph: 3, reason: Prices }\n---\n", "meetings/a/meeting.md") == [])
    let rows = "---\nrecommendations:\n  - number: \"1\"\n    status: done\n---\n"
    let found = read(rows, "reviews/a/recommendations.md")
    #expect(found.map(\.message) == ["a recommendation needs “text”"] && found.map(\.range.start.line) == [3])
  }

  @Test func takesBlanksForNothingWhereNothingIsNeeded() throws {
    let part = ContentReader().read(
      Array("---\ntitle: Roads\nshort-title: \" \"\nkind: scrutiny\n---\n".utf8), path: "committees/a.md")
    var drafts = Drafts()
    drafts.append(try #require(part.value))
    #expect(drafts.committees.first?.draft.shortTitle == nil && part.diagnostics == [])
  }

  @Test(arguments: [
    ("members:\n  - Jo Lee\n", "person: Jo Lee"), ("members: [Jo Lee]\n", "person: Jo Lee"),
    ("members:\n  - \"Lee: Jo\"\n", "person: \"Lee: Jo\""),
  ])
  func showsTheFieldToWriteForANameAlone(lines: String, mend: String) {
    let found = read("---\ntitle: A\nkind: scrutiny\n\(lines)---\n", "committees/a.md")
    #expect(found.map(\.rule) == [.wrongType])
    #expect(found.first?.fixes.first?.replacement?.text == mend)
  }

  @Test(arguments: [
    ("items:\n  - Welcome\n", "write “number: \"7\"” and, below it, “title: Welcome”"),
    ("exempt: yes\n", "write “paragraph: 3” and, below it, “reason: Contains the prices offered by each bidder.”"),
  ])
  func showsAllFieldsThatAreAskedFor(lines: String, mend: String) {
    let found = read("---\ncommittee: children\ndate: 2026-01-14\n\(lines)---\n", "meetings/a/meeting.md")
    #expect(found.first?.fixes.map(\.summary) == [mend])
  }

  private func read(_ text: String, _ path: String) -> [Diagnostic] {
    ContentReader().read(Array(text.utf8), path: path).diagnostics
  }
}

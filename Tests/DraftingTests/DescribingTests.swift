import Diagnostics
import Foundation
import Reading
import Testing

@testable import Drafting

/// The reader, the schema, the skeletons and the reference come from the same declarations; these tests hold them to it.
@Suite struct DescribingTests {
  @Test(arguments: DocumentKind.allCases)
  func everyExampleOfTheReferenceReadsWithoutAFault(kind: DocumentKind) throws {
    let format = try #require(FileFormat.all.first { $0.kind == kind })
    let lines = YAMLExample().lines(of: format.schema)
    let isYAML = kind == .council
    let text = ((isYAML ? [] : ["---"]) + lines + (isYAML ? [] : ["---"])).joined(separator: "\n") + "\n"
    let path = format.path.replacing("meetings/NAME/REPORT.md or ", with: "").replacing("NAME", with: "a")
    let found = ContentReader().read(Array(text.utf8), path: path).diagnostics
    #expect(found.map { "\($0.range.start.line): \($0.message)" } == [])
  }

  @Test(arguments: DocumentKind.allCases)
  func everySkeletonReadsWithoutAFault(kind: DocumentKind) throws {
    let file = try NewFile(
      NewFile.Wish(
        type: kind.rawValue, committee: "children", date: "2026-12-09",
        meeting: kind == .minutes || kind == .report ? "2026-12-09-children" : nil, review: "foster-care"))
    guard case .document(kind, _) = ContentLayout.placement(of: file.path) else {
      Issue.record("\(file.path) is not the place of \(kind.rawValue)")
      return
    }
    let found = ContentReader().read(Array(file.text.utf8), path: file.path).diagnostics
    // What nobody has filled in yet is told.
    #expect(found.filter { $0.rule != .placeholder }.map { "\($0.range.start.line): \($0.message)" } == [])
  }

  @Test func takesTheCouncilsNameFromTheTitle() throws {
    let file = try NewFile(NewFile.Wish(type: "council", title: "Anytown Council"))
    var drafts = Drafts()
    drafts.append(try #require(ContentReader().read(Array(file.text.utf8), path: file.path).value))
    #expect(drafts.council.name?.value == "Anytown Council")
  }

  @Test(arguments: ["../../elsewhere", "School Travel", "a/b", "", "-"])
  func refusesANameThatCannotBePartOfAnAddress(name: String) {
    #expect(throws: NewFile.Refusal.self) {
      try NewFile(NewFile.Wish(type: "review", name: name, committee: "children"))
    }
    #expect(throws: NewFile.Refusal.self) { try NewFile(NewFile.Wish(type: "review", committee: name)) }
    #expect(throws: NewFile.Refusal.self) { try NewFile(NewFile.Wish(type: "minutes", meeting: name)) }
    #expect(throws: NewFile.Refusal.self) { try NewFile(NewFile.Wish(type: "response", review: name)) }
  }

  @Test(arguments: ["2026-12-09", "9 December 2026", "09/12/2026"])
  func takesAMeetingsDateAsAClerkWritesIt(date: String) throws {
    let file = try NewFile(NewFile.Wish(type: "meeting", committee: "children", date: date))
    #expect(file.path == "meetings/2026-12-09-children/meeting.md")
    #expect(file.text.contains("\ndate: 2026-12-09\n"))
  }

  @Test(arguments: ["31/02/2026", "next Tuesday", "", "../2026-12-09"])
  func refusesADateThatIsNone(date: String) {
    #expect(throws: NewFile.Refusal.self) {
      try NewFile(NewFile.Wish(type: "meeting", committee: "children", date: date))
    }
  }

  @Test func refusesAnUnknownTypeAndAMissingOption() {
    #expect(throws: NewFile.Refusal.self) { try NewFile(NewFile.Wish(type: "meting")) }
    #expect(throws: NewFile.Refusal.self) { try NewFile(NewFile.Wish(type: "meeting")) }
  }

  @Test func theSchemaIsJSONWithEveryFieldOfEveryType() throws {
    let object = try JSONSerialization.jsonObject(with: Data(FileFormat.jsonSchema.text.utf8))
    let definitions = try #require((object as? [String: Any])?["$defs"] as? [String: [String: Any]])
    for format in FileFormat.all {
      let properties = try #require(definitions[format.kind.rawValue]?["properties"] as? [String: Any])
      #expect(Set(properties.keys) == Set(format.schema.fields.map(\.key)))
    }
  }

  @Test func noFieldIsDeclaredTwice() {
    for format in FileFormat.all {
      let keys = format.schema.fields.map(\.key)
      #expect(keys.count == Set(keys).count, "\(format.kind.rawValue)")
    }
  }

  /// `docs/content-reference.md` is what `scrutable schema --reference` prints.
  @Test func theReferenceInTheRepositoryIsUpToDate() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let written = try String(contentsOf: root.appendingPathComponent("docs/content-reference.md"), encoding: .utf8)
    #expect(written == ClerksReference.markdown, "run `scrutable schema --reference > docs/content-reference.md`")
  }
}

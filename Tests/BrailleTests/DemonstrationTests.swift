import Compiling
import Diagnostics
import Publications
import Record
import Testing

@testable import Braille

/// The publications of the example council: two of each kind, in both grades.
@Suite struct DemonstrationTests {
  private static let publications: [Publication] = {
    let record = Compiling.record(of: Compiling.demonstration).value
    let planned = Publications(record).all
    return PublicationKind.allCases.flatMap { kind in planned.filter { $0.kind == kind }.prefix(2) }.map {
      $0.compose()
    }
  }()

  @Test(arguments: Grade.allCases)
  func hasEveryWordOfEveryPublicationInGoodShape(_ grade: Grade) throws {
    let translation = try Made.translation()
    #expect(Set(DemonstrationTests.publications.map(\.kind)).count == PublicationKind.allCases.count)
    for publication in DemonstrationTests.publications {
      let brf = try Transcriber(translation).book(of: publication, grade).brf()
      let reading = BrailleReading(brf, grade, translation)
      #expect(reading.file.faults == [], "\(publication.stem)")
      let said = Said(publication.blocks)
      let missing = try reading.missing(said.words, language: publication.language).map { said.words[$0].plain }
      #expect(missing == [], "\(publication.stem)")
      #expect(try reading.missingNotes(said.notes).map { said.notes[$0] } == [], "\(publication.stem)")
    }
  }

  /// liblouis's reading has 99 words of 100, whatever their order: a person can read it.
  @Test func canBeReadBack() throws {
    let translation = try Made.translation()
    for publication in DemonstrationTests.publications {
      let brf = try Transcriber(translation).book(of: publication, .two).brf()
      let read = Set(DemonstrationTests.words(try #require(BrailleReading(brf, .two, translation).print())))
      let expected = Said(publication.blocks).words.flatMap { DemonstrationTests.words($0.plain) }
      let lost = expected.filter { !read.contains($0) }
      #expect(lost.count * 100 <= expected.count, "\(publication.stem): \(lost)")
    }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().filter { $0 != "’" && $0 != "'" }.split { !$0.isLetter && !$0.isNumber }
  }
}

/// What is said in blocks, however they are set out.
private struct Said {
  var words: [[Inline]] = []
  var notes: [String] = []

  init(_ blocks: [Block]) { add(blocks) }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let heading): add(heading.number, heading.words)
    case .paragraph(let paragraph): add(paragraph.number, paragraph.words)
    case .list(let list):
      for item in list.items {
        if let number = item.number { words.append([.text(number)]) }
        add(item.blocks)
      }
    case .facts(let facts):
      for fact in facts {
        words.append([.text(fact.name + ":")])
        add(fact.blocks)
      }
    case .table(let table): add(table)
    case .figure(let figure):
      notes += [figure.title, figure.alternative]
      if let data = figure.data { add(data) }
    case .quote(let inner), .resolution(let inner): add(inner)
    case .note(let note): words.append(note)
    case .code(let text): words += text.split(separator: "\n").map { [.code(String($0))] }
    case .rule: break
    }
  }

  private mutating func add(_ number: String?, _ inner: [Inline]) {
    if let number { words.append([.text(number)]) }
    words.append(inner)
  }

  private mutating func add(_ table: Table) {
    words.append([.text(table.caption)])
    for row in table.rows { for cell in row.cells { add(cell.blocks) } }
  }
}

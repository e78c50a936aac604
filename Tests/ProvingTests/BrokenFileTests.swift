import Braille
import Formats
import Packing
import Publications
import Testing

@testable import Proving

/// Finished files out of whose bytes something was taken: parity looks at files, whatever the tree they were made from has.
struct BrokenFileTests {
  /// What is taken out of a publication of a kind: a word in print, and the line of braille with these cells.
  struct Loss: Sendable, CustomTestStringConvertible {
    let kind: PublicationKind
    let what: String
    let word: String
    let cells: String
    var heard: String?
    var without: Set<Format> = []

    var testDescription: String { what }
  }

  private static let losses = [
    Loss(kind: .report, what: "paragraph 4.1", word: "weeks", cells: "WEEKS", without: [.csv]),
    Loss(kind: .report, what: "paragraph 4.1", word: "4.1", cells: "#D4A", heard: "4 point 1", without: [.csv]),
    Loss(kind: .report, what: "cell 2", word: "213", cells: "#BAC"),
    Loss(kind: .report, what: "link", word: "guidance.example", cells: "GUIDANCE4EXAMPLE", without: [.csv]),
    Loss(kind: .report, what: "recommendation (a)", word: "noted", cells: "NOT$"),
    Loss(kind: .recommendations, what: "recommendation 1", word: "mile", cells: "MILE"),
    Loss(kind: .minutes, what: "resolution 1", word: "survey", cells: "SURVEY"),
    Loss(kind: .actionPlan, what: "What is to be done of action 2", word: "Tell", cells: ",TELL"),
    Loss(kind: .response, what: "What was said of recommendation 2", word: "police", cells: "POLICE"),
    Loss(kind: .workProgramme, what: "Item of “Parking near schools”", word: "Parking", cells: ",P>K+"),
    Loss(kind: .indicators, what: "Values over time of R 1", word: "2024", cells: "#BJBD"),
  ]

  @Test(arguments: losses, Format.allCases) func isMissed(_ loss: Loss, from format: Format) throws {
    if loss.without.contains(format) { return }
    let publication = try ParityTests.of(loss.kind)
    let maker = try FormatMaker(for: [format], jobs: 1)
    var session = maker.session(of: publication)
    let files = try session.files(in: format).map(\.bytes)
    let broken = files.map { Self.without(loss, $0, format) }
    #expect(broken != files)
    let inventory = Inventories(ParityTests.record).inventory(of: publication.kind, publication.subject)
    let missing = try Parity.missing(
      from: broken, in: format, inventory, of: publication, reading: session.translation.map(BrailleProof.init))
    #expect(missing.map(\.what).contains(loss.what))
  }

  private static func without(_ loss: Loss, _ file: [UInt8], _ format: Format) -> [UInt8] {
    switch format {
    case .largePrint, .text, .json, .csv: replacing(loss.word, in: file)
    case .audioScript: replacing(loss.heard ?? loss.word, in: file)
    case .epub, .odt: repacked(file) { replacing(loss.word, in: $0) }
    case .audioBook: repacked(file) { replacing(loss.heard ?? loss.word, in: $0) }
    case .braille, .brailleGrade1: lines(of: file) { holds(loss, Array($0.utf8), format) ? "" : $0 }
    case .braillePEF:
      lines(of: file) { line in
        let row = try? PEFReader.cells(in: Array("<page>\(line)</page>".utf8))
        return row.map { holds(loss, $0, format) } ?? false ? "<row></row>" : line
      }
    }
  }

  private static func holds(_ loss: Loss, _ line: [UInt8], _ format: Format) -> Bool {
    let spelt = ["NOT$": "NOTED", ",P>K+": ",PARKING"]
    let wanted = format == .brailleGrade1 ? spelt[loss.cells] ?? loss.cells : loss.cells
    return line.position(of: Array(wanted.utf8), from: 0) != nil
  }

  private static func replacing(_ word: String, in bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).replacing(word, with: "").utf8)
  }

  private static func lines(of bytes: [UInt8], _ change: (String) -> String) -> [UInt8] {
    let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) {
      $0 == "\r\n" || $0 == "\n"
    }
    return Array(lines.map { change(String($0)) }.joined(separator: "\r\n").utf8)
  }

  private static func repacked(_ bytes: [UInt8], _ change: ([UInt8]) -> [UInt8]) -> [UInt8] {
    guard let zip = ZipReader(bytes) else { return [] }
    var archive = ZipArchive()
    for entry in zip.entries {
      let content = zip.content(of: entry.path) ?? []
      archive.add(entry.path, entry.path == "mimetype" ? content : change(content))
    }
    return archive.finish()
  }

  /// What was proved of one file of braille holds for another only while they are the same.
  @Test func aBrokenPEFIsMissedAfterItsBRFWasProved() throws {
    let loss = try #require(Self.losses.first)
    let publication = try ParityTests.of(loss.kind)
    var session = try FormatMaker(for: [.braille], jobs: 1).session(of: publication)
    let inventory = Inventories(ParityTests.record).inventory(of: publication.kind, publication.subject)
    let proof = try BrailleProof(#require(session.translation))
    let brf = try session.files(in: .braille).map(\.bytes)
    let pef = try session.files(in: .braillePEF).map(\.bytes)
    #expect(try pef.map { try PEFReader.cells(in: $0) } == brf)
    let broken = pef.map { Self.without(loss, $0, .braillePEF) }
    func missing(_ files: [[UInt8]], _ format: Format) throws -> [String] {
      try Parity.missing(from: files, in: format, inventory, of: publication, reading: proof).map(\.what)
    }
    #expect(try missing(brf, .braille) == [])
    #expect(try missing(pef, .braillePEF) == [])
    #expect(try missing(broken, .braillePEF).contains(loss.what))
  }

  /// Half a file is not read as a whole one.
  @Test(arguments: [Format.epub, .odt, .audioBook, .csv]) func halfAFileCannotBeRead(format: Format) throws {
    let publication = try ParityTests.of(.report)
    var session = try FormatMaker(for: [format], jobs: 1).session(of: publication)
    let files = try session.files(in: format).map { Array($0.bytes.prefix($0.bytes.count / 2)) }
    let inventory = Inventories(ParityTests.record).inventory(of: .report, publication.subject)
    #expect(throws: ProofFault.self) {
      try Parity.missing(from: files, in: format, inventory, of: publication, reading: nil)
    }
  }

  @Test func aTableThatWasNotWrittenIsMissed() throws {
    let publication = try ParityTests.of(.report)
    let inventory = Inventories(ParityTests.record).inventory(of: .report, publication.subject)
    let missing = try Parity.missing(from: [], in: .csv, inventory, of: publication, reading: nil)
    #expect(missing.map(\.what).contains("cell 2"))
  }

  @Test(arguments: [
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a\r\n\"x \"\"y\"\"\nz\"\r\n", [["a"], ["x \"y\"\nz"]]),
    ("\u{FEFF}a\r\n'=1\r\n", [["a"], ["=1"]]), ("a,b\r\n1\r\n", nil), ("a\n1\n", nil), ("a\r\n\"1\r\n", nil),
    ("a\r\n1", nil), ("a\r\nx\"y\r\n", nil), ("", nil),
  ]) func readsCSVStrictly(_ text: String, _ rows: [[String]]?) {
    #expect(SheetReader.rows(in: Array(text.utf8)) == rows)
  }
}

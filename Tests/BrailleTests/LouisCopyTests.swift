import Publications
import Testing

@testable import Braille

@Suite struct LouisCopyTests {
  private func cells(_ text: String, _ code: BrailleCode) throws -> String {
    let scalars = text.unicodeScalars.map(\.value)
    return try Translators(jobs: 1).withCopy { copy in
      var cells: [UInt8] = []
      let done = scalars.withUnsafeBufferPointer { copy.translate($0, nil, code, into: &cells) }
      return done ? String(decoding: cells, as: UTF8.self) : "not translated"
    }
  }

  @Test(arguments: [
    ("The people have knowledge of the children.", BrailleCode.english2, ",! P H K ( ! *N4"),
    ("The people", .english1, ",THE PEOPLE"), ("£1,250.50", .english2, "@L#A1BEJ4EJ"),
    ("dydd Llun", .welsh2, "\"D ,LLUN"), ("dydd Llun", .welsh1, "DYDD ,LLUN"),
  ])
  func writesEachCodeByItsTable(_ text: String, _ code: BrailleCode, _ expected: String) throws {
    #expect(try cells(text, code) == expected)
  }

  @Test func givesEachCopyVariablesOfItsOwn() throws {
    var addresses: [UInt] = []
    if let one = try LouisCopy.new(), let other = try LouisCopy.new() { addresses = [one.address, other.address] }
    #expect(addresses.count == 2 && Set(addresses).count == 2)
  }

  @Test func writesTheSameInManyThreadsAsInOne() async throws {
    let pool = try Translators(jobs: 4)
    let texts = (0..<60).map {
      "Paragraph \($0): the COUNTY COUNCIL HAS RESOLVED that £\($0),000 be spent on the children’s knowledge."
    }
    let (passages, _) = ScriptWriter.bare(texts.map { [.text($0)] }, language: "en")
    let expected = try Translation(Translators(jobs: 1)).cells(of: passages, .two)
    let found = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<64 { group.addTask { (try? Translation(pool).cells(of: passages, .two)) == expected } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(pool.count == 4)
    #expect(found == [Bool](repeating: true, count: 64))
  }

  @Test func saysWhatIsMissingAndHowToMendIt() {
    #expect(BrailleError.noLibrary("no such file").description.contains("apt-get install liblouis20 liblouis-data"))
    #expect(BrailleError.noTable("x.ctb").description.contains("LOUIS_TABLEPATH"))
  }

  @Test func writesEveryNumberAsLiblouisDoes() throws {
    for number in ["1", "28", "4.1", "100", "12.10.3"] {
      #expect(try Cell.number(number).map { String(decoding: $0, as: UTF8.self) } == cells(number, .english2))
    }
    #expect(Cell.number("4a") == nil)
    #expect(Cell.number("") == nil)
  }

  @Test func knowsTheDotsOfEachCharacter() throws {
    // liblouis's own table of dots for the same characters, asked through Unicode's patterns.
    for byte in UInt8(0x21)..<0x60 {
      let pattern = try #require(Unicode.Scalar(0x2800 + UInt32(Cell.dots[Int(byte) - 0x20])))
      #expect(try cells(String(pattern), .english1) == String(UnicodeScalar(byte)))
    }
    #expect(Cell.dots[0] == 0)
  }
}

import Diagnostics
import Testing

@testable import Papers

struct PaperTextTests {
  private func decoded(_ bytes: [UInt8]) -> String? {
    (try? PaperText(bytes)).map { "\($0.encoding.name): \($0.text)" }
  }

  private func wide(_ text: String, bigEndian: Bool = false) -> [UInt8] {
    text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
  }

  @Test func readsUnicodeWithAndWithoutItsMark() {
    #expect(decoded(Array("\u{FEFF}é\r\nŵ\r".utf8)) == "UTF-8: é\nŵ\n")
    #expect(decoded([0xFF, 0xFE] + wide("é,ŵ")) == "UTF-16: é,ŵ")
    #expect(decoded([0xFE, 0xFF] + wide("é,ŵ", bigEndian: true)) == "UTF-16: é,ŵ")
    #expect(decoded(wide("No,Lead,ŵ")) == "UTF-16: No,Lead,ŵ")
    #expect(decoded(wide("No,Lead,ŵ", bigEndian: true)) == "UTF-16: No,Lead,ŵ")
  }

  static let bytes: [([UInt8], String)] = [
    ([0x63, 0xE9, 0xA3], "Windows-1252: cé£"), ([0x80, 0x93, 0xE9], "Windows-1252: €“é"),
    ([0x64, 0xF0, 0x72], "ISO 8859-14: dŵr"), ([0x74, 0xFE, 0xA3], "ISO 8859-14: tŷ£"),
    ([0x92, 0x64, 0xF0, 0x72], "Windows-1252: ’dðr"), ([0xA4, 0x35], "ISO 8859-15: €5"),
    ([0x63, 0x8E, 0xA3, 0x0D, 0x61, 0x0D], "Mac OS Roman: cé£\na\n"),
  ]

  @Test(arguments: bytes.indices) func tellsOtherEncodingsByTheirBytes(_ index: Int) {
    #expect(decoded(Self.bytes[index].0) == Self.bytes[index].1)
  }

  @Test func refusesBytesThatFitNoEncoding() {
    #expect(throws: PaperText.Fault.unknownEncoding(line: 2)) { try PaperText([0x61, 0x0A, 0x81]) }
    #expect(throws: PaperText.Fault.binary) { try PaperText([0x61, 0, 0x62, 0x0A]) }
    #expect(throws: PaperText.Fault.damaged(.utf8, line: 2)) { try PaperText(Array("é\né".utf8) + [0xE9]) }
    #expect(throws: PaperText.Fault.damaged(.utf16Little, line: 1)) { try PaperText([0xFF, 0xFE, 0x61, 0, 0x62]) }
  }

  @Test func hasALetterForEveryByteOfTheMac() {
    let letters = ByteLetters(.macRoman)
    #expect((0...255).allSatisfy { letters[$0] != nil })
    #expect(letters[0xFF] == "ˇ" && letters[0xDB] == "€" && letters[0xF0] == "\u{F8FF}")
  }

  @Test func tellsWhichEncodingWasTakenByAWord() {
    let paper = TextPaper.read(Array("No,Name\n1,caf".utf8) + [0xE9, 0x0A], name: "a.csv", expecting: .table)
    #expect(paper.value.remarks == [Remark(line: 2, "read as Windows-1252: “1,café”")])
  }
}

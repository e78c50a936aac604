import Testing

@testable import Calendar

@Suite struct ContentLinesTests {
  private func line(_ text: String) -> String {
    var lines = ContentLines()
    lines.put("SUMMARY:", text: text)
    return String(decoding: lines.bytes, as: UTF8.self)
  }

  @Test func endsLinesWithCarriageReturnAndLineFeed() {
    #expect(line("Budget") == "SUMMARY:Budget\r\n")
  }

  @Test func escapesWhatHasAMeaning() {
    #expect(line("a,b;c\\d\ne\u{7}\r") == "SUMMARY:a\\,b\\;c\\\\d\\ne\r\n")
  }

  @Test func leavesALineOfSeventyFiveOctetsWhole() {
    let text = String(repeating: "x", count: 67)
    #expect(line(text) == "SUMMARY:\(text)\r\n")
    #expect(line(text + "y") == "SUMMARY:\(text)\r\n y\r\n")
  }

  @Test(arguments: 0..<80)
  func foldsNoLineInsideALetter(shift: Int) {
    let text = String(repeating: "x", count: shift) + String(repeating: "ŵ€😀’", count: 40)
    let folded = line(text)
    for part in folded.split(separator: "\r\n") { #expect(part.utf8.count <= 75) }
    // A torn letter would come back as a sign that stands for a fault.
    #expect(!folded.contains("\u{FFFD}"))
    #expect(folded.replacing("\r\n ", with: "") == "SUMMARY:\(text)\r\n")
  }

  @Test func writesAddressesWithoutLineBreaks() {
    var lines = ContentLines()
    lines.put("URL:", plain: "https://example.org/a\r\nBEGIN:VALARM")
    #expect(String(decoding: lines.bytes, as: UTF8.self) == "URL:https://example.org/aBEGIN:VALARM\r\n")
  }
}

import Testing

@testable import Serialising

struct CSVWriterTests {
  @Test(arguments: [
    ("plain", "plain"), ("a, b", "\"a, b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+44 1632", "'+44 1632"), ("-cmd|x", "'-cmd|x"), ("-3.5", "-3.5"),
    ("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""), ("", ""), ("＝1", "'＝1"), ("– 3", "– 3"),
    ("\t=1", "'\t=1"), ("'=1", "''=1"), ("'tis", "'tis"), ("'-3", "''-3"),
  ])
  func cellsAreQuotedAndRunNothing(_ cell: String, _ expected: String) {
    let bytes = CSVWriter.bytes(of: [["Head", "x"], [cell, ""]])
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{FEFF}Head,x\r\n\(expected),\r\n")
  }

  @Test(arguments: ["plain", "=1", "'=1", "''@a", "'tis", "-3", "-a", "'-3", "+", "", "'", "＋1"])
  func theApostropheCanBeTakenAway(_ cell: String) {
    #expect(CSVWriter.withoutApostrophe(CSVWriter.isRun(cell) ? "'" + cell : cell) == cell)
  }
}

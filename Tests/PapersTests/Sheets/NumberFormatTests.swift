import Testing

@testable import Papers

struct NumberFormatTests {
  static let numbers: [(String, Double, String)] = [
    ("General", 0.1 + 0.2, "0.3"), ("General", 1234567.891, "1234567.891"), ("General", 1e-7, "1E-07"),
    ("General", 123_456_789_012, "123456789012"), ("General", -0.5, "-0.5"), ("0", 2.5, "3"), ("0.00", 2.675, "2.68"),
    ("0.00", -1.005, "-1.01"), ("#,##0", 1_234_567, "1,234,567"), ("#,##0", 0, "0"), ("#", 0, ""),
    ("0%", 0.755, "76%"), ("0 %", 0.75, "75 %"), ("0.0%", 0.0049, "0.5%"),
    ("£#,##0.00;[Red]-£#,##0.00", -20, "-£20.00"),
    ("[$£-809]#,##0", 1200, "£1,200"), ("0.0;(0.0);\"nil\"", -3, "(3.0)"), ("0.0;(0.0);\"nil\"", 0, "nil"),
    ("\"REC\"000", 26, "REC026"), ("000\\-000", 123_456, "123-456"), ("#,##0.0,\"k\"", 12345.678, "12.3k"),
    ("0.00E+00", 1234, "1.23E+03"), ("[>=100]\"many\";0", 150, "many"), ("[>=100]\"many\";0", 15, "15"),
    ("_-* #,##0_-;-* #,##0_-;_-* \"-\"_-", 0, "-"), ("# ?/?", 0.5, "0.5"), (";;;", 7, ""), ("0.#", 2, "2."),
  ]

  @Test(arguments: numbers) func showsNumbersAsTheSheetDoes(_ code: String, _ value: Double, _ shown: String) {
    #expect(NumberFormat(code).shown(value, is1904: false).text == shown)
  }

  /// 46477.4375 is 31 March 2027, 10.30 am; 46361 is 5 December 2026.
  static let days: [(String, Double, String, NumberFormat.Shown.Change?)] = [
    ("dd/mm/yyyy", 46477, "31/03/2027", nil), ("d mmmm yyyy", 46477, "31 March 2027", nil),
    ("dddd d mmm yy", 46477, "Wednesday 31 Mar 27", nil), ("mmm-yy", 46477, "Mar-27", nil),
    ("yyyy-mm-dd", 46361, "2026-12-05", nil), ("mm/dd/yyyy", 46361, "05/12/2026", .dayFirst),
    ("m/d/yy h:mm", 46361.5, "5/12/26 12:00", .dayFirst), ("d-mmm", 46361, "5-Dec-2026", .yearAdded),
    ("h:mm AM/PM", 46477.4375, "10:30 AM", nil), ("hh.mm", 0.75, "18.00", nil), ("[h]:mm", 1.5, "36:00", nil),
    ("mm:ss", 0.0007, "01:00", nil), ("[$-452]d mmmm yyyy", 46361, "5 Rhagfyr 2026", nil),
    ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 46361, "5 December 2026", nil), ("dd/mm/yyyy", 0, "00/01/1900", nil),
    ("dd/mm/yyyy", 1, "01/01/1900", nil), ("dd/mm/yyyy", 59, "28/02/1900", nil), ("dd/mm/yyyy", 61, "01/03/1900", nil),
    ("d/m/yyyy", -4, "-4", nil),
  ]

  @Test(arguments: days.indices) func showsDaysAsAReaderSeesThem(_ index: Int) {
    let (code, serial, text, change) = Self.days[index]
    #expect(NumberFormat(code).shown(serial, is1904: false) == NumberFormat.Shown(text: text, change: change))
  }

  @Test func showsWordsWithWhatTheirFormatAdds() {
    #expect(NumberFormat("General").text(words: "a") == "a")
    #expect(NumberFormat("0;0;0;\"Rec \"@").text(words: "4") == "Rec 4")
  }
}

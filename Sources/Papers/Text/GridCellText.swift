/// The lines of a cell in a drawn table as its paragraphs: a blank line or the mark of a list begins another.
struct GridCellText {
  private(set) var blocks: [TextBlock] = []

  init(_ lines: [String]) {
    var paragraph = ""
    for raw in lines {
      let isBroken = paragraph.hasSuffix("\\")
      let line = CellText.trim(raw)
      if line.isEmpty || isBroken || GridCellText.beginsItem(line) {
        close(&paragraph)
        paragraph = line
      } else {
        paragraph += paragraph.isEmpty ? line : " " + line
      }
    }
    close(&paragraph)
  }

  private mutating func close(_ paragraph: inout String) {
    if paragraph.hasSuffix("\\") { paragraph.removeLast() }
    let cell = PaperTable.Cell(converted: GridCellText.unescaped(CellText.withoutStrongMarks(paragraph)))
    blocks += cell.text
    paragraph = ""
  }

  /// A backslash before a sign takes its meaning in Markdown from it, and is no word.
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var plain: [UInt8] = []
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      let next = bytes.first ?? 0
      let isSign =
        (33...47).contains(next) || (58...64).contains(next) || (91...96).contains(next) || (123...126).contains(next)
      if byte == UInt8(ascii: "\\"), isSign, let sign = bytes.popFirst() {
        plain.append(sign)
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// “- ”, “* ”, “1. ”, “(a) ”.
  private static func beginsItem(_ line: String) -> Bool {
    let mark = line.utf8.prefix { $0 != 32 }
    guard mark.count < line.utf8.count, mark.count < 6, let last = mark.last else { return false }
    if mark.count == 1 { return "-*+".utf8.contains(last) }
    let number = mark.dropLast().drop { $0 == UInt8(ascii: "(") }
    return (last == UInt8(ascii: ".") || last == UInt8(ascii: ")"))
      && (number.allSatisfy { (48...57).contains($0) } || (number.count == 1 && number.allSatisfy { $0 | 32 > 96 }))
  }
}

/// The strings of a workbook, which its cells name by their number.
struct SharedStrings {
  struct Entry {
    var text: [TextBlock]
    var isStruck: Bool
  }

  private(set) var entries: [Entry] = []

  init() {}

  /// Nil where the part is broken or has more strings than a paper.
  init?(_ part: [UInt8]) {
    let entries = part.withUnsafeBytes { SharedStrings.entries($0) }
    guard let entries else { return nil }
    self.entries = entries
  }

  private static func entries(_ buffer: UnsafeRawBufferPointer) -> [Entry]? {
    guard var events = XMLEvents(buffer) else { return nil }
    var entries: [Entry] = []
    var runs = RichRunReader()
    while let event = events.next() {
      switch event {
      case .start("si"): runs = RichRunReader()
      case .start(let name): runs.start(name, value: events.attribute("val"))
      case .text(let words): runs.text(words)
      case .end("si"):
        entries.append(Entry(text: SheetText.blocks(runs.runs), isStruck: runs.isStruck))
        if entries.count > SheetGrid.mostCells { return nil }
      case .end(let name): runs.end(name)
      }
    }
    return events.isBroken ? nil : entries
  }
}

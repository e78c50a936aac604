/// A cell of an OpenDocument sheet while it is read.
struct OpenSheetCell {
  let isCovered: Bool
  let repeated: Int
  let columns: Int
  let rows: Int
  private let style: String?
  /// The day that the cell stands for, as `2027-03-31`.
  private let day: String?
  private var runs: [RichText.Run] = []
  private var styles: [RichText.Style] = []
  private var isStruck = false
  private var paragraphs = 0
  /// Elements that are open within the cell.
  private var depth = 0
  /// The depth at which a note or a drawing over the cell began.
  private var aside: Int?
  private var asideWords = ""
  private var isInParagraph = false

  init(isCovered: Bool, _ attributes: [String: String]) {
    self.isCovered = isCovered
    repeated = OpenSheetCell.count(attributes["number-columns-repeated"])
    columns = OpenSheetCell.count(attributes["number-columns-spanned"])
    rows = OpenSheetCell.count(attributes["number-rows-spanned"])
    style = attributes["style-name"]
    day = attributes["date-value"]
  }

  /// At least 1, and no more than a sheet has rows.
  static func count(_ attribute: String?) -> Int {
    min(max(attribute.flatMap { Int($0) } ?? 1, 1), CellReference.lastRow)
  }

  var isClosed: Bool { depth == 0 }
  var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  var note: String? {
    let words = CellText.oneLine(SheetText.blocks(asideWords).map(\.plain).joined(separator: "\n"))
    return words.isEmpty ? nil : words
  }

  mutating func start(_ name: String, _ attributes: [String: String], _ known: OpenSheetStyles) {
    depth += 1
    if aside != nil {
      if name == "p" { (isInParagraph, asideWords) = (true, asideWords + "\n") }
      return
    }
    switch name {
    case "annotation", "frame", "custom-shape", "rect", "line": aside = depth
    case "p":
      if paragraphs > 0 { runs.append(RichText.Run("\n")) }
      paragraphs += 1
      isInParagraph = true
      styles = [known.text(style)]
      isStruck = isStruck || known.strikes(style)
    case "span":
      styles.append((styles.last ?? []).union(known.text(attributes["style-name"])))
      isStruck = isStruck || known.strikes(attributes["style-name"])
    case "s": put(String(repeating: " ", count: min(OpenSheetCell.count(attributes["c"]), 80)))
    case "tab": put(" ")
    case "line-break": put("\n")
    case _: break
    }
  }

  mutating func text(_ words: String) {
    // Who made a note and when stands in elements of its own, and is no word of it.
    guard isInParagraph else { return }
    if aside != nil { asideWords += words } else { put(words) }
  }

  mutating func end(_ name: String) {
    if let start = aside {
      if name == "p" { isInParagraph = false }
      if depth == start { aside = nil }
    } else if name == "p" {
      isInParagraph = false
    } else if name == "span" {
      _ = styles.popLast()
    }
    depth -= 1
  }

  private mutating func put(_ words: String) { runs.append(RichText.Run(words, style: styles.last ?? [])) }

  /// The words that the cell shows, with its day before its month.
  func words(_ findings: inout SheetFindings, row: Int) -> [TextBlock] {
    let text = SheetText.blocks(runs)
    guard let first = text.first else { return text }
    if isStruck { findings.note(.struck, row) }
    let words = first.plain
    if words.hasPrefix("#") || words.hasPrefix("Err:"), OpenSheetCell.errors.contains(where: words.hasPrefix) {
      findings.note(.error(words), row)
    }
    guard let turned = dayFirst(words) else { return text }
    findings.note(.dayFirst, row)
    return [TextBlock(RichText(turned))]
  }

  private static let errors = ["#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "Err:5"]

  /// “12/05/2026” for a cell that holds 5 December 2026, as “05/12/2026”.
  private func dayFirst(_ words: String) -> String? {
    guard let parts = day?.prefix(10).split(separator: "-"), parts.count == 3, let month = Int(parts[1]),
      let number = Int(parts[2]), month != number, let sign = words.first(where: { !$0.isNumber }), "/.-".contains(sign)
    else { return nil }
    let shown = words.split(separator: sign, omittingEmptySubsequences: false)
    guard shown.count == 3, Int(shown[0]) == month, Int(shown[1]) == number else { return nil }
    return [shown[1], shown[0], shown[2]].joined(separator: String(sign))
  }
}

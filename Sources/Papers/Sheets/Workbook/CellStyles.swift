/// How the cells of a workbook look, by the number that they name.
struct CellStyles {
  struct Style {
    var format: NumberFormat
    var text: RichText.Style = []
    var isStruck = false
    /// The fill where the cell is coloured.
    var fill: Int?
  }

  private var styles: [Style] = []

  init() {}

  init(_ root: XMLElement) {
    let formats = CellStyles.formats(root.first("numFmts")?.all("numFmt") ?? [])
    let fonts = (root.first("fonts")?.all("font") ?? []).map(Font.init)
    let fills = (root.first("fills")?.all("fill") ?? []).map { $0.first("patternFill")?["patternType"] == "solid" }
    styles = (root.first("cellXfs")?.all("xf") ?? []).map { xf in
      let number = { (name: String) in xf[name].flatMap { Int($0) } ?? 0 }
      var style = Style(format: formats[number("numFmtId")] ?? .general)
      let font = number("fontId")
      if fonts.indices.contains(font) { (style.text, style.isStruck) = (fonts[font].style, fonts[font].isStruck) }
      let fill = number("fillId")
      if fills.indices.contains(fill), fills[fill] { style.fill = fill }
      return style
    }
  }

  subscript(index: Int) -> Style { styles.indices.contains(index) ? styles[index] : Style(format: .general) }

  private struct Font {
    var style: RichText.Style = []
    var isStruck = false

    init(_ font: XMLElement) {
      let isOn = { (name: String) in font.first(name).map { RichRunReader.isOn($0["val"]) } ?? false }
      if isOn("b") { style.insert(.bold) }
      if isOn("i") { style.insert(.italic) }
      isStruck = isOn("strike")
    }
  }

  private static func formats(_ own: [XMLElement]) -> [Int: NumberFormat] {
    var formats = CellStyles.known.mapValues(NumberFormat.init)
    for id in Array(27...36) + Array(50...58) { formats[id] = NumberFormat("dd/mm/yyyy") }
    for format in own {
      guard let id = format["numFmtId"].flatMap({ Int($0) }), let code = format["formatCode"] else { continue }
      formats[id] = NumberFormat(code)
    }
    return formats
  }

  /// The formats that have numbers only (ECMA-376 part 1, 18.8.30); days are those of a computer set to this country.
  private static let known: [Int: String] = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 14: "dd/mm/yyyy",
    15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
    22: "dd/mm/yyyy h:mm", 37: "#,##0 ;(#,##0)", 38: "#,##0 ;(#,##0)", 39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;(#,##0.00)", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 48: "##0.0E+0", 49: "@",
  ]
}

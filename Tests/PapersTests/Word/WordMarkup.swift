// Word's markup in short, for tests.

func p(_ words: String, _ properties: String = "") -> String {
  let properties = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
  return "<w:p>\(properties)\(words.hasPrefix("<") || words.isEmpty ? words : r(words))</w:p>"
}

func r(_ words: String, _ properties: String = "") -> String {
  let properties = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
  return "<w:r>\(properties)\(words.hasPrefix("<") ? words : "<w:t xml:space=\"preserve\">\(words)</w:t>")</w:r>"
}

func style(_ id: String) -> String { "<w:pStyle w:val=\"\(id)\"/>" }

func item(_ list: Int, _ level: Int = 0) -> String {
  "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
}

func tbl(_ rows: String..., grid: String = "", properties: String = "") -> String {
  "<w:tbl><w:tblPr>\(properties)</w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\(rows.joined())</w:tbl>"
}

func tr(_ cells: String..., properties: String = "") -> String {
  "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
}

/// A cell of a paragraph, or of the paragraphs that are given.
func tc(_ words: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(words.hasPrefix("<w:p>") || words.hasPrefix("<w:tbl>") ? words : p(words))</w:tc>"
}

let down = "<w:vMerge w:val=\"restart\"/>"
let on = "<w:vMerge/>"

func across(_ columns: Int) -> String { "<w:gridSpan w:val=\"\(columns)\"/>" }

func level(_ index: Int, _ form: String, _ text: String, _ more: String = "") -> String {
  "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(form)\"/>\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
}

func form(_ id: Int, _ levels: String...) -> String {
  "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels.joined())</w:abstractNum>"
}

func list(_ id: Int, form: Int, _ overrides: String = "") -> String {
  "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(form)\"/>\(overrides)</w:num>"
}

func begins(_ level: Int, at start: Int) -> String {
  "<w:lvlOverride w:ilvl=\"\(level)\"><w:startOverride w:val=\"\(start)\"/></w:lvlOverride>"
}

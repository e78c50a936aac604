/// The clerks' reference of the content format, made from the declarations that the reader uses.
package enum ClerksReference {
  package static var markdown: String {
    (introduction + common + FileFormat.all.flatMap(section)).joined(separator: "\n") + "\n"
  }

  private static let everyFile = SubjectDraft.documentFields.map(\.description)
  private static let commonKeys = Set(everyFile.map(\.key))

  private static var common: [String] {
    let file = SchemaDescription(title: "", summary: "", fields: everyFile)
    return ["## Fields that every file may have", "", "Every row of a table may have the last four.", ""]
      + rows(of: file.fields) + ["### Exempt", "", ExemptDraft.schema.summary, ""]
      + rows(of: ExemptDraft.schema.description.fields) + ["### Withdrawn", "", WithdrawnDraft.schema.summary, ""]
      + rows(of: WithdrawnDraft.schema.description.fields)
  }

  private static let introduction = [
    "# The content format",
    "",
    "Made by `scrutable schema --reference` from the declarations that the compiler reads with; do not edit it by hand.",
    "",
    "Every file starts with its fields between two lines of three hyphens (front matter, in YAML). Below them you write",
    "the text in Markdown. A field you do not need is left out. Words are kept exactly as you write them, and what was",
    "understood from them is shown beside them.",
    "",
    "- **Ids** come from file and folder names and never change: `foster-care-2025/rec-10` is recommendation 10 of the",
    "  review in the folder `reviews/foster-care-2025`. A record that moves keeps its old address with `aliases`.",
    "- **References** in text: `[[foster-care-2025/rec-10]]`, or `[[rec-10|the tenth recommendation]]` inside the same review.",
    "- **Citations** such as “recommendation 10”, “re: 10”, “p18 – para 6.8” or “minute 17” become links when the document",
    "  says with `cites` what they refer to; it may name itself. Otherwise they stay plain words: a wrong link is worse",
    "  than none.",
    "- **Numbers** are kept as written. Put them in quotation marks: `\"7\"`.",
    "- **Withholding**: `draft: yes`, `embargoed-until: 2026-03-02`, `exempt:` and `withdrawn:` keep a record, or one row of a",
    "  table, out of the site. Readers are told that it exists and why it is withheld, and nothing else. What is withheld",
    "  withholds what belongs to it: a meeting all in its folder, an item its minute, its papers and the actions that arise",
    "  from it. A ground that is left blank is an error, and never open. What may be open of an exempt item all the same is",
    "  written in its `exempt:`, as `public-title`, `public-summary` and `public-decision`.",
    "- **Comments** in YAML (`# …`) and in Markdown (`<!-- … -->`) are never published.",
    "",
  ]

  private static func section(_ format: FileFormat) -> [String] {
    let title = format.schema.title.split(separator: " ").dropFirst(format.schema.title.hasPrefix("a") ? 1 : 0)
    return ["## " + capitalised(title.joined(separator: " ")), "", "`\(format.path)`", "", format.schema.summary, ""]
      + table(format.schema) + nestedTables(format.schema, depth: 0) + example(format)
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private static func table(_ schema: SchemaDescription) -> [String] {
    rows(of: schema.fields.filter { !commonKeys.contains($0.key) })
  }

  private static func rows(of fields: [FieldDescription]) -> [String] {
    ["| field | what it holds | what you may write |", "|---|---|---|"]
      + fields.map { field in
        "| `\(field.key)`\(field.isRequired ? " (required)" : "") | \(escaped(field.meaning)) | \(escaped(field.accepts)) |"
      } + [""]
  }

  private static func nestedTables(_ schema: SchemaDescription, depth: Int) -> [String] {
    schema.fields.flatMap { field -> [String] in
      guard let rows = field.rows, depth < 2, !commonKeys.contains(field.key) else { return [] }
      return ["Each `\(field.key)` is \(rows.title): \(rows.summary)", ""] + table(rows)
        + nestedTables(rows, depth: depth + 1)
    }
  }

  private static func example(_ format: FileFormat) -> [String] {
    var own = format.schema
    own.fields.removeAll { commonKeys.contains($0.key) }
    let body = YAMLExample().lines(of: own)
    let fence = format.kind == .council ? [] : ["---"]
    return ["Example:", "", "```yaml"] + fence + body + fence + ["```", ""]
  }

  private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }
}

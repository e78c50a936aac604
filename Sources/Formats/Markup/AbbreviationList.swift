import Publications

extension Publication {
  /// The blocks, and after them what the abbreviations in them stand for.
  var blocksWithAbbreviations: [Block] {
    guard !abbreviations.isEmpty else { return blocks }
    let heading = Heading(level: 2, anchor: "part--abbreviations", words: [.text(words.abbreviations)])
    let facts = abbreviations.map { Fact($0.short, [.paragraph(Paragraph(words: [.text($0.expansion)]))]) }
    return blocks + [.heading(heading), .facts(facts)]
  }
}

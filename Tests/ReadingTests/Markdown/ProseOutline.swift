import Diagnostics
import Record

@testable import Reading

/// Reads a body that starts on line 10 of its file.
func read(_ markdown: String, _ options: MarkdownOptions = .plain) -> Checked<Prose> {
  let bytes = Array(markdown.utf8)
  return MarkdownReader().read(bytes, body: 0..<bytes.count, path: "a.md", firstLine: 10, options: options)
}

/// One word an event; blanks are shown as `_`, line feeds as `~`.
func words(_ prose: Prose) -> String {
  var words: [String] = []
  prose.forEach { event in
    words.append(
      String(word(event, prose)).replacing(" ", with: "_").replacing("\u{1F}", with: " ").replacing("\n", with: "~"))
  }
  return words.joined(separator: " ")
}

private func word(_ event: ProseEvent, _ prose: Prose) -> String {
  switch event {
  case .startParagraph(let number?, let anchor): "p\(number.string)(\(anchor?.string ?? ""))"
  case .startParagraph(nil, _): "p"
  case .endParagraph: "/p"
  case .startHeading(let level, let anchor, let number, let item):
    "h\(level)(\(anchor.string)" + (number == nil && item == nil ? "" : ",\(number?.string ?? "-")")
      + (item.map { ",\($0.string)" } ?? "") + ")"
  case .endHeading(let level): "/h\(level)"
  case .startList(let ordered, let start, _): ordered ? "ol\(start)" : "ul"
  case .endList(let ordered): ordered ? "/ol" : "/ul"
  case .startItem(let number): "li\(number?.string ?? "")"
  case .endItem: "/li"
  case .startQuote: "quote"
  case .endQuote: "/quote"
  case .codeBlock(let language, let text): "block:\(language.string):\(text.string)"
  case .rule: "rule"
  case .startTable(let columns): "table\(columns)"
  case .endTable: "/table"
  case .startTableHead: "head"
  case .endTableHead: "/head"
  case .startRow: "row"
  case .endRow: "/row"
  case .startCell(let header, let alignment): (header ? "th" : "td") + (alignment == .right ? ">" : "")
  case .endCell(let header): header ? "/th" : "/td"
  case .startResolution(let index): "res\(index)"
  case .endResolution: "/res"
  case .text(let text): text.string
  case .softBreak: "soft"
  case .lineBreak: "br"
  case .code(let text): "code:\(text.string)"
  case .startEmphasis: "em"
  case .endEmphasis: "/em"
  case .startStrong: "strong"
  case .endStrong: "/strong"
  case .startStrikethrough: "s"
  case .endStrikethrough: "/s"
  case .startLink(let destination, let file): file.map { "file\($0)" } ?? "a:\(destination.string)"
  case .endLink: "/a"
  case .image(let destination, let alternative, _): "img:\(destination.string):\(alternative.string)"
  case .reference(let index):
    "ref:\(prose.references[index].target)" + (prose.references[index].label.map { "|\($0)" } ?? "")
  case .startCitation(let index): "cite\(index)"
  case .endCitation: "/cite"
  case .startLanguage(let tag): "lang:\(tag.string)"
  case .endLanguage: "/lang"
  case .noteReference(let label, let anchor, let isFirst): "\(label.string)>\(anchor.string)\(isFirst ? "!" : "")"
  }
}

extension WordReader {
  /// A drawing: its pictures, the words of its boxes, and word if it is something else (`w:drawing`, `w:pict`, `w:object`).
  mutating func readDrawing(_ drawing: XMLElement, _ paragraph: inout WordParagraph) {
    guard fields.isShown else { return }
    paragraph.boxes += drawing.outermost("txbxContent")
    for words in drawing.descendants("textpath").compactMap({ $0["string"] }) {
      paragraph.words.add(words)
    }
    if drawing.name == "object" { findings.add(.embedded, line: document.nextLine) }
    if !drawing.descendants("chart").isEmpty || !drawing.descendants("relIds").isEmpty {
      paragraph.hasOthers = true
      findings.add(.diagram, line: document.nextLine)
    }
    readPictures(of: drawing, &paragraph)
  }

  private mutating func readPictures(of drawing: XMLElement, _ paragraph: inout WordParagraph) {
    var alternative = WordReader.alternative(of: drawing)
    for picture in drawing.descendants("blip") + drawing.descendants("imagedata") {
      paragraph.hasOthers = true
      guard let relation = (picture["embed"] ?? picture["id"] ?? picture["link"]).flatMap({ relations[$0] }) else {
        continue
      }
      if relation.isExternal {
        findings.add(.distantPicture, line: document.nextLine)
      } else if let bytes = try? parts.bytes(relation.target) {
        waiting.append(
          .picture(Picture(alternative: alternative, mediaType: MediaType.of(relation.target), bytes: bytes)))
      }
      alternative = nil
    }
    guard let alternative, !alternative.isEmpty, drawing.outermost("txbxContent").isEmpty else { return }
    waiting.append(.picture(Picture(alternative: alternative, mediaType: "", bytes: [])))
  }

  /// What the author wrote for those who do not see the picture; empty where it is marked as decoration.
  private static func alternative(of drawing: XMLElement) -> String? {
    guard let properties = drawing.descendants("docPr").first else {
      return drawing.descendants("shape").lazy.compactMap { $0["alt"] }.first.map(CellText.clean)
    }
    if properties.descendants("decorative").contains(where: \.isOn) { return "" }
    let words = [properties["descr"], properties["title"]].compactMap { $0 }.map(CellText.clean)
    return words.first { !$0.isEmpty }
  }
}

extension XMLElement {
  /// The elements of a name that stand in no other of that name.
  func outermost(_ name: String) -> [XMLElement] {
    elements.flatMap { element in
      if element.name == name { return [element] }
      return element.name == "AlternateContent"
        ? element.branch?.outermost(name) ?? [] : element.outermost(name)
    }
  }
}

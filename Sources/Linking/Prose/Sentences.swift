import Record

/// The words around references, for “where this is mentioned”.
enum Sentences {
  /// For each reference of the prose the sentence it stands in, at most about 240 characters.
  static func around(references prose: Prose) -> [String] {
    var found = [String](repeating: "", count: prose.references.count)
    var paragraph: [UInt8] = []
    var mentions: [(reference: Int, offset: Int)] = []
    func close() {
      for mention in mentions where mention.reference < found.count {
        found[mention.reference] = sentence(in: paragraph, at: mention.offset)
      }
      paragraph.removeAll(keepingCapacity: true)
      mentions.removeAll(keepingCapacity: true)
    }
    prose.forEach { event in
      switch event {
      case .text(let text), .code(let text): paragraph.append(contentsOf: text.bytes)
      case .softBreak, .lineBreak: paragraph.append(32)
      case .reference(let index):
        mentions.append((index, paragraph.count))
        let reference = prose.references[index]
        paragraph.append(contentsOf: (reference.label ?? "…").utf8)
      case .endParagraph, .endHeading, .endCell, .endItem: close()
      case .startParagraph, .startHeading, .startList, .endList, .startItem, .startQuote, .endQuote, .codeBlock, .rule,
        .startTable, .endTable, .startTableHead, .endTableHead, .startRow, .endRow, .startCell, .startResolution,
        .endResolution, .startEmphasis, .endEmphasis, .startStrong, .endStrong, .startStrikethrough, .endStrikethrough,
        .startLink, .endLink, .image, .startCitation, .endCitation, .startLanguage, .endLanguage, .noteReference:
        break
      }
    }
    close()
    return found
  }

  private static func sentence(in paragraph: [UInt8], at offset: Int) -> String {
    var start = offset
    while start > 0, !(paragraph[start - 1] == 32 && start > 1 && isStop(paragraph[start - 2])), offset - start < 160 {
      start -= 1
    }
    var end = offset
    while end < paragraph.count, !(isStop(paragraph[end]) && (end + 1 == paragraph.count || paragraph[end + 1] == 32)),
      end - offset < 160
    { end += 1 }
    let cut = String(decoding: paragraph[wordStart(start, paragraph)..<wordEnd(end, paragraph)], as: UTF8.self)
    return cut.trimmed
  }

  private static func isStop(_ byte: UInt8) -> Bool { byte == 46 || byte == 63 || byte == 33 }

  private static func wordStart(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var offset = offset
    while offset > 0, bytes[offset - 1] != 32 { offset -= 1 }
    return offset
  }

  private static func wordEnd(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] != 32 { offset += 1 }
    return offset
  }
}

/// Reads the words of a publication's JSON: every text but the names of things and the names of members.
enum DataReader {
  /// Members whose text is no word of the publication.
  private static let names: Set<String> = [
    "$schema", "kind", "type", "language", "anchor", "expansion", "council", "page", "file", "holds",
  ]
  private static let links: Set<String> = ["site", "address"]
  /// Things whose words go on with the words around them.
  private static let withinLine: Set<String> = ["strong", "emphasis", "struck", "link", "language"]

  static func read(_ bytes: [UInt8]) -> ReadBack {
    var found = ReadBack()
    var place = 0
    var member = ""
    var isWithinLine = false
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "\"") else {
        // A text in a list stands for itself, whatever member came before.
        if bytes[place] == UInt8(ascii: "[") || bytes[place] == UInt8(ascii: "}") { member = "" }
        place += 1
        continue
      }
      let text = string(bytes, &place)
      if place < bytes.count, bytes[place] == UInt8(ascii: ":") {
        member = text
        if member == "words", !isWithinLine { found.words += "\n" }
        if member == "words" { isWithinLine = false }
      } else if member == "type" {
        isWithinLine = withinLine.contains(text)
        member = ""
      } else if links.contains(member) {
        found.links.insert(text)
        member = ""
      } else if !names.contains(member) {
        // A run of words follows another; what has a name of its own stands alone.
        found.words += member.isEmpty ? text : "\n\(text)\n"
        member = ""
      }
    }
    return found
  }

  /// The text that begins at `place`, which is moved behind it.
  private static func string(_ bytes: [UInt8], _ place: inout Int) -> String {
    var text: [UInt8] = []
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\\") {
        place += 1
        // What is escaped is a quotation mark, a stroke, or a sign that ends a line: no letter, and no figure.
        let isItself = place < bytes.count && [UInt8(ascii: "\""), UInt8(ascii: "\\")].contains(bytes[place])
        text.append(isItself ? bytes[place] : 32)
        if place < bytes.count, bytes[place] == UInt8(ascii: "u") { place += 4 }
      } else {
        text.append(bytes[place])
      }
      place += 1
    }
    place += 1
    return String(decoding: text, as: UTF8.self)
  }
}

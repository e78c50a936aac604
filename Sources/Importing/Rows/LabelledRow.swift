/// A row that says in its first cell what the rest of it is: “Recommendation No. 3”, “Executive's Response”.
enum LabelledRow: Equatable {
  case recommendation(number: String, text: String)
  case response(text: String)

  private static let responses: Set<String> = [
    "executivesresponse", "executiveresponse", "cabinetresponse", "cabinetsresponse", "responseoftheexecutive",
    "responseofthecabinet",
  ]

  init?(_ row: SourceRow) {
    guard let first = row.filled.first, row.filled.count > 1 else { return nil }
    let rest = row.filled.dropFirst().map(\.text).joined(separator: " ")
    if LabelledRow.responses.contains(HeadingWords.squeeze(first.text)) {
      self = .response(text: rest)
    } else if let number = LabelledRow.number(in: first.text) {
      self = .recommendation(number: number, text: rest)
    } else {
      return nil
    }
  }

  private static func number(in label: String) -> String? {
    var words = label.split(separator: " ").map(String.init)
    guard words.first.map(HeadingWords.squeeze) == "recommendation" else { return nil }
    words.removeFirst()
    if let next = words.first, ["no", "number"].contains(HeadingWords.squeeze(next)) { words.removeFirst() }
    guard words.count == 1, words[0].unicodeScalars.contains(where: { $0.properties.numericType != nil }) else {
      return nil
    }
    return words[0].hasSuffix(":") ? String(words[0].dropLast()) : words[0]
  }
}
